"""A CRM that does as it is told, and the worker that takes items there."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager

from app.protocol.commands import CreateLead, SetField
from app.protocol.crm import CrmMatch
from app.protocol.details import CrmItem, CrmItemState, CrmKind, CrmReason, FieldName
from app.protocol.ids import CommandId, ConversationId, CrmItemId, new_id
from app.protocol.records import ConversationState
from server_stub.crm.connections import Connections
from server_stub.crm.port import Crm, OpenCrm, Order, Progress, Saved, Sought
from server_stub.crm.settling import Means
from server_stub.crm.worker import Worker
from server_stub.db.details import details_of
from server_stub.db.rows import ConversationRow
from server_stub.eventlog.subscribe import Subscription
from server_stub.handlers.execute import Executor
from server_stub.sealing import Seal
from tests.fakes.patience import PATIENCE_S
from tests.fakes.working import working
from tests.server_stub.company import Company

AT_ONCE = 8
SEAL = Seal(b"k" * 32)


class ScriptedCrm:
    """Saves everything, unless troubles are planned for an order's title; waits at its gate while that is closed."""

    at_once = AT_ONCE

    def __init__(self, name: str = "scripted") -> None:
        self.name = name
        self.made: list[Order] = []
        self.asked: list[str] = []
        self.under_way: list[Order] = []
        self.most_under_way = 0
        self.troubles: defaultdict[str, list[Exception]] = defaultdict(list)
        self.gate = asyncio.Event()
        self.gate.set()
        self.moved = asyncio.Event()
        self.closed = False

    async def check(self) -> str:
        """Whom it speaks for."""
        return "a test"

    async def create(self, order: Order, progress: Progress) -> Saved:
        """Do as planned."""
        assert order.conversation not in [other.conversation for other in self.under_way]
        self.asked.append(order.title)
        self.under_way.append(order)
        self.most_under_way = max(self.most_under_way, len(self.under_way))
        self.moved.set()
        try:
            await self.gate.wait()
            if self.troubles[order.title]:
                raise self.troubles[order.title].pop(0)
            await progress.keep("made", order.title)
        finally:
            self.under_way.remove(order)
        self.made.append(order)
        return Saved(f"remote {order.title}", f"https://crm.example/{order.item}")

    async def until(self, told: Callable[[], bool]) -> None:
        """Wait until it was asked for that."""
        async with asyncio.timeout(PATIENCE_S):
            while not told():
                self.moved.clear()
                await self.moved.wait()

    async def matches(self, sought: Sought) -> tuple[CrmMatch, ...]:
        """Nobody."""
        assert sought
        return ()

    async def close(self) -> None:
        """Nothing is used after this."""
        self.closed = True


def opening(crm: Crm) -> Mapping[CrmKind, OpenCrm]:
    """Whatever the account is connected with, it is this CRM."""
    return {kind: lambda _connection, _keep: crm for kind in CrmKind}


@asynccontextmanager
async def at_work(
    company: Company, kinds: Mapping[CrmKind, OpenCrm], executor: Executor | None = None
) -> AsyncGenerator[tuple[Worker, list[tuple[CrmItemState, CrmReason | None]]]]:
    """The worker, running until the end of the block, and what it counted."""
    counted: list[tuple[CrmItemState, CrmReason | None]] = []
    means = Means(company.database, executor or company.executor, company.clock, lambda: 0.0, lambda *what: counted.append(what))
    worker = Worker(means, Connections(company.database, SEAL, kinds), company.log, company.wakeup)
    async with working(worker.run(), "crm"):
        yield worker, counted


async def lead(company: Company, title: str, chat: ConversationRow | None = None) -> CrmItem:
    """Anna makes a lead, in a chat of its own where none is given."""
    chat = chat or await company.chat(ConversationState.ASSIGNED, company.anna)
    await company.does(company.anna, SetField(conversation=chat.id, field=FieldName.PERSON_NAME, value=f"Eve of {title}"))
    id_ = CommandId(new_id())
    await company.does(company.anna, CreateLead(conversation=chat.id, title=title), id_)
    return item(company, chat.id, CrmItemId(id_))


def item(company: Company, conversation: ConversationId, id_: CrmItemId) -> CrmItem:
    """The item as agents are told of it."""
    with company.database.read() as connection:
        return next(one for one in details_of(connection, [conversation])[conversation].items if one.id == id_)


async def until(company: Company, *items: CrmItem, told: Callable[[CrmItem], bool]) -> list[CrmItem]:
    """Wait until agents are told that of all of these; the items as they are then."""
    async with asyncio.timeout(PATIENCE_S):
        with Subscription(company.log, company.wakeup, company.account, company.head) as log:
            while not all(map(told, now := [item(company, one.conversation, one.id) for one in items])):
                await log.next()
    return now


async def saved(company: Company, *items: CrmItem) -> list[CrmItem]:
    """Wait until all of them are saved."""
    return await until(company, *items, told=lambda one: one.state is CrmItemState.SAVED)


def waits(reason: CrmReason) -> Callable[[CrmItem], bool]:
    """Tells items that wait for that reason."""
    return lambda one: one.state is CrmItemState.PENDING and one.reason is reason
