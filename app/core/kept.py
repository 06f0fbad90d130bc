"""What must not be lost, as rows to be carried from one store file to another: settings, what was typed, the outbox, what was noticed."""

import logging
import sqlite3
from typing import Any

TABLES = ("setting", "draft", "typed", "outbox", "attachment", "noticed")

Rows = dict[str, list[dict[str, Any]]]

log = logging.getLogger("livechat.store")


def read_kept(connection: sqlite3.Connection) -> Rows:
    """Whatever can be read of it, even in a damaged file."""
    return {table: _readable(connection, table) for table in TABLES}


def write_kept(connection: sqlite3.Connection, kept: Rows) -> None:
    """Put these rows into the tables, inside a transaction of the caller's; columns that do not exist (any more) are left out."""
    for table, records in kept.items():
        known = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
        for record in records:
            if record.get("name") == "cache_version":
                continue  # the file's own
            values = {name: value for name, value in record.items() if name in known}
            marks = ", ".join("?" * len(values))
            sql = f"INSERT OR REPLACE INTO {table} ({', '.join(values)}) VALUES ({marks})"  # noqa: S608 - our tables, their columns
            connection.execute(sql, tuple(values.values()))


def _readable(connection: sqlite3.Connection, table: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    try:
        cursor = connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - one of TABLES
        names = [column[0] for column in cursor.description]
        rows.extend(dict(zip(names, row, strict=True)) for row in cursor)
    except sqlite3.DatabaseError:
        log.error("store unreadable table=%s saved_rows=%d", table, len(rows))
    return rows
