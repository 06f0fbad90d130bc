"""What is wrong with a text of a card, plain or with marks. Pure."""

from collections.abc import Iterator

from app.protocol.limits import MAX_TEXT_CHARACTERS
from server_stub.playbooks.definition.wording import Wording, marks, words
from server_stub.playbooks.problems.found import Found
from server_stub.playbooks.problems.marks import mark_problems


def text_problems(card: str, what: str, text: Wording, limit: int = MAX_TEXT_CHARACTERS) -> Iterator[Found]:
    """What is wrong with a text of a card; `what`: which of its texts."""
    if not words(text).strip():
        yield Found("text_empty", card, {"what": what})
    if len(words(text)) > limit:
        yield Found("text_too_long", card, {"what": what, "limit": str(limit)})
    for found in mark_problems(marks(text)):
        yield Found(found.code, card, {"what": what} | found.values)
