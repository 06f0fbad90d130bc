"""The rules of what the bot may do in a conversation."""

from typing import assert_never

from msgspec.structs import replace

from app.protocol.errors import ErrorCode
from app.protocol.ids import CrmItemId, MessageId, NoteId, derived_id
from app.protocol.records import Author, ConversationState, Outcome
from server_stub.db.rows import ConversationRow
from server_stub.handlers.bot import bot_author, question_bytes
from server_stub.handlers.crm_items import bot_creates
from server_stub.handlers.details import bot_notes, bot_sets
from server_stub.handlers.drafts import Draft
from server_stub.handlers.effects import CreateItem, Effect, EndFlow, RequestAgent, Say, SetDetail, SetQualification, WriteNote
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import AdvancePlaybook
from server_stub.handlers.turn import Turn
from server_stub.handlers.waits import close, waiting

_BOTS = (ConversationState.BOT, ConversationState.MISSED)


def advance_playbook(turn: Turn, command: AdvancePlaybook) -> None:
    """Each message is answered once. Where an agent has come, or it is closed, the bot is silent."""
    row = turn.conversation(command.conversation)
    if command.after_number <= row.flow_number:
        return
    if row.state not in _BOTS:
        raise Refused(ErrorCode.NOT_ALLOWED)
    row = replace(row, flow_number=command.after_number, flow_state=command.state)
    turn.keep(row)
    for index, effect in enumerate(command.effects):
        if row.state in _BOTS:
            row = _carry_out(turn, row, index, effect, command)


def _carry_out(turn: Turn, row: ConversationRow, index: int, effect: Effect, command: AdvancePlaybook) -> ConversationRow:
    bot_name = command.bot_name
    match effect:
        case Say():
            return _say(turn, row, index, effect, bot_name)
        case RequestAgent():
            called = turn.anyone_online() and (command.open_until is None or turn.now < command.open_until)
            if called:
                row = _say(turn, row, index, Say(effect.online_message, marked=effect.online_marked), bot_name)
            after = waiting(turn, replace(row, wait_ms=effect.wait_ms))
            return turn.change(row, after if called else replace(after, wait_deadline=turn.now))
        case EndFlow():
            return close(turn, row, Outcome.MISSED if row.state is ConversationState.MISSED else Outcome.BOT_ONLY)
        case SetDetail() | WriteNote() | CreateItem():
            return _file(turn, row, index, effect, bot_author(bot_name))
        case SetQualification(qualification=qualification):
            return turn.change(row, replace(row, qualification=qualification))
    assert_never(effect)


def _file(turn: Turn, row: ConversationRow, index: int, effect: SetDetail | WriteNote | CreateItem, bot: Author) -> ConversationRow:
    """What is done to the details."""
    match effect:
        case SetDetail():
            return bot_sets(turn, row, bot, effect)
        case WriteNote(text=text):
            bot_notes(turn, row, bot, NoteId(derived_id("note", turn.command_id, str(index))), text)
            return row
        case CreateItem():
            return bot_creates(turn, row, bot, CrmItemId(derived_id("item", turn.command_id, str(index))), effect)
    assert_never(effect)


def _say(turn: Turn, row: ConversationRow, index: int, say: Say, bot_name: str) -> ConversationRow:
    if say.answers:
        row = replace(row, question=question_bytes(say.card, say.answers))
    id_ = MessageId(derived_id("say", turn.command_id, str(index)))
    return turn.write(row, Draft(bot_author(bot_name), text=say.text, id=id_, card=say.card, answers=say.answers, marked=say.marked))
