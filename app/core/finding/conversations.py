"""All conversations that this agent may see and the store holds, to be searched by name, owner, page, details and what was said."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import msgspec
from msgspec import Struct

from app.core.database import Database
from app.core.finding.ranking import Candidate, candidate
from app.core.finding.words import plain
from app.core.rows import decode_header
from app.core.views import Folder
from app.protocol.ids import ConversationId

PART = 60
"""So many are read at once: a few milliseconds, between which the keyboard is heard."""
MOST = 10_000
"""The newest of each folder; what is searched is held in memory."""

_ORDER = (Folder.MINE, Folder.UNASSIGNED, Folder.CLOSED)
_HEADERS = "SELECT id, sort, header, said FROM conversation WHERE folder = ? AND (sort, id) > (?, ?) ORDER BY sort, id LIMIT ?"
_FIRST = (-(2**62), "")


class Known(Struct, frozen=True, gc=False):
    """A conversation as it is found. `at`: when something was said last, ms UTC. `said`: the newest text, or its beginning."""

    id: ConversationId
    folder: Folder
    visitor_name: str
    page: str
    owner_name: str
    said: str
    at: int


class _Body(Struct):
    """What is read of a message or of a field."""

    text: str = ""
    value: str = ""


_decode = msgspec.json.Decoder(_Body).decode


class KnownConversations:
    """Read part by part with `read_on`, those on top of the lists first. Raises StoreError where it reads."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._parts = self._read()
        self.known: dict[str, Known] = {}
        self.candidates: dict[str, Candidate] = {}

    def read_on(self) -> bool:
        """Read some more. False: all are there."""
        return next(self._parts, False)

    def forget(self, conversation: ConversationId) -> None:
        """It may not be seen any more."""
        self.known.pop(conversation, None)
        self.candidates.pop(conversation, None)

    def _read(self) -> Iterator[bool]:
        for folder in _ORDER:
            after: tuple[int, str] = _FIRST
            for _ in range(MOST // PART):
                rows = self._database.read(_HEADERS, (folder.value, *after, PART))
                if not rows:
                    break
                self._take(folder, rows)
                after = (rows[-1][1], rows[-1][0])
                yield True

    def _take(self, folder: Folder, rows: list[tuple[Any, ...]]) -> None:
        said, fields = self._texts("message", rows), self._texts("field", rows)
        for identity, _, body, newest in rows:
            one = _known(folder, body, newest)
            self.known[identity] = one
            name = plain(f"{one.visitor_name} {fields.get(identity, '')}")
            self.candidates[identity] = candidate(identity, name, plain(f"{one.owner_name} {one.page} {said.get(identity, newest)}"))

    def _texts(self, table: str, rows: list[tuple[Any, ...]]) -> dict[str, str]:
        """All texts of these conversations that the table holds."""
        marks = ", ".join("?" * len(rows))
        sql = f"SELECT conversation, body FROM {table} WHERE conversation IN ({marks}) ORDER BY conversation"  # noqa: S608 - our tables
        found = self._database.read(sql, tuple(row[0] for row in rows))
        return {key: " ".join(_words(body) for _, body in bodies) for key, bodies in groupby(found, key=lambda row: row[0])}


def _known(folder: Folder, body: bytes, said: str) -> Known:
    header = decode_header(body)
    at = header.last_message.at if header.last_message is not None else header.closed_at or header.created_at
    return Known(header.id, folder, header.visitor.name, header.visitor.page, header.owner_name, said, at)


def _words(body: bytes) -> str:
    found = _decode(body)
    return found.text or found.value
