"""Of which conversations somebody is still to be told: kept for the next run, since what is held back may be longer than this one."""

import logging
from collections.abc import Set as AbstractSet

import msgspec

from app.core import rows
from app.core.database import Database
from app.core.errors import StoreError
from app.core.notice import Turn
from app.core.settings import Settings
from app.protocol.ids import ConversationId

log = logging.getLogger("livechat.alerts")

OWED = "owed"
"""The setting's name: a list of ids, and nothing of what was said."""
_decode = msgspec.json.Decoder(frozenset[ConversationId]).decode


class Owed:
    """Begins with what the run before left. A list that cannot be written is one that is longer than it need be, or shorter."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._settings = Settings(database)
        self._kept: frozenset[ConversationId] | None = None
        self._recalled = False

    def recall(self) -> tuple[Turn, ...]:
        """How those conversations stand by now, as if they had just come; none at the second asking. Raises StoreError."""
        if self._recalled:
            return ()
        turns = [self._turn(conversation) for conversation in sorted(self._read())]
        self._recalled = True
        return tuple(turn for turn in turns if turn is not None)

    def also(self, conversations: AbstractSet[ConversationId]) -> None:
        """These too."""
        if conversations:
            self._put(conversations, before=True)

    def keep(self, conversations: AbstractSet[ConversationId]) -> None:
        """These, and those alone, but for what was not recalled yet."""
        self._put(conversations, before=not self._recalled)

    def forget(self) -> None:
        """Somebody else may be in. What is in the store is theirs who are, and is to be recalled again."""
        self._kept, self._recalled = None, False

    def _put(self, conversations: AbstractSet[ConversationId], *, before: bool) -> None:
        try:
            kept = self._read()
            wanted = kept | conversations if before else frozenset(conversations)
            if wanted != kept:
                self._settings.put(OWED, msgspec.json.encode(sorted(wanted)).decode())
                self._kept = wanted
        except StoreError as error:
            log.warning("owed kept=no code=%s", error.code)

    def _read(self) -> frozenset[ConversationId]:
        if self._kept is None:
            try:
                self._kept = _decode(self._settings.get(OWED) or "[]")
            except msgspec.DecodeError:
                self._kept = frozenset()
        return self._kept

    def _turn(self, conversation: ConversationId) -> Turn | None:
        found = self._database.read("SELECT header, read FROM conversation WHERE id = ?", (conversation,))
        if not found:
            return None
        sql = "SELECT body FROM message WHERE conversation = ? ORDER BY number"
        messages = tuple(rows.decode_message(body) for (body,) in self._database.read(sql, (conversation,)))
        return Turn(conversation, None, rows.decode_header(found[0][0]), messages, found[0][1])
