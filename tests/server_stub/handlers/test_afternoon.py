"""Random afternoons at the desk, followed by readers who are there now and then: in the end each holds the truth."""

import random
from collections.abc import Callable

import pytest

from app.protocol.commands import AssignToMe, CloseConversation, Command, MarkRead, Reassign, SendMessage, Unassign, WriteMessage
from server_stub.handlers.actors import Actor, AgentActor, VisitorActor
from server_stub.handlers.effects import RequestAgent
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import AdvancePlaybook, ExpireWait, SetVisitorHere, SystemCommand
from tests.server_stub.company import PERSON, WAIT_MS, Company
from tests.server_stub.handlers.views import AgentDesk, VisitorWindow

STEPS = 60


class Life:
    """A random afternoon: visitors come and write, agents take chats and pass them on, waits run out."""

    def __init__(self, company: Company, chance: random.Random, greet: Callable[[VisitorActor], None]) -> None:
        self._company = company
        self._random = chance
        self._greet = greet
        self._visitors: list[VisitorActor] = []
        self._agents = [company.anna, company.ben, company.chris]

    async def step(self) -> None:
        """Something happens, or is refused."""
        try:
            actor, wish = await self._wish()
            await self._company.does(actor, wish)
        except Refused:
            return

    async def _wish(self) -> tuple[Actor, Command | SystemCommand]:
        company, choice = self._company, self._random.choice
        if not self._visitors or self._random.random() < 0.1:
            self._visitors.append(visitor := await company.visitor())
            self._greet(visitor)
            return visitor, PERSON
        row, agent = company.current(choice(self._visitors)), choice(self._agents)
        last = row.last_number
        wishes: list[tuple[Actor, Command | SystemCommand]] = [
            (agent, AssignToMe(conversation=row.id)),
            (agent, AssignToMe(conversation=row.id)),
            (agent, Reassign(conversation=row.id, to=choice(self._agents).agent)),
            (agent, Unassign(conversation=row.id)),
            (agent, SendMessage(conversation=row.id, text="answer")),
            (agent, MarkRead(conversation=row.id, number=last)),
            (agent, CloseConversation(conversation=row.id)),
            (company.visitor_of(row), WriteMessage(text="question")),
            (company.visitor_of(row), WriteMessage(text="another")),
            (company.desk, AdvancePlaybook(row.id, last, b"", (RequestAgent(WAIT_MS, "One moment"),))),
            (company.desk, SetVisitorHere(row.visitor, choice([True, False]))),
            (company.desk, ExpireWait(row.id)),
        ]
        return choice(wishes)


class Readers:
    """Everybody's client, each reading when it happens to."""

    def __init__(self, company: Company) -> None:
        self._company = company
        self._views: dict[AgentActor | VisitorActor, AgentDesk | VisitorWindow] = {}
        self._cursors: dict[AgentActor | VisitorActor, int] = {}
        for agent in (company.anna, company.ben, company.chris):
            self.welcome(agent)

    def welcome(self, reader: AgentActor | VisitorActor) -> None:
        """They open their client."""
        self._views[reader], self._cursors[reader] = self._truth(reader), self._company.head

    async def read(self, chance: random.Random) -> None:
        """Some of them catch up."""
        for reader in [one for one in self._views if chance.random() < 0.15]:
            await self._catch_up(reader)

    async def check(self) -> None:
        """All catch up, and hold what is so."""
        for reader, view in self._views.items():
            await self._catch_up(reader)
            assert view == self._truth(reader)

    async def _catch_up(self, reader: AgentActor | VisitorActor) -> None:
        for event in await self._company.told(reader, self._cursors[reader]):
            self._views[reader].apply(event)
        self._cursors[reader] = self._company.head

    def _truth(self, reader: AgentActor | VisitorActor) -> AgentDesk | VisitorWindow:
        match reader:
            case AgentActor():
                return AgentDesk.of(self._company.agent_snapshot(reader))
            case VisitorActor():
                return VisitorWindow.of(self._company.visitor_snapshot(reader))


@pytest.mark.parametrize("seed", range(6))
async def test_readers_who_read_now_and_then_end_up_with_the_truth(company: Company, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    readers = Readers(company)
    life = Life(company, chance, readers.welcome)
    for _ in range(STEPS):
        await life.step()
        if chance.random() < 0.2:
            company.clock.advance(chance.choice([1_000, WAIT_MS]))
        await readers.read(chance)
    await readers.check()
