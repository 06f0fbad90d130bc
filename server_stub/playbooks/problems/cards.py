"""What is wrong with a card, wherever it stands. Pure."""

from collections.abc import Iterator

from app.protocol.details import MAX_TITLE_CHARACTERS, FieldName
from app.protocol.ids import is_id
from server_stub.playbooks.definition.cards import Capture, Card, FreeText, Greeting, HandBack, LiveChat, Message, Outcome, Question, fold
from server_stub.playbooks.problems.found import Found
from server_stub.playbooks.problems.texts import text_problems
from server_stub.playbooks.titles import names

MAX_ANSWER_CHARACTERS = 200
# Each message that asks brings all of its answers along, to everybody who reads it.
MOST_ANSWERS = 50
MAX_ID_CHARACTERS = 100
LONGEST_WAIT_S = 3_600


def card_problems(card: Card) -> Iterator[Found]:
    """What is wrong with one card by itself."""
    if max(map(len, (card.id, *_answer_ids(card)))) > MAX_ID_CHARACTERS:
        yield Found("id_too_long", card.id[:MAX_ID_CHARACTERS], {"limit": str(MAX_ID_CHARACTERS)})
    match card:
        case Greeting() | Message():
            yield from text_problems(card.id, "text", card.text)
        case Question():
            yield from _question_problems(card)
        case Capture() | FreeText():
            yield from _capture_problems(card)
        case Outcome():
            yield from _outcome_problems(card)
        case HandBack():
            if card.text:
                yield from text_problems(card.id, "text", card.text)
        case LiveChat():
            yield from text_problems(card.id, "online_message", card.online_message)
            yield from text_problems(card.id, "offline_message", card.offline_message)
            if not 1 <= card.wait_seconds <= LONGEST_WAIT_S:
                yield Found("wait_out_of_range", card.id, {"limit": str(LONGEST_WAIT_S), "seconds": str(card.wait_seconds)})


def _answer_ids(card: Card) -> list[str]:
    return [path.id for path in card.answers] if isinstance(card, Question) else []


def _question_problems(card: Question) -> Iterator[Found]:
    yield from text_problems(card.id, "question", card.text)
    if card.again:
        yield from text_problems(card.id, "second_question", card.again)
    if not card.answers:
        yield Found("answers_missing", card.id)
    if len(card.answers) > MOST_ANSWERS:
        yield Found("answers_too_many", card.id, {"limit": str(MOST_ANSWERS)})
    for path in card.answers:
        yield from text_problems(card.id, "answer", path.text, MAX_ANSWER_CHARACTERS)
    if "" in (ids := _answer_ids(card)) or len(set(ids)) < len(ids):
        yield Found("answer_ids_alike", card.id)
    if len({fold(path.text) for path in card.answers}) < len(card.answers):
        yield Found("answer_texts_alike", card.id)


def _capture_problems(card: Capture | FreeText) -> Iterator[Found]:
    yield from text_problems(card.id, "question", card.text)
    if isinstance(card, Capture) and card.again:
        yield from text_problems(card.id, "second_question", card.again)
    if card.skip:
        yield from text_problems(card.id, "answer", card.skip, MAX_ANSWER_CHARACTERS)


def _outcome_problems(card: Outcome) -> Iterator[Found]:
    yield from _title_problems(card)
    if card.owner and not is_id(card.owner):
        yield Found("owner_unknown", card.id)


def _title_problems(card: Outcome) -> Iterator[Found]:
    if card.title:
        yield from text_problems(card.id, "title", card.title, MAX_TITLE_CHARACTERS)
    for name in names(card.title):
        if name not in {field.value for field in FieldName}:
            yield Found("title_names_unknown", card.id, {"name": name, "known": ", ".join(FieldName)})
