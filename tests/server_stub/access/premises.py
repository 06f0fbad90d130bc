"""A desk with a conversation of its own for every cell of the tables, and every kind of person who may come to its doors."""

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from app.protocol.ids import AgentId
from server_stub.db.database import Database
from server_stub.db.visitors import Admitted
from server_stub.settings import Rates, Settings
from tests.fakes.clock import FakeClock
from tests.fakes.in_process import OWN, Inside, inside
from tests.flow.client import Client, greeting
from tests.server_stub.access.places import Place, furnished, know_somebody, show_image
from tests.server_stub.access.principals import (
    AGENTS,
    FOREIGN_SITE,
    KEY,
    UNENTITLED,
    Principal,
    other_site,
    principal_of,
    session,
    without_live_chat,
)
from tests.server_stub.access.table import STATES
from tests.server_stub.company import SITE, Company, database_at

NO_LIMITS = Rates(*(10_000, 10_000.0) * 9)


@dataclass(slots=True)
class Premises:
    """The running desk, who comes to it, and its conversations by state and by what will be done to them."""

    inside: Inside
    principals: dict[str, Principal]
    database: Database
    colleague: AgentId
    places: dict[tuple[str, str], Place]
    clock: FakeClock
    playbook: str

    async def agent(self, kind: str) -> Client:
        """This agent's socket, caught up."""
        client = await self.inside.dial("/api/v1/agent/socket", self.principals[kind].headers)
        await greeting(client)
        return client

    async def visitor(self, browser: Admitted, site: str = SITE) -> Client:
        """The socket of a browser's visitor, caught up."""
        client = await self.inside.dial("/api/v1/visitor/socket", {"Origin": OWN}, ticket=await self.ticket(browser, site))
        await greeting(client)
        return client

    async def ticket(self, browser: Admitted | None, site: str = SITE) -> str:
        """A visitor's admission."""
        answer = await self.inside.http.post("/api/v1/visitor/session", json=session(browser, site), headers={"Origin": OWN})
        return str(answer.json()["ticket"])

    def rows(self) -> dict[str, tuple[object, ...]]:
        """All conversations as the database has them, and how often their details have changed."""
        query = text("SELECT conversation.*, revision FROM conversation LEFT JOIN details ON details.conversation = id")
        with self.database.read() as connection:
            return {row.id: tuple(row) for row in connection.execute(query)}


@asynccontextmanager
async def premises(
    folder: Path, kinds: Sequence[str], wishes: Sequence[str], rates: Rates = NO_LIMITS, seconds: Callable[[], float] | None = None
) -> AsyncGenerator[Premises]:
    """A desk that these principals come to, with a conversation in every state for each wish; the first of the agents owns `mine`."""
    clock = FakeClock()
    database = database_at(folder)
    try:
        company = Company(database, clock)
        await company.executor.start()
        try:
            principals, places = await _prepare(company, kinds, wishes)
        finally:
            await company.executor.stop()
        settings = Settings(folder, str(database.engine.url), KEY, public_url=OWN, rates=rates)
        async with inside(settings, clock, seconds or clock.seconds) as running:
            yield Premises(running, principals, database, company.ben.agent, places, clock, company.playbook)
    finally:
        database.close()


async def _prepare(
    company: Company, kinds: Sequence[str], wishes: Sequence[str]
) -> tuple[dict[str, Principal], dict[tuple[str, str], Place]]:
    await company.come_online(company.anna, company.chris)
    foreign = other_site(company, FOREIGN_SITE)
    unentitled = without_live_chat(company) if UNENTITLED.intersection(kinds) else foreign
    know_somebody(company)
    show_image(company)
    owner, principals, places = company.anna, {}, {}
    for kind in kinds:
        actor, principals[kind] = await principal_of(company, kind, foreign, unentitled)
        owner = actor if owner is company.anna and actor and kind in AGENTS else owner
    for state in sorted(STATES, key=lambda state: state != "missed"):  # waits that were begun before would run out with it
        for wish in wishes:
            places[state, wish] = await furnished(company, state, wish, owner)
    return principals, places
