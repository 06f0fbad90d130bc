"""For every command at least one moment in which it is given and does something; test_verify.py runs them all."""

from collections.abc import Awaitable, Callable

from app.protocol.commands import (
    AddNote,
    AnswerQuestion,
    AssignToMe,
    CloseConversation,
    Command,
    CreateDeal,
    CreateLead,
    DeleteNote,
    EditNote,
    MarkRead,
    Reassign,
    RetryCrmItem,
    SendMessage,
    SetField,
    SetOnline,
    Unassign,
    WriteMessage,
)
from app.protocol.details import CrmItemKind, CrmItemState, CrmReason, FieldName
from app.protocol.ids import CrmItemId, NoteId, new_id
from app.protocol.records import Answer, ConversationState
from server_stub.db.rows import ConversationRow
from server_stub.db.tables import RETURN_AFTER_MS
from server_stub.handlers.actors import Actor
from server_stub.handlers.effects import CreateItem, EndFlow, RequestAgent, Say, SetDetail
from server_stub.handlers.system import (
    ActivateAgent,
    AdvancePlaybook,
    AnnounceAgent,
    ChangeAgent,
    CloseMissed,
    DeactivateAgent,
    DescribeVisitor,
    EraseChats,
    EraseVisitor,
    ExpireWait,
    ForgetVisitor,
    IdentifyVisitor,
    NoteReaction,
    RaiseAlert,
    ReturnChat,
    SetReachable,
    SettleCrmItem,
    SetVisitorHere,
    SystemCommand,
)
from server_stub.handlers.waits import CLOSE_AFTER_LEAVING_MS
from tests.fakes.marked import MARKED
from tests.server_stub.company import PERSON, WAIT_MS, Company

BOT, UNASSIGNED, MISSED = ConversationState.BOT, ConversationState.UNASSIGNED, ConversationState.MISSED
ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED

Given = Callable[[Company], Awaitable[tuple[Actor, Command | SystemCommand]]]
CASES: list[Given] = []


def case(given: Given) -> Given:
    """Brings the company to the moment, and says who gives which command."""
    CASES.append(given)
    return given


@case
async def assign_unassigned(company: Company) -> tuple[Actor, Command]:
    return company.anna, AssignToMe(conversation=(await company.chat(UNASSIGNED)).id)


@case
async def assign_missed(company: Company) -> tuple[Actor, Command]:
    return company.anna, AssignToMe(conversation=(await company.chat(MISSED)).id)


@case
async def assign_overdue(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS)
    return company.anna, AssignToMe(conversation=row.id)


@case
async def assign_what_is_mine(company: Company) -> tuple[Actor, Command]:
    return company.anna, AssignToMe(conversation=(await company.chat(ASSIGNED, company.anna)).id)


@case
async def reassign_mine(company: Company) -> tuple[Actor, Command]:
    return company.anna, Reassign(conversation=(await company.chat(ASSIGNED, company.anna)).id, to=company.ben.agent)


@case
async def reassign_unassigned(company: Company) -> tuple[Actor, Command]:
    return company.anna, Reassign(conversation=(await company.chat(UNASSIGNED)).id, to=company.ben.agent)


@case
async def reassign_unassigned_to_oneself(company: Company) -> tuple[Actor, Command]:
    return company.anna, Reassign(conversation=(await company.chat(UNASSIGNED)).id, to=company.anna.agent)


@case
async def unassign(company: Company) -> tuple[Actor, Command]:
    return company.anna, Unassign(conversation=(await company.chat(ASSIGNED, company.anna)).id)


