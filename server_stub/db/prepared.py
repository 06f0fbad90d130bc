"""Statements of SQLAlchemy Core turned into text once, for those that run in every batch of commands."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Dialect, bindparam, func, select
from sqlalchemy.sql.expression import Executable


class Prepared(NamedTuple):
    """A statement's text, and the names of its parameters in their order."""

    text: str
    names: tuple[str, ...]


def prepare(statement: Executable, dialect: Dialect, columns: Sequence[str] | None = None) -> Prepared:
    """The text of a statement; `columns` are those that an INSERT or UPDATE sets."""
    compiled = statement.compile(dialect=dialect, column_keys=columns)  # type: ignore[attr-defined] # declared on ClauseElement only
    return Prepared(str(compiled), tuple(compiled.positiontup or ()))


def among(column: ColumnElement[Any], name: str = "ids") -> ColumnElement[bool]:
    """Whether a column's value is in the JSON list given as parameter `name`: one text, however long the list."""
    listed = func.json_each(bindparam(name)).table_valued("value")
    return column.in_(select(listed.c.value))


def json_list(values: Iterable[str]) -> str:
    """The list for `among`."""
    return msgspec.json.encode(tuple(values)).decode()
