"""What can be wrong with the database as a whole."""


class DatabaseError(Exception):
    """The database cannot be used. The message is one sentence for whoever runs the server: why, and what to do."""


class Unwritable(Exception):  # noqa: N818 - a state of the disk, which passes
    """Nothing can be written just now. The message is one word: disk_full, disk_failed, read_only, in_use, damaged or failed."""
