"""Who works there: added, changed, shut out and let in again."""

from app.protocol.commands import SetOnline
from app.protocol.records import ConversationState
from server_stub.handlers.actors import Actor
from server_stub.handlers.system import ActivateAgent, AnnounceAgent, ChangeAgent, DeactivateAgent, SystemCommand
from tests.server_stub.company import Company
from tests.server_stub.handlers.cases.moments import Moments

UNASSIGNED, ASSIGNED = ConversationState.UNASSIGNED, ConversationState.ASSIGNED
CASES = Moments()


@CASES.add
async def colleague_is_added(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, AnnounceAgent(company.chris.agent)


@CASES.add
async def colleague_is_changed(company: Company) -> tuple[Actor, SystemCommand]:
    await company.chat(ASSIGNED, company.chris)
    return company.desk, ChangeAgent(company.chris.agent, "Christa", "christa@acme.example", admin=True, deals_admin=False)


@CASES.add
async def colleague_is_let_in_again(company: Company) -> tuple[Actor, SystemCommand]:
    gone = company.agent("Gone").agent
    await company.desk_does(DeactivateAgent(gone))
    return company.desk, ActivateAgent(gone)


@CASES.add
async def owner_is_deactivated(company: Company) -> tuple[Actor, SystemCommand]:
    await company.chat(ASSIGNED, company.chris)
    await company.chat(ASSIGNED, company.chris)
    return company.desk, DeactivateAgent(company.chris.agent)


@CASES.add
async def last_one_online_is_deactivated(company: Company) -> tuple[Actor, SystemCommand]:
    await company.chat(ASSIGNED, company.chris)
    await company.chat(UNASSIGNED)
    await company.does(company.anna, SetOnline(online=False))
    await company.does(company.ben, SetOnline(online=False))
    return company.desk, DeactivateAgent(company.chris.agent)