@case
async def unassign_after_the_visitor_left(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(ASSIGNED, company.anna)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    return company.anna, Unassign(conversation=row.id)


@case
async def send_message(company: Company) -> tuple[Actor, Command]:
    return company.anna, SendMessage(conversation=(await company.chat(ASSIGNED, company.anna)).id, text="Good morning!")


@case
async def close_mine(company: Company) -> tuple[Actor, Command]:
    return company.anna, CloseConversation(conversation=(await company.chat(ASSIGNED, company.anna)).id)


@case
async def close_unassigned(company: Company) -> tuple[Actor, Command]:
    return company.anna, CloseConversation(conversation=(await company.chat(UNASSIGNED)).id)


@case
async def close_missed_by_hand(company: Company) -> tuple[Actor, Command]:
    return company.anna, CloseConversation(conversation=(await company.chat(MISSED)).id)


@case
async def mark_read(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(UNASSIGNED)
    return company.anna, MarkRead(conversation=row.id, number=row.last_number)


@case
async def switch_off(company: Company) -> tuple[Actor, Command]:
    await company.chat(UNASSIGNED)
    return company.anna, SetOnline(online=False)


@case
async def last_one_switches_off(company: Company) -> tuple[Actor, Command]:
    await company.does(company.ben, SetOnline(online=False))
    await company.does(company.chris, SetOnline(online=False))
    waiting, left = await company.chat(UNASSIGNED), await company.chat(UNASSIGNED)
    await company.desk_does(SetVisitorHere(left.visitor, False))
    assert waiting.state is UNASSIGNED
    return company.anna, SetOnline(online=False)


@case
async def first_one_switches_on(company: Company) -> tuple[Actor, Command]:
    for agent in (company.anna, company.ben, company.chris):
        await company.does(agent, SetOnline(online=False))
    return company.anna, SetOnline(online=True)


@case
async def first_words(company: Company) -> tuple[Actor, Command]:
    return await company.visitor(), WriteMessage(text="Is anybody there?")


@case
async def first_answer(company: Company) -> tuple[Actor, Command]:
    return await company.visitor(), PERSON


@case
async def visitor_writes(company: Company) -> tuple[Actor, Command]:
    return company.visitor_of(await company.chat(ASSIGNED, company.anna)), WriteMessage(text="Thank you.")


@case
async def visitor_writes_while_waiting(company: Company) -> tuple[Actor, Command]:
    return company.visitor_of(await company.chat(UNASSIGNED)), WriteMessage(text="Hello?")


@case
async def visitor_writes_after_closing(company: Company) -> tuple[Actor, Command]:
    return company.visitor_of(await company.chat(CLOSED, company.anna)), WriteMessage(text="One thing more")


@case
async def visitor_answers_after_closing(company: Company) -> tuple[Actor, Command]:
    return company.visitor_of(await company.chat(CLOSED, company.anna)), PERSON


@case
async def visitor_answers_in_the_offline_flow(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(MISSED)
    await company.bot(row, Say("Shall we call you?", "call", (Answer(id="yes", text="Yes"),)))
    return company.visitor_of(row), AnswerQuestion(card="call", answer="yes")


@case
async def bot_speaks(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(BOT)
    return company.desk, AdvancePlaybook(row.id, row.last_number, b"x", (Say("And then?", "then", (Answer(id="1", text="Nothing"),)),))


@case
async def bot_asks_for_an_agent(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(BOT)
    return company.desk, AdvancePlaybook(row.id, row.last_number, b"x", (RequestAgent(WAIT_MS, "One moment."),))


@case
async def bot_ends(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(BOT)
    return company.desk, AdvancePlaybook(row.id, row.last_number, b"x", (Say("Enjoy!"), EndFlow()))


@case
async def offline_flow_ends(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(MISSED)
    return company.desk, AdvancePlaybook(row.id, row.last_number, b"x", (Say("Nobody is there.", marked=MARKED), EndFlow()))


@case
async def wait_expires(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS)
    return company.desk, ExpireWait(row.id)


@case
async def alert_gets_more_pressing(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS // 3)
    return company.desk, RaiseAlert(row.id, row.waiting_since, (company.anna.agent,))


@case
async def somebody_reacts_to_an_alert(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS // 3)
    await company.desk_does(RaiseAlert(row.id))
    return company.desk, NoteReaction(row.id, row.waiting_since or 0)


@case
async def abandoned_one_closes(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(UNASSIGNED)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    company.clock.advance(CLOSE_AFTER_LEAVING_MS)
    return company.desk, CloseMissed(row.id)


@case
async def agent_loses_the_network(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, SetReachable(company.anna.agent, False)


@case
async def agent_comes_back_switched_off(company: Company) -> tuple[Actor, SystemCommand]:
    await company.does(company.anna, SetOnline(online=False))
    return company.desk, SetReachable(company.anna.agent, False)


@case
async def site_vouches_for_a_visitor(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(ASSIGNED, company.anna)
    return company.desk, IdentifyVisitor(row.visitor, "4711", "Maya Lind", "maya@shop.example", verified=True)


@case
async def site_says_who_somebody_is_without_vouching(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, IdentifyVisitor((await company.chat(UNASSIGNED)).visitor, "4711", "Maya Lind")


@case
async def identified_visitor_begins(company: Company) -> tuple[Actor, Command]:
    visitor = await company.visitor()
    await company.desk_does(IdentifyVisitor(visitor.visitor, "4711", "Maya Lind", "maya@shop.example", verified=True))
    return visitor, PERSON


@case
async def visitor_is_forgotten_by_an_agents_side(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, ForgetVisitor((await company.chat(ASSIGNED, company.anna)).visitor)


@case
async def visitor_is_forgotten_while_waiting(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, ForgetVisitor((await company.chat(UNASSIGNED)).visitor)


@case
async def visitor_is_erased(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(CLOSED, company.anna)
    again = await company.chat(ASSIGNED, company.ben, company.visitor_of(row))
    return company.desk, EraseVisitor(row.visitor, (row.id, again.id))


@case
async def old_chats_are_erased(company: Company) -> tuple[Actor, SystemCommand]:
    rows = [await company.chat(CLOSED, company.anna), await company.chat(CLOSED, company.ben)]
    await company.desk_does(SetVisitorHere(rows[0].visitor, False))
    return company.desk, EraseChats(tuple(row.id for row in rows), company.clock() + 1)


@case
async def visitor_leaves_while_waiting(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, SetVisitorHere((await company.chat(UNASSIGNED)).visitor, False)


@case
async def visitor_comes_back(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(UNASSIGNED)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    return company.desk, SetVisitorHere(row.visitor, True)


@case
async def visitor_leaves_the_agent(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, SetVisitorHere((await company.chat(ASSIGNED, company.anna)).visitor, False)


@case
async def visitor_leaves_after_the_wait(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, SetVisitorHere((await company.chat(MISSED)).visitor, False)


@case
async def visitor_leaves_a_closed_chat(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, SetVisitorHere((await company.chat(CLOSED, company.anna)).visitor, False)


@case
async def visitor_moves_on(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(ASSIGNED, company.anna)
    return company.desk, DescribeVisitor(row.visitor, "https://shop.example/shoes", "Shoes")


@case
async def visitor_moves_on_after_closing(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(CLOSED, company.anna)
    return company.desk, DescribeVisitor(row.visitor, "https://shop.example/shoes", "Shoes")


@case
async def colleague_is_added(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, AnnounceAgent(company.chris.agent)


@case
async def colleague_is_changed(company: Company) -> tuple[Actor, SystemCommand]:
    await company.chat(ASSIGNED, company.chris)
    return company.desk, ChangeAgent(company.chris.agent, "Christa", "christa@acme.example", admin=True, deals_admin=False)


@case
async def colleague_is_let_in_again(company: Company) -> tuple[Actor, SystemCommand]:
    gone = company.agent("Gone").agent
    await company.desk_does(DeactivateAgent(gone))
    return company.desk, ActivateAgent(gone)


@case
async def owner_is_deactivated(company: Company) -> tuple[Actor, SystemCommand]:
    await company.chat(ASSIGNED, company.chris)
    await company.chat(ASSIGNED, company.chris)
    return company.desk, DeactivateAgent(company.chris.agent)


@case
async def last_one_online_is_deactivated(company: Company) -> tuple[Actor, SystemCommand]:
    await company.chat(ASSIGNED, company.chris)
    await company.chat(UNASSIGNED)
    await company.does(company.anna, SetOnline(online=False))
    await company.does(company.ben, SetOnline(online=False))
    return company.desk, DeactivateAgent(company.chris.agent)


@case
async def chat_of_an_absent_owner_returns(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(ASSIGNED, company.chris)
    await company.desk_does(SetReachable(company.chris.agent, False))
    company.clock.advance(RETURN_AFTER_MS)
    return company.desk, ReturnChat(row.id)


@case
async def owner_is_still_expected(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(ASSIGNED, company.chris)
    await company.desk_does(SetReachable(company.chris.agent, False))
    return company.desk, ReturnChat(row.id)


@case
async def value_is_written(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(ASSIGNED, company.anna)
    return company.anna, SetField(conversation=row.id, field=FieldName.DEAL_VALUE, value="125000 EUR")


@case
async def visitor_gets_a_name(company: Company) -> tuple[Actor, Command]:
    return company.anna, _named(await company.chat(ASSIGNED, company.anna))


@case
async def visitor_of_a_closed_chat_gets_a_name(company: Company) -> tuple[Actor, Command]:
    return company.ben, _named(await company.chat(CLOSED, company.anna))


@case
async def value_is_cleared(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(UNASSIGNED)
    await company.does(company.anna, _named(row))
    return company.ben, SetField(conversation=row.id, field=FieldName.PERSON_NAME, value="")


@case
async def note_is_added(company: Company) -> tuple[Actor, Command]:
    return company.anna, AddNote(conversation=(await company.chat(ASSIGNED, company.anna)).id, text="Wants it in blue.")


@case
async def note_is_edited(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(UNASSIGNED)
    return company.ben, EditNote(conversation=row.id, note=await _noted(company, row), text="Wants it in red.")


@case
async def note_is_deleted(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(UNASSIGNED)
    return company.ben, DeleteNote(conversation=row.id, note=await _noted(company, row))


@case
async def lead_is_made(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(ASSIGNED, company.anna)
    await _noted(company, row)
    await company.does(company.anna, _named(row))
    return company.anna, CreateLead(conversation=row.id)


@case
async def deal_is_made_of_a_closed_chat(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(CLOSED, company.anna)
    await company.does(company.ben, _named(row))
    return company.ben, CreateDeal(conversation=row.id, title="Forty loaves")


@case
async def crm_takes_it(company: Company) -> tuple[Actor, SystemCommand]:
    _, item = await _lead(company)
    return company.desk, SettleCrmItem(item, CrmItemState.SAVED, None, "", "https://crm.example/1", "1")


@case
async def crm_does_not_want_it(company: Company) -> tuple[Actor, SystemCommand]:
    _, item = await _lead(company)
    return company.desk, SettleCrmItem(item, CrmItemState.FAILED, CrmReason.REJECTED, "no such owner")


@case
async def it_is_tried_again(company: Company) -> tuple[Actor, Command]:
    row, item = await _lead(company)
    await company.desk_does(SettleCrmItem(item, CrmItemState.FAILED, CrmReason.REJECTED, "no such owner"))
    return company.anna, RetryCrmItem(conversation=row.id, item=item)


@case
async def bot_captures(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(BOT)
    effects = (SetDetail(FieldName.PERSON_NAME, "Maya"), CreateItem(CrmItemKind.LEAD), RequestAgent(WAIT_MS, "One moment."))
    return company.desk, AdvancePlaybook(row.id, row.last_number, b"x", effects)


@case
async def offline_flow_captures(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(MISSED)
    effects = (SetDetail(FieldName.PERSON_NAME, "Maya"), CreateItem(CrmItemKind.ACTIVITY, "Call back"), EndFlow())
    return company.desk, AdvancePlaybook(row.id, row.last_number, b"x", effects)


def _named(row: ConversationRow) -> SetField:
    return SetField(conversation=row.id, field=FieldName.PERSON_NAME, value="Maya Janssen")


async def _noted(company: Company, row: ConversationRow) -> NoteId:
    note = NoteId(new_id())
    await company.does(company.anna, AddNote(conversation=row.id, text="Wants it in blue."), note)
    return note


async def _lead(company: Company) -> tuple[ConversationRow, CrmItemId]:
    row, item = await company.chat(ASSIGNED, company.anna), CrmItemId(new_id())
    await company.does(company.anna, _named(row))
    await company.does(company.anna, CreateLead(conversation=row.id), item)
    return row, item
