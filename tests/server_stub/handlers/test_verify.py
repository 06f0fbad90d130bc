"""For every command there is: what a reader saw before, and the events it caused, make up what the reader sees after."""

import asyncio

import pytest

from app.protocol.commands import AssignToMe, CloseConversation, Command, SendMessage, SetOnline, WriteMessage
from app.protocol.records import ConversationState
from server_stub.handlers.actors import Actor, AgentActor, VisitorActor
from server_stub.handlers.decide import AGENT_RULES, SYSTEM_RULES, VISITOR_RULES
from server_stub.handlers.system import DeactivateAgent, DescribeVisitor, SetVisitorHere, SystemCommand
from tests.server_stub.company import Company
from tests.server_stub.handlers.cases.every import CASES
from tests.server_stub.handlers.cases.moments import Given
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


async def _check(company: Company, desks: dict[AgentActor, AgentDesk], windows: dict[VisitorActor, VisitorWindow], before: int) -> None:
    """What was seen before, and what was told since, is what is seen now."""
    for agent, desk in desks.items():
        for event in await company.told(agent, before):
            desk.apply(event)
    for visitor, window in windows.items():
        for event in await company.told(visitor, before):
            window.apply(event)
    assert desks == _desks(company)
    assert windows == _windows(company, list(windows))


@pytest.mark.parametrize("given", CASES, ids=lambda given: given.__name__)
async def test_snapshot_and_events_make_the_next_snapshot(company: Company, given: Given) -> None:
    bystander = await company.chat(ConversationState.UNASSIGNED)
    actor, command = await given(company)
    visitors = _visitors(company)
    desks, windows, before = _desks(company), _windows(company, visitors), company.head

    await company.does(actor, command)

    await _check(company, desks, windows, before)
    assert bystander.visitor in {visitor.visitor for visitor in windows}


async def test_every_command_has_a_case(company: Company) -> None:
    seen = set()
    for given in CASES:
        _, command = await given(company)
        await company.come_online(company.anna, company.ben)
        seen.add(type(command))
    assert seen == set(AGENT_RULES) | set(VISITOR_RULES) | set(SYSTEM_RULES)


async def test_commands_that_meet_in_one_batch(company: Company) -> None:
    """Rows that one command made or changed are those that the next one of the same batch finds."""
    waiting, away = await company.chat(ConversationState.UNASSIGNED), await company.chat(ConversationState.UNASSIGNED)
    await company.desk_does(SetVisitorHere(away.visitor, False))
    owned, closing = (
        await company.chat(ConversationState.ASSIGNED, company.chris),
        await company.chat(ConversationState.ASSIGNED, company.anna),
    )
    newcomer, visitors = await company.visitor(), _visitors(company)
    desks, windows, before = _desks(company), _windows(company, visitors), company.head
    wishes: list[tuple[Actor, Command | SystemCommand]] = [
        (newcomer, WriteMessage(text="Hello")),
        (company.desk, DescribeVisitor(newcomer.visitor, "https://shop.example/", "Shop")),
        (newcomer, WriteMessage(text="Hello?")),
        (company.chris, SendMessage(conversation=owned.id, text="One moment")),
        (company.visitor_of(away), WriteMessage(text="Still there")),
        (company.anna, AssignToMe(conversation=waiting.id)),
        (company.anna, CloseConversation(conversation=closing.id)),
        (company.visitor_of(closing), WriteMessage(text="And now?")),
        (company.desk, DeactivateAgent(company.chris.agent)),
        (company.anna, SetOnline(online=False)),
        (company.ben, SetOnline(online=False)),
        (company.visitor_of(owned), WriteMessage(text="Where are you?")),
    ]
    await asyncio.gather(*(company.does(actor, wish) for actor, wish in wishes))
    await _check(company, desks, windows, before)
    assert company.again(owned).state is ConversationState.MISSED
    assert company.again(waiting).owner == company.anna.agent
    assert company.current(company.visitor_of(closing)).previous == closing.id
