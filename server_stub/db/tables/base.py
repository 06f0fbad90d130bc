"""What the tables are made with. Times are ms since 1970 UTC, ids the canonical text of a UUID, enums the text of StrEnums on the wire."""

from sqlalchemy import Boolean, Column, MetaData, Text

metadata = MetaData()


def text_column(name: str, default: str = "") -> Column[str]:
    """A text that always has a value."""
    return Column(name, Text, nullable=False, default=default, server_default=default)


def flag_column(name: str) -> Column[bool]:
    """Yes or no; no where nothing is said."""
    return Column(name, Boolean, nullable=False, default=False)
