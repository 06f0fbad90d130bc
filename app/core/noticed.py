"""Up to which message of each conversation this person was told on this device: in the store, so that no restart tells it again."""

import logging
from collections.abc import Mapping

from app.core.database import Database
from app.core.errors import StoreError
from app.protocol.ids import ConversationId

log = logging.getLogger("livechat.alerts")


class Noticed:
    """What cannot be written is told all the same, and written with what comes next: twice told after a crash is better than never."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._decided: dict[ConversationId, int] = {}
        self._unwritten: dict[ConversationId, int] = {}

    def upto(self, conversation: ConversationId) -> int:
        """The number of that message; 0: none. In this run what was decided counts as told. Raises StoreError."""
        found = self._database.read("SELECT number FROM noticed WHERE conversation = ?", (conversation,))
        return max(self._decided.get(conversation, 0), found[0][0] if found else 0)

    def decided(self, numbers: Mapping[ConversationId, int]) -> None:
        """They are to be told of it, now or when it is quiet no more."""
        self._decided |= numbers

    def told(self, numbers: Mapping[ConversationId, int]) -> None:
        """They are told of it now."""
        self._unwritten |= numbers
        if not self._unwritten:
            return
        try:
            with self._database.write() as connection:
                connection.executemany("INSERT OR REPLACE INTO noticed (conversation, number) VALUES (?, ?)", self._unwritten.items())
        except StoreError as error:
            log.warning("notices not_remembered=%s", error.code)
        else:
            self._unwritten.clear()

    def forget(self) -> None:
        """It was somebody else."""
        self._decided.clear()
        self._unwritten.clear()
