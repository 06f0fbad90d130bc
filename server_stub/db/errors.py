"""What can be wrong with the database as a whole, in words for whoever runs the server."""


class DatabaseError(Exception):
    """The database cannot be used. The message is one sentence that says why and what to do."""
