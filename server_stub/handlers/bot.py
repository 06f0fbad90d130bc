"""What the bot says and asks, as conversations keep it."""

import msgspec

from app.protocol.commands import AnswerQuestion
from app.protocol.errors import ErrorCode
from app.protocol.records import Answer, Author, AuthorKind
from server_stub.handlers.refused import Refused


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


def chosen_answer(question: bytes, command: AnswerQuestion) -> Answer:
    """The answer of the open question that the visitor has chosen. Raises Refused."""
    asked = _questions.decode(question) if question else None
    if asked is None or asked.card != command.card:
        raise Refused(ErrorCode.NOT_ALLOWED)
    for answer in asked.answers:
        if answer.id == command.answer:
            return answer
    raise Refused(ErrorCode.INVALID_COMMAND)
