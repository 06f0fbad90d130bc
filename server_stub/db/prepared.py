"""Statements of SQLAlchemy Core turned into text once, for those that run in every batch of commands."""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Dialect, bindparam, func, select
from sqlalchemy.sql.expression import Executable

_ROWS_A_STEP = 64


class Prepared(NamedTuple):
    """A statement's text, and the names of its parameters in their order."""

    text: str
    names: tuple[str, ...]


def prepare(statement: Executable, dialect: Dialect, columns: Sequence[str] | None = None) -> Prepared:
    """The text of a statement; `columns` are those that an INSERT or UPDATE sets."""
    compiled = statement.compile(dialect=dialect, column_keys=columns)  # type: ignore[attr-defined] # declared on ClauseElement only
    return Prepared(str(compiled), tuple(compiled.positiontup or ()))


def insert_in_steps(connection: Any, insert: Prepared, rows: Sequence[tuple[Any, ...]]) -> None:
    """Add rows, in as few steps as there are powers of two in their number, so that few texts are enough.

    In each step the driver lets go of the interpreter, and may wait for milliseconds until the loop's thread gives it back.
    """
    start = 0
    while left := len(rows) - start:
        count = min(_ROWS_A_STEP, 1 << left.bit_length() - 1)
        connection.execute(_for_rows(insert, count), tuple(chain.from_iterable(rows[start : start + count])))
        start += count


@cache
def _for_rows(insert: Prepared, count: int) -> str:
    before, values = insert.text.rsplit(" VALUES ", 1)
    return f"{before} VALUES {', '.join([values] * count)}"


def among(column: ColumnElement[Any], name: str = "ids") -> ColumnElement[bool]:
    """Whether a column's value is in the JSON list given as parameter `name`: one text, however long the list."""
    listed = func.json_each(bindparam(name)).table_valued("value")
    return column.in_(select(listed.c.value))


def json_list(values: Iterable[object]) -> str:
    """The list for `among`, of ids, or of rows."""
    return msgspec.json.encode(tuple(values)).decode()
