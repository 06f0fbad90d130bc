"""A server that has closed conversations, of which it tells a page at a time."""

import asyncio
from collections.abc import Iterable

from msgspec.structs import replace

from app.core.errors import ApiError
from app.protocol.api import ConversationDetails, ConversationPage, MessagePage
from app.protocol.details import Details
from app.protocol.ids import ConversationId
from app.protocol.records import Conversation, Message, MessageKind
from tests.fakes.one_server import OneServer
from tests.fakes.records import message

_PAGE = 2
_LATER = 99_000


class Archive(OneServer):
    """Whoever asks waits for `may_answer`, which is set unless somebody cleared it; then `was_asked` is set.

    `pages`: how many of Closed were asked for. Each conversation has three messages, of which the middle one, of the kind `ended`, stands
    at the time when it was closed.
    """

    def __init__(self, closed: Iterable[Conversation], ended: MessageKind = MessageKind.CLOSED) -> None:
        super().__init__()
        self.rows = sorted(closed, key=_place, reverse=True)
        self.pages = 0
        self.was_asked = asyncio.Event()
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self._ended = ended

    async def messages(self, _access: str, *asked: object) -> MessagePage:
        await self._answer()
        conversation, before, _ = asked
        found = next((row for row in self.rows if row.id == conversation), None)
        if found is None or not isinstance(before, int):
            raise ApiError("not_found")
        return MessagePage(messages=tuple(one for one in self._said(found) if one.number < before), more=False)

    async def closed(self, *asked: object) -> ConversationPage:
        await self._answer()
        self.pages += 1
        _, at, id_, _ = asked
        older = [row for row in self.rows if at is None or _place(row) < (at, id_)]
        return ConversationPage(conversations=tuple(older[:_PAGE]), total=len(self.rows), more=len(older) > _PAGE)

    async def details(self, *_: object) -> ConversationDetails:
        return ConversationDetails(details=Details())

    async def _answer(self) -> None:
        self.was_asked.set()
        await self.may_answer.wait()

    def _said(self, row: Conversation) -> tuple[Message, ...]:
        ended, lead = message(row.id, 2, kind=self._ended), message(row.id, 3, kind=MessageKind.LEAD_CREATED)
        said = (message(row.id, 1, "Where is my lamp?"), replace(ended, at=row.closed_at or 0), replace(lead, at=_LATER))
        return tuple(replace(one, conversation=row.id) for one in said)


def _place(row: Conversation) -> tuple[int, ConversationId]:
    return row.closed_at or 0, row.id
