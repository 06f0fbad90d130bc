"""How a conversation begins: with the visitor's first words, and the bot's before them."""

from msgspec.structs import replace

from app.protocol.errors import ErrorCode
from app.protocol.ids import ConversationId, MessageId, derived_id
from app.protocol.records import ConversationState
from server_stub.db.rows import ConversationRow, OpeningMessage, OpeningRow, VisitorRow
from server_stub.handlers.bot import bot_author, question_bytes
from server_stub.handlers.consent import agreed
from server_stub.handlers.drafts import Draft
from server_stub.handlers.identifying import introduce
from server_stub.handlers.refused import Refused
from server_stub.handlers.turn import Turn


def open_conversation(turn: Turn, visitor: VisitorRow, *, consent: bool) -> ConversationRow:
    """The visitor's current conversation; a new one begins where there is none, or it is closed. Raises Refused.

    `consent`: the visitor agrees to what the site asks for, if it does.
    """
    current = turn.current_conversation(visitor)
    if current is not None and current.state is not ConversationState.CLOSED:
        return current
    opening = _opening(turn, visitor)
    visitor = agreed(turn, visitor, opening, consent=consent)
    row = turn.change(None, _new_conversation(turn, visitor, opening))
    visitor = replace(visitor, conversation=row.id)
    turn.put_visitor(visitor)
    row = introduce(turn, row, visitor)
    for index, message in enumerate(opening.messages):
        row = turn.write(row, _said(row.id, index, message, opening.bot_name))
    return row


def open_question(turn: Turn, visitor: VisitorRow) -> bytes:
    """The bot's question that the visitor may answer now, be it that of a new conversation; empty for none. Raises Refused."""
    current = turn.current_conversation(visitor)
    if current is None or current.state is ConversationState.CLOSED:
        return _question_of(_opening(turn, visitor))
    return current.question


def _new_conversation(turn: Turn, visitor: VisitorRow, opening: OpeningRow) -> ConversationRow:
    return ConversationRow(
        id=ConversationId(derived_id("conversation", visitor.id, turn.command_id)),
        account=visitor.account,
        site=visitor.site,
        visitor=visitor.id,
        visitor_name=visitor.name,
        page=visitor.page,
        page_title=visitor.page_title,
        state=ConversationState.BOT,
        owner=None,
        owner_name="",
        created_at=turn.now,
        waiting_since=None,
        wait_deadline=None,
        wait_ms=0,
        close_deadline=None,
        closed_at=None,
        closed_by_name="",
        outcome=None,
        visitor_here=visitor.here,
        last_number=0,
        chat_number=0,
        answered=False,
        previous=visitor.conversation,
        playbook=opening.version,
        flow_number=len(opening.messages),
        flow_state=b"",
        question=_question_of(opening),
        verified=visitor.verified,
        consented_at=visitor.consented_at if opening.consent else None,
        consented_to=visitor.consented_to if opening.consent else None,
    )


def _said(conversation: ConversationId, index: int, message: OpeningMessage, bot_name: str) -> Draft:
    id_ = MessageId(derived_id("opening", conversation, str(index)))
    return Draft(bot_author(bot_name), text=message.text, id=id_, card=message.card, answers=message.answers, marked=message.marked)


def _opening(turn: Turn, visitor: VisitorRow) -> OpeningRow:
    opening = turn.opening(visitor.site)
    if opening is None:
        raise Refused(ErrorCode.NO_PLAYBOOK)
    return opening


def _question_of(opening: OpeningRow) -> bytes:
    asked = [message for message in opening.messages if message.answers]
    return question_bytes(asked[-1].card, asked[-1].answers) if asked else b""
