"""Files chosen for a message as they lie in the store's table, written inside a transaction of the store's."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from app.core.database import Database
from app.core.steps import Upload
from app.core.views import Folder
from app.protocol.ids import CommandId, ConversationId, FileId
from app.protocol.limits import MAX_FILES
from app.protocol.records import File

_COLUMNS = "id, name, media_type, size, width, height"


def put(connection: sqlite3.Connection, conversation: ConversationId, file: File) -> bool:
    """A file more for the message that is being written. False: the conversation is not this agent's to see."""
    sql = f"INSERT INTO attachment (conversation, {_COLUMNS}) SELECT id, ?, ?, ?, ?, ?, ? FROM conversation WHERE id = ?"  # noqa: S608 - ours
    values = (file.id, file.name, file.media_type, file.size, file.width, file.height, conversation)
    return connection.execute(sql, values).rowcount > 0


def remove(connection: sqlite3.Connection, file: FileId) -> None:
    """One less. What was given to be sent stays."""
    connection.execute("DELETE FROM attachment WHERE id = ? AND command IS NULL", (file,))


def bind(connection: sqlite3.Connection, command: CommandId, files: Iterable[FileId]) -> None:
    """These are the command's from now on."""
    connection.executemany("UPDATE attachment SET command = ? WHERE id = ? AND command IS NULL", [(command, file) for file in files])


def rebind(connection: sqlite3.Connection, old: CommandId, new: CommandId, *, anew: bool) -> None:
    """A refused command is tried again under another id. `anew`: the server has none of its files."""
    connection.execute("UPDATE attachment SET command = ? WHERE command = ?", (new, old))
    if anew:
        connection.execute("UPDATE attachment SET uploaded = 0 WHERE command = ?", (new,))


def unbind(connection: sqlite3.Connection, command: CommandId, *, anew: bool) -> bool:
    """A refused message's files are the draft's again. `anew`: see rebind. False: there would be more than a message brings."""
    sql = "SELECT count(*) FROM attachment WHERE command = ?1 OR (command IS NULL AND conversation = {of})"
    (count,) = connection.execute(sql.format(of="(SELECT conversation FROM outbox WHERE id = ?1)"), (command,)).fetchone()
    if count > MAX_FILES:
        return False
    connection.execute("UPDATE attachment SET command = NULL, uploaded = uploaded AND NOT ? WHERE command = ?", (anew, command))
    return True


def put_uploaded(connection: sqlite3.Connection, conversation: ConversationId, command: CommandId, files: Iterable[File]) -> None:
    """Files of which there is no copy here, for the server had them."""
    sql = f"INSERT OR IGNORE INTO attachment (conversation, command, uploaded, {_COLUMNS}) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - ours
    connection.executemany(
        sql,
        [(conversation, command, file.id, file.name, file.media_type, file.size, file.width, file.height) for file in files],
    )


def uploaded(connection: sqlite3.Connection, told: File) -> None:
    """The server has it, and knows it as this."""
    connection.execute(
        "UPDATE attachment SET uploaded = 1, name = ?, media_type = ?, size = ?, width = ?, height = ? WHERE id = ?",
        (told.name, told.media_type, told.size, told.width, told.height, told.id),
    )


def drafted(database: Database, conversation: ConversationId) -> tuple[File, ...]:
    """The files of the message that is being written."""
    sql = f"SELECT {_COLUMNS} FROM attachment WHERE conversation = ? AND command IS NULL ORDER BY place"  # noqa: S608 - our columns
    return tuple(_file(row) for row in database.read(sql, (conversation,)))


def all_drafted(database: Database) -> dict[ConversationId, tuple[File, ...]]:
    """The same of every conversation that has some."""
    sql = f"SELECT conversation, {_COLUMNS} FROM attachment WHERE command IS NULL ORDER BY place"  # noqa: S608 - our columns
    return _by_first(database.read(sql))


def of_commands(database: Database, conversation: ConversationId) -> dict[CommandId, tuple[File, ...]]:
    """The files of each message that was given to be sent."""
    sql = f"SELECT command, {_COLUMNS} FROM attachment WHERE conversation = ? AND command IS NOT NULL ORDER BY place"  # noqa: S608 - ours
    return _by_first(database.read(sql, (conversation,)))


def names(database: Database, command: CommandId) -> tuple[str, ...]:
    """What the files of a message are called."""
    return tuple(name for (name,) in database.read("SELECT name FROM attachment WHERE command = ? ORDER BY place", (command,)))


def next_upload(database: Database) -> tuple[CommandId, Upload] | None:
    """The one whose message was given to be sent first, and that message's command."""
    found = database.read(
        "SELECT command, attachment.id, attachment.conversation, name, size FROM attachment JOIN outbox ON outbox.id = command"
        " WHERE NOT uploaded AND state = 'waiting' ORDER BY outbox.place, attachment.place LIMIT 1"
    )
    return (found[0][0], Upload(*found[0][1:])) if found else None


def forget(connection: sqlite3.Connection) -> tuple[FileId, ...]:
    """Drop those of messages that are settled, and of drafts that can be sent no more; the ids of all whose copies are still wanted.

    Which conversations are in sight is known once there was a snapshot.
    """
    connection.execute("DELETE FROM attachment WHERE command IS NOT NULL AND command NOT IN (SELECT id FROM outbox)")
    if connection.execute("SELECT 1 FROM position").fetchone() is None:
        wanted = connection.execute("SELECT id FROM attachment")
    else:
        connection.execute(
            "DELETE FROM attachment WHERE command IS NULL AND conversation NOT IN (SELECT id FROM conversation WHERE folder <> ?)",
            (Folder.CLOSED.value,),
        )
        wanted = connection.execute("SELECT id FROM attachment WHERE conversation IN (SELECT id FROM conversation)")
    return tuple(id_ for (id_,) in wanted)


def _by_first(found: Iterable[Sequence[Any]]) -> dict[Any, tuple[File, ...]]:
    files: dict[Any, tuple[File, ...]] = {}
    for key, *row in found:
        files[key] = (*files.get(key, ()), _file(row))
    return files


def _file(row: Sequence[Any]) -> File:
    id_, name, media_type, size, width, height = row
    return File(id=id_, name=name, media_type=media_type, size=size, width=width, height=height)
