"""What happens by itself when its time has come."""

from app.protocol.records import ConversationState
from server_stub.db.tables import RETURN_AFTER_MS
from server_stub.handlers.actors import Actor
from server_stub.handlers.system import (
    CloseMissed,
    ExpireWait,
    NoteReaction,
    RaiseAlert,
    ReturnChat,
    SetReachable,
    SetVisitorHere,
    SystemCommand,
)
from server_stub.handlers.waits import CLOSE_AFTER_LEAVING_MS
from tests.server_stub.company import WAIT_MS, Company
from tests.server_stub.handlers.cases.moments import Moments

UNASSIGNED, ASSIGNED = ConversationState.UNASSIGNED, ConversationState.ASSIGNED
CASES = Moments()


@CASES.add
async def wait_expires(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS)
    return company.desk, ExpireWait(row.id)


@CASES.add
async def alert_gets_more_pressing(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS // 3)
    return company.desk, RaiseAlert(row.id, row.waiting_since, (company.anna.agent,))


@CASES.add
async def somebody_reacts_to_an_alert(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS // 3)
    await company.desk_does(RaiseAlert(row.id))
    return company.desk, NoteReaction(row.id, row.waiting_since or 0)


@CASES.add
async def abandoned_one_closes(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(UNASSIGNED)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    company.clock.advance(CLOSE_AFTER_LEAVING_MS)
    return company.desk, CloseMissed(row.id)


@CASES.add
async def chat_of_an_absent_owner_returns(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(ASSIGNED, company.chris)
    await company.desk_does(SetReachable(company.chris.agent, False))
    company.clock.advance(RETURN_AFTER_MS)
    return company.desk, ReturnChat(row.id)


@CASES.add
async def owner_is_still_expected(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(ASSIGNED, company.chris)
    await company.desk_does(SetReachable(company.chris.agent, False))
    return company.desk, ReturnChat(row.id)
