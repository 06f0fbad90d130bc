"""What can be wrong with the database as a whole."""


class DatabaseError(Exception):
    """The database cannot be used. The message is one sentence for whoever runs the server: why, and what to do."""


class Unwritable(Exception):  # noqa: N818 - a state of the disk, which passes
    """Nothing can be written just now: the disk is full, the file is read-only, or somebody else holds it."""
