"""The rules by which agents and visitors write."""

import msgspec
from msgspec.structs import replace

from app.protocol.commands import AnswerQuestion, Command, SendMessage, WriteMessage
from app.protocol.errors import ErrorCode
from app.protocol.ids import ConversationId, MessageId, derived_id
from app.protocol.records import Answer, Author, AuthorKind, ConversationState, Message
from server_stub.db.rows import AgentRow, ConversationRow, OpeningMessage, OpeningRow, VisitorRow
from server_stub.handlers.actors import Actor, AgentActor, VisitorActor
from server_stub.handlers.conversations import permitted
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import SystemCommand
from server_stub.handlers.texts import accepted
from server_stub.handlers.turn import Draft, Turn
from server_stub.handlers.waits import agent_author


class Question(msgspec.Struct, frozen=True):
    """The bot's question that the visitor may answer now."""

    card: str
    answers: tuple[Answer, ...]


_questions = msgspec.json.Decoder(Question)


def bot_author(name: str) -> Author:
    """The bot, under the name it has on a site."""
    return Author(kind=AuthorKind.BOT, name=name)


def question_bytes(card: str, answers: tuple[Answer, ...]) -> bytes:
    """A question as its conversation's row keeps it."""
    return msgspec.json.encode(Question(card, answers))


def send_message(turn: Turn, me: AgentRow, command: SendMessage) -> None:
    """Only the owner writes to the visitor."""
    row = turn.conversation(command.conversation)
    permitted(turn, me, command, row)
    draft = Draft(agent_author(me), text=accepted(command.text), id=MessageId(turn.command_id))
    turn.write(row if row.answered else replace(row, answered=True), draft)


def write_message(turn: Turn, visitor: VisitorRow, command: WriteMessage) -> None:
    """In the visitor's current conversation; a new one begins where there is none, or it is closed."""
    draft = Draft(_visitor_author(visitor), text=accepted(command.text), id=MessageId(turn.command_id))
    turn.write(_open_conversation(turn, visitor), draft)


def answer_question(turn: Turn, visitor: VisitorRow, command: AnswerQuestion) -> None:
    """The answer stands in the conversation as the visitor's words; a question is answered once."""
    current = turn.current_conversation(visitor)
    if current is None or current.state is ConversationState.CLOSED:
        question = _opening_question(_opening(turn, visitor))
    else:
        question = current.question
    answer = _chosen(question, command)
    row = replace(_open_conversation(turn, visitor), question=b"")
    id_, chosen = MessageId(turn.command_id), (command.card, command.answer)
    turn.write(row, Draft(_visitor_author(visitor), text=answer.text, id=id_, chosen=chosen))


def check_repeated(message: Message, actor: Actor, command: Command | SystemCommand) -> None:
    """Make sure that a command, which has the id of this message, is the one that wrote it, given once more. Raises Refused."""
    if not _repeats(message, actor, command):
        raise Refused(ErrorCode.IDEMPOTENCY_CONFLICT)


def _repeats(message: Message, actor: Actor, command: Command | SystemCommand) -> bool:
    match actor, command:
        case AgentActor(), SendMessage():
            written = (message.author.id, message.conversation, message.text)
            return written == (actor.agent, command.conversation, accepted(command.text))
        case VisitorActor(), WriteMessage():
            return (message.author.id, message.text) == (actor.visitor, accepted(command.text))
        case VisitorActor(), AnswerQuestion():
            return message.author.id == actor.visitor
        case _:
            return False


def _open_conversation(turn: Turn, visitor: VisitorRow) -> ConversationRow:
    current = turn.current_conversation(visitor)
    if current is not None and current.state is not ConversationState.CLOSED:
        return current
    opening = _opening(turn, visitor)
    row = turn.change(None, _new_conversation(turn, visitor, opening))
    turn.put_visitor(replace(visitor, conversation=row.id))
    for index, message in enumerate(opening.messages):
        row = turn.write(row, _said(row.id, index, message, opening.bot_name))
    return row


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
        question=_opening_question(opening),
    )


def _said(conversation: ConversationId, index: int, message: OpeningMessage, bot_name: str) -> Draft:
    id_ = MessageId(derived_id("opening", conversation, str(index)))
    return Draft(bot_author(bot_name), text=message.text, id=id_, card=message.card, answers=message.answers, marked=message.marked)


def _opening(turn: Turn, visitor: VisitorRow) -> OpeningRow:
    opening = turn.opening(visitor.site)
    if opening is None:
        raise Refused(ErrorCode.NO_PLAYBOOK)
    return opening


def _opening_question(opening: OpeningRow) -> bytes:
    asked = [message for message in opening.messages if message.answers]
    return question_bytes(asked[-1].card, asked[-1].answers) if asked else b""


def _chosen(question: bytes, command: AnswerQuestion) -> Answer:
    asked = _questions.decode(question) if question else None
    if asked is None or asked.card != command.card:
        raise Refused(ErrorCode.NOT_ALLOWED)
    for answer in asked.answers:
        if answer.id == command.answer:
            return answer
    raise Refused(ErrorCode.INVALID_COMMAND)


def _visitor_author(visitor: VisitorRow) -> Author:
    return Author(kind=AuthorKind.VISITOR, name=visitor.name, id=visitor.id)
