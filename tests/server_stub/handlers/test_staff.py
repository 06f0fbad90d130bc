"""Who may change users, and that somebody is left who can, also where several commands meet in one batch."""

import asyncio

import pytest
from msgspec.structs import replace
from sqlalchemy import update

from app.protocol import company as protocol
from app.protocol.commands import SetOnline
from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, AgentId, new_id
from app.protocol.records import ConversationState
from server_stub.company.users import Users
from server_stub.db.accounts import NewUser, add_user, agents_of
from server_stub.db.rows import AgentRow
from server_stub.db.tables import agent
from server_stub.handlers.actors import AgentActor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import ActivateAgent, ChangeAgent, DeactivateAgent, SetReachable, SystemCommand
from tests.server_stub.company import Company


@pytest.fixture
def admins(company: Company) -> tuple[AgentId, AgentId]:
    """Anna and Ben lead the company."""
    both = (company.anna.agent, company.ben.agent)
    with company.database.write() as connection:
        connection.execute(update(agent).where(agent.c.id.in_(both)).values(admin=True))
    return both


async def said(company: Company, *commands: SystemCommand) -> list[str]:
    """What commands that come together are answered: empty, or why not."""

    async def one(command: SystemCommand) -> str:
        try:
            await company.desk_does(command)
        except Refused as refused:
            return refused.code.value
        return ""

    return list(await asyncio.gather(*map(one, commands)))


def user(company: Company, actor: AgentActor) -> AgentRow:
    with company.database.read() as connection:
        return next(row for row in agents_of(connection, company.account) if row.id == actor.agent)


def changed(row: AgentRow, by: AgentId | None, **values: object) -> ChangeAgent:
    """The user otherwise as they are."""
    new = replace(row, **values)
    return ChangeAgent(new.id, new.name, new.email, new.admin, new.deals_admin, by)


@pytest.mark.parametrize("whose", ["own", "other"])
async def test_of_two_admins_who_go_in_one_batch_one_stays(company: Company, admins: tuple[AgentId, AgentId], whose: str) -> None:
    one, two = admins
    first, second = (one, two) if whose == "own" else (two, one)
    rows = {row.id: row for row in (user(company, company.anna), user(company, company.ben))}
    answers = await said(company, changed(rows[first], one, admin=False), DeactivateAgent(second, two))
    assert answers == ["", ErrorCode.LAST_ADMIN if whose == "own" else ErrorCode.NOT_ALLOWED]
    assert sorted(user(company, actor).leads for actor in (company.anna, company.ben)) == [False, True]


async def test_whoever_runs_the_server_may_shut_out_the_last_one(company: Company, admins: tuple[AgentId, AgentId]) -> None:
    assert await said(company, DeactivateAgent(admins[0], admins[1]), DeactivateAgent(admins[1], admins[1])) == ["", "last_admin"]
    assert await said(company, DeactivateAgent(admins[1])) == [""]


async def test_an_admin_who_has_yet_to_choose_a_password_leads_nobody(company: Company, admins: tuple[AgentId, AgentId]) -> None:
    await company.desk_does(DeactivateAgent(admins[0], admins[1]))
    add_user(company.database, company.account, NewUser("eve@acme.example", "Eve", "", admin=True), 1)
    assert await said(company, DeactivateAgent(admins[1], admins[1])) == ["last_admin"]


async def test_one_address_is_given_to_one_of_two_who_ask_together(company: Company, admins: tuple[AgentId, AgentId]) -> None:
    rows = user(company, company.anna), user(company, company.ben)
    answers = await said(company, *(changed(row, admins[0], email="new@acme.example") for row in rows))
    assert answers == ["", "email_taken"]
    assert [user(company, actor).email == "new@acme.example" for actor in (company.anna, company.ben)] == [True, False]


async def test_a_new_name_is_seen_in_open_chats_and_not_in_those_that_are_over(company: Company) -> None:
    open_, over = [await company.chat(state, company.chris) for state in (ConversationState.ASSIGNED, ConversationState.CLOSED)]
    await company.desk_does(changed(user(company, company.chris), None, name="Christa"))
    assert [company.again(row).owner_name for row in (open_, over)] == ["Christa", over.owner_name]


async def test_nobody_is_changed_by_somebody_who_may_not_or_of_another_company(company: Company, admins: tuple[AgentId, AgentId]) -> None:
    chris = company.chris.agent
    stranger = AgentId("stranger")
    for by in (chris, stranger):
        commands = (changed(user(company, company.ben), by, name="X"), DeactivateAgent(admins[1], by), ActivateAgent(admins[1], by))
        assert await said(company, *commands) == ["not_allowed"] * 3
    assert await said(company, DeactivateAgent(stranger, admins[0])) == ["agent_unknown"]


async def test_whoever_has_lost_the_right_since_they_asked_invites_nobody(company: Company) -> None:
    async def tell(_: AccountId, command: SystemCommand) -> int:
        return await company.desk_does(command)

    desk, by = Users(company.database, company.clock, tell, company.log.poll), company.anna.agent
    new = protocol.NewUser(id=AgentId(new_id()), name="Eve", email="eve@acme.example")
    for invited in (desk.invite(company.account, by, new, "/join"), desk.invite_again(company.account, by, company.ben.agent, "/join")):
        with pytest.raises(Refused) as refused:
            await invited
        assert refused.value.code is ErrorCode.NOT_ALLOWED
    assert "Eve" not in [one.name for one in (await desk.list(company.account)).users]


async def test_who_is_shut_out_while_the_last_one_online_leaves_nobody_waiting(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.chris)
    for actor in (company.anna, company.ben):
        await company.does(actor, SetOnline(online=False))
    await company.desk_does(DeactivateAgent(company.chris.agent))
    assert company.again(row).state is ConversationState.MISSED


async def test_it_is_noted_when_somebody_was_there_and_not_while_they_are(company: Company) -> None:
    came = company.clock()
    await company.desk_does(SetReachable(company.chris.agent, True))
    first = user(company, company.chris).seen_at
    company.clock.advance(45_000)
    await company.desk_does(SetReachable(company.chris.agent, True))
    assert user(company, company.chris).seen_at == first
    await company.desk_does(SetReachable(company.chris.agent, False))
    assert user(company, company.chris).seen_at == came + 45_000
