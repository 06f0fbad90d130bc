"""For every command there is: what a reader saw before, and the events it caused, make up what the reader sees after."""

import pytest

from app.protocol.records import ConversationState
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.decide import AGENT_RULES, SYSTEM_RULES, VISITOR_RULES
from tests.server_stub.company import Company
from tests.server_stub.handlers.cases import CASES, Given
from tests.server_stub.handlers.views import AgentDesk, VisitorWindow


def _visitors(company: Company) -> list[VisitorActor]:
    """Everybody who ever visited."""
    with company.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT id FROM visitor ORDER BY created_at, id").scalars().all()
    return [VisitorActor(company.account, visitor, company.site.key, "a tab") for visitor in rows]


def _desks(company: Company) -> dict[AgentActor, AgentDesk]:
    return {agent: AgentDesk.of(company.agent_snapshot(agent)) for agent in (company.anna, company.ben, company.chris)}


def _windows(company: Company, visitors: list[VisitorActor]) -> dict[VisitorActor, VisitorWindow]:
    return {visitor: VisitorWindow.of(company.visitor_snapshot(visitor)) for visitor in visitors}


@pytest.mark.parametrize("given", CASES, ids=lambda given: given.__name__)
async def test_snapshot_and_events_make_the_next_snapshot(company: Company, given: Given) -> None:
    bystander = await company.chat(ConversationState.UNASSIGNED)
    actor, command = await given(company)
    visitors = _visitors(company)
    desks, windows, before = _desks(company), _windows(company, visitors), company.head

    await company.does(actor, command)

    for agent, desk in desks.items():
        for event in await company.told(agent, before):
            desk.apply(event)
    for visitor, window in windows.items():
        for event in await company.told(visitor, before):
            window.apply(event)
    assert desks == _desks(company)
    assert windows == _windows(company, visitors)
    assert bystander.visitor in {visitor.visitor for visitor in windows}


async def test_every_command_has_a_case(company: Company) -> None:
    seen = set()
    for given in CASES:
        _, command = await given(company)
        await company.come_online(company.anna, company.ben)
        seen.add(type(command))
    assert seen == set(AGENT_RULES) | set(VISITOR_RULES) | set(SYSTEM_RULES)
