"""A small company at a real database: three agents, one site, and visitors as they come."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from app.protocol.commands import AnswerQuestion, AssignToMe, CloseConversation, Command, SetOnline
from app.protocol.events import EVENTS, Event
from app.protocol.frames import NumberedEvent
from app.protocol.ids import AccountId, CommandId, ConversationId, new_id
from app.protocol.records import Answer, ConversationState
from app.protocol.snapshots import AgentSnapshot, VisitorSnapshot
from server_stub.db.accounts import NewUser, add_user, create_account
from server_stub.db.conversations import current_conversation
from server_stub.db.database import Database
from server_stub.db.playbooks import Content, save_playbook
from server_stub.db.rows import ConversationRow, OpeningMessage
from server_stub.db.sites import SiteRow, add_site
from server_stub.db.visitors import admit_visitor
from server_stub.eventlog.entry import Entry
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.actors import Actor, AgentActor, SystemActor, VisitorActor
from server_stub.handlers.delivery import Delivery
from server_stub.handlers.effects import Effect, RequestAgent
from server_stub.handlers.execute import Executor
from server_stub.handlers.snapshot import agent_snapshot, visitor_snapshot
from server_stub.handlers.system import AdvancePlaybook, ExpireWait, SetReachable, SetVisitorHere, SystemCommand
from tests.fakes.clock import FakeClock

WAIT_MS = 120_000
SITE = "shop"
PERSON = AnswerQuestion(card="choice", answer="person")
OPENING = (
    OpeningMessage("Hello!"),
    OpeningMessage("What can we do?", "choice", (Answer(id="person", text="Chat with a person"), Answer(id="look", text="Just looking"))),
)


class Company:
    """The account, who works there, and short ways to get a conversation into a state."""

    def __init__(self, database: Database, clock: FakeClock) -> None:
        self.database = database
        self.clock = clock
        self._set_up()
        self.account = create_account(database, "Acme", clock())
        self.desk = SystemActor(self.account)
        self.anna, self.ben, self.chris = (self.agent(name) for name in ("Anna", "Ben", "Chris"))
        self.site = SiteRow(SITE, self.account, "Shop", "Robin", ("https://shop.example",))
        add_site(database, self.site)
        self.playbook = save_playbook(database, SITE, Content(b"{}", OPENING), clock())

    def _set_up(self) -> None:
        self.wakeup = Wakeup()
        self.log = EventLog(self.database, self.wakeup)
        self.executor = Executor(self.database, self.log, self.clock)
        self.delivery = Delivery(self.database, self.log, self.clock)

    async def restart(self) -> None:
        """The server begins anew: what it had in memory is gone."""
        await self.executor.stop()
        self._set_up()
        await self.executor.start()

    def agent(self, name: str, account: AccountId | None = None) -> AgentActor:
        """A new agent at their desk."""
        account = account or self.account
        new = NewUser(f"{name}@{account}.example", name, "no hash")
        return AgentActor(account, add_user(self.database, account, new, self.clock()), new_id())

    async def visitor(self, *, here: bool = True) -> VisitorActor:
        """A new visitor of the site."""
        admitted = admit_visitor(self.database, self.site, None, None, self.clock())
        if here:
            await self.desk_does(SetVisitorHere(admitted.visitor, True))
        return VisitorActor(self.account, admitted.visitor, SITE, new_id())

    async def does(self, actor: Actor, command: Command | SystemCommand, command_id: str | None = None) -> int:
        """Somebody gives a command. Raises Refused."""
        return await self.executor.execute(actor, CommandId(command_id or new_id()), command)

    async def desk_does(self, command: SystemCommand) -> int:
        """The desk itself gives a command."""
        return await self.does(self.desk, command)

    async def come_online(self, *agents: AgentActor) -> None:
        """These agents open the client and switch to online."""
        for agent in agents:
            await self.desk_does(SetReachable(agent.agent, True))
            await self.does(agent, SetOnline(online=True))

    async def bot(self, row: ConversationRow, *effects: Effect) -> int:
        """The bot answers the newest message."""
        return await self.desk_does(AdvancePlaybook(row.id, row.last_number, b"somewhere", effects))

    async def chat(self, state: ConversationState, owner: AgentActor | None = None, visitor: VisitorActor | None = None) -> ConversationRow:
        """A new conversation in that state; `owner` has it where that state has one, or had it before it was closed."""
        visitor = visitor or await self.visitor()
        await self.does(visitor, PERSON)
        if state is not ConversationState.BOT:
            await self.bot(self.current(visitor), RequestAgent(WAIT_MS, "One moment."))
        if state is ConversationState.MISSED:
            self.clock.advance(WAIT_MS)
            await self.desk_does(ExpireWait(self.current(visitor).id))
        if state in (ConversationState.ASSIGNED, ConversationState.CLOSED):
            await self.does(owner or self.anna, AssignToMe(conversation=self.current(visitor).id))
        if state is ConversationState.CLOSED:
            await self.does(owner or self.anna, CloseConversation(conversation=self.current(visitor).id))
        return self.current(visitor)

    def current(self, visitor: VisitorActor) -> ConversationRow:
        """The row of the visitor's current conversation."""
        with self.database.read() as connection:
            row = current_conversation(connection, visitor.visitor)
        assert row is not None
        return row

    def again(self, row: ConversationRow) -> ConversationRow:
        """The row as it is now."""
        with self.database.read() as connection:
            found = current_conversation(connection, row.visitor)
        assert found is not None
        assert found.id == row.id
        return found

    def visitor_of(self, row: ConversationRow) -> VisitorActor:
        """The visitor whose conversation it is."""
        return VisitorActor(row.account, row.visitor, row.site, new_id())

    async def entries(self, after: int) -> list[Entry]:
        """The log after a number."""
        return await self.log.read(self.account, after, 10_000)

    async def told(self, reader: AgentActor | VisitorActor, after: int) -> list[Event]:
        """What the log after a number means to a reader now."""
        return [decoded(event) for event in await self.numbered(reader, after)]

    async def numbered(self, reader: AgentActor | VisitorActor, after: int) -> list[NumberedEvent]:
        """The same, as it goes over the wire."""
        entries = await self.entries(after)
        match reader:
            case AgentActor():
                return await self.delivery.to_agent(reader, entries)
            case VisitorActor():
                return await self.delivery.to_visitor(reader, entries)

    def agent_snapshot(self, agent: AgentActor) -> list[AgentSnapshot]:
        """All that an agent may see."""
        return [msgspec.json.decode(part, type=AgentSnapshot) for part in agent_snapshot(self.database, agent).parts]

    def visitor_snapshot(self, visitor: VisitorActor) -> VisitorSnapshot:
        """All that a visitor may see."""
        (part,) = visitor_snapshot(self.database, visitor, self.clock()).parts
        return msgspec.json.decode(part, type=VisitorSnapshot)

    @property
    def head(self) -> int:
        """The number of the newest event."""
        return self.log.head(self.account)


def decoded(event: NumberedEvent) -> Event:
    """The event in its frame."""
    return msgspec.json.decode(event.data, type=EVENTS[event.kind])


def conversation_id(row: ConversationRow | None) -> ConversationId:
    """The id of a row, or of no conversation at all."""
    return ConversationId(new_id()) if row is None else row.id


def database_at(folder: Path) -> Database:
    """A new database in this folder, with its tables."""
    file = folder / "desk.sqlite3"
    file.write_bytes(_empty_database())
    return Database.open(f"sqlite:///{file}")


@cache
def _empty_database() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder, "empty.sqlite3")
        database = Database.open(f"sqlite:///{file}")
        database.upgrade()
        database.close()
        return file.read_bytes()


@asynccontextmanager
async def open_company(folder: Path, clock: FakeClock) -> AsyncGenerator[Company]:
    """A company with everybody online, until the end of the block."""
    database = database_at(folder)
    company = Company(database, clock)
    await company.executor.start()
    try:
        await company.come_online(company.anna, company.ben, company.chris)
        yield company
    finally:
        await company.executor.stop()
        database.close()
