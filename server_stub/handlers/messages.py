"""The rules by which agents and visitors write."""

from msgspec.structs import replace

from app.protocol.commands import AnswerQuestion, Command, SendMessage, WriteMessage
from app.protocol.errors import ErrorCode
from app.protocol.ids import MessageId
from app.protocol.records import Author, AuthorKind, Message
from server_stub.db.rows import AgentRow, VisitorRow
from server_stub.handlers.actors import Actor, AgentActor, VisitorActor
from server_stub.handlers.beginning import open_conversation, open_question
from server_stub.handlers.bot import chosen_answer
from server_stub.handlers.conversations import permitted
from server_stub.handlers.drafts import Draft
from server_stub.handlers.files import bring, brought
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import SystemCommand
from server_stub.handlers.texts import accepted
from server_stub.handlers.turn import Turn
from server_stub.handlers.waits import agent_author


def send_message(turn: Turn, me: AgentRow, command: SendMessage) -> None:
    """Only the owner writes to the visitor."""
    row = turn.conversation(command.conversation)
    permitted(turn, me, command, row)
    text = accepted(command.text, alone=not command.files)
    files = brought(turn, command.files, (AuthorKind.AGENT, me.id), row.id)
    draft = Draft(agent_author(me), text=text, id=MessageId(turn.command_id), files=bring(turn, files, row.id))
    turn.write(row if row.answered else replace(row, answered=True), draft)


def write_message(turn: Turn, visitor: VisitorRow, command: WriteMessage) -> None:
    """In the visitor's current conversation; a new one begins where there is none, or it is closed."""
    text = accepted(command.text, alone=not command.files)
    files = brought(turn, command.files, (AuthorKind.VISITOR, visitor.id), None)
    row = open_conversation(turn, visitor, consent=command.consent)
    draft = Draft(_visitor_author(visitor), text=text, id=MessageId(turn.command_id), files=bring(turn, files, row.id))
    turn.write(row, draft)


def answer_question(turn: Turn, visitor: VisitorRow, command: AnswerQuestion) -> None:
    """The answer stands in the conversation as the visitor's words; a question is answered once."""
    answer = chosen_answer(open_question(turn, visitor), command)
    row = replace(open_conversation(turn, visitor, consent=command.consent), question=b"")
    id_, chosen = MessageId(turn.command_id), (command.card, command.answer)
    turn.write(row, Draft(_visitor_author(visitor), text=answer.text, id=id_, chosen=chosen))


def check_repeated(message: Message, actor: Actor, command: Command | SystemCommand) -> None:
    """Make sure that a command, which has the id of this message, is the one that wrote it, given once more. Raises Refused."""
    if not _repeats(message, actor, command):
        raise Refused(ErrorCode.IDEMPOTENCY_CONFLICT)


def _repeats(message: Message, actor: Actor, command: Command | SystemCommand) -> bool:
    match actor, command:
        case AgentActor(), SendMessage():
            written = (message.author.id, message.conversation)
            return written == (actor.agent, command.conversation) and _says(message, command)
        case VisitorActor(), WriteMessage():
            return message.author.id == actor.visitor and _says(message, command)
        case VisitorActor(), AnswerQuestion():
            return message.author.id == actor.visitor
        case _:
            return False


def _says(message: Message, command: SendMessage | WriteMessage) -> bool:
    files = tuple(file.id for file in message.files)
    return (message.text, files) == (accepted(command.text, alone=not command.files), command.files)


def _visitor_author(visitor: VisitorRow) -> Author:
    return Author(kind=AuthorKind.VISITOR, name=visitor.name, id=visitor.id)
