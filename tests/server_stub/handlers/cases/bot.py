"""What the bot says and does."""

from app.protocol.details import CrmItemKind, FieldName
from app.protocol.records import Answer, ConversationState
from server_stub.handlers.actors import Actor
from server_stub.handlers.effects import CreateItem, EndFlow, RequestAgent, Say, SetDetail
from server_stub.handlers.system import AdvancePlaybook, SystemCommand
from tests.fakes.marked import MARKED
from tests.server_stub.company import WAIT_MS, Company
from tests.server_stub.handlers.cases.moments import Moments

BOT, MISSED = ConversationState.BOT, ConversationState.MISSED
CASES = Moments()


@CASES.add
async def bot_speaks(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(BOT)
    return company.desk, AdvancePlaybook(row.id, row.last_number, b"x", (Say("And then?", "then", (Answer(id="1", text="Nothing"),)),))


@CASES.add
async def bot_asks_for_an_agent(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(BOT)
    return company.desk, AdvancePlaybook(row.id, row.last_number, b"x", (RequestAgent(WAIT_MS, "One moment."),))


@CASES.add
async def bot_ends(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(BOT)
    return company.desk, AdvancePlaybook(row.id, row.last_number, b"x", (Say("Enjoy!"), EndFlow()))


@CASES.add
async def offline_flow_ends(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(MISSED)
    return company.desk, AdvancePlaybook(row.id, row.last_number, b"x", (Say("Nobody is there.", marked=MARKED), EndFlow()))


@CASES.add
async def bot_captures(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(BOT)
    effects = (SetDetail(FieldName.PERSON_NAME, "Maya"), CreateItem(CrmItemKind.LEAD), RequestAgent(WAIT_MS, "One moment."))
    return company.desk, AdvancePlaybook(row.id, row.last_number, b"x", effects)


@CASES.add
async def offline_flow_captures(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(MISSED)
    effects = (SetDetail(FieldName.PERSON_NAME, "Maya"), CreateItem(CrmItemKind.ACTIVITY, "Call back"), EndFlow())
    return company.desk, AdvancePlaybook(row.id, row.last_number, b"x", effects)
