"""A server's CRM in memory: it answers when it may, with what it has, or fails as the test says."""

import asyncio
from collections.abc import Awaitable, Callable

from app.core.errors import ApiError, AppError
from app.protocol.api import Tokens
from app.protocol.crm import CrmMatch, CrmMatches, CrmRecordKind, CrmRecordPage, CrmSheet
from app.protocol.people import Me
from tests.fakes.linked_desk import MemoryApi


class MemoryCrm(MemoryApi):
    """`me`: who signs in. `asked`: what was asked for, in order; `failing`: why nothing is answered."""

    def __init__(self, me: Me) -> None:
        super().__init__()
        self.me = me
        self.asked: list[object] = []
        self.failing: AppError | None = None
        self.pages: dict[str, list[CrmRecordPage]] = {}
        self.sheets: dict[str, CrmSheet] = {}
        self.found: tuple[CrmMatch, ...] = ()
        self.file = b"kind,id\r\n"
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    def _tokens(self) -> Tokens:
        self.issued += 1
        return Tokens(access_token=f"access-{self.issued}", refresh_token=f"refresh-{self.issued}", expires_in=900, me=self.me)

    async def crm_search(self, *asked: object) -> CrmRecordPage:
        _, words, after, _ = asked
        await self._hear((words, after) if after is not None else words)
        pages = self.pages.get(str(words), [CrmRecordPage()])
        return pages[0] if after is None else pages[1]

    async def crm_sheet(self, *asked: object) -> CrmSheet:
        _, kind, remote = asked
        assert isinstance(kind, CrmRecordKind)
        await self._hear((kind.value, remote))
        if remote not in self.sheets:
            raise ApiError("not_found")
        return self.sheets[str(remote)]

    async def crm_matches(self, *asked: object) -> CrmMatches:
        await self._hear(asked[1:])
        return CrmMatches(matches=self.found)

    async def crm_export(self, *asked: object) -> None:
        take: Callable[[bytes], Awaitable[None]] = asked[1]  # type: ignore[assignment] # as the port has it
        await self._hear("export")
        await take(self.file)

    async def _hear(self, question: object) -> None:
        self.asked.append(question)
        failing = self.failing
        await self.may_answer.wait()
        if failing is not None:
            raise failing


async def settled() -> None:
    """Let the tasks that were started come to their end, or to where they wait."""
    for _ in range(20):
        await asyncio.sleep(0)
