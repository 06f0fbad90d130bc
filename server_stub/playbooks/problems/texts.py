"""What is wrong with a text that the bot says. Pure."""

from collections.abc import Iterator

from app.protocol.frames import MAX_TEXT_CHARACTERS


def text_problems(card: str, what: str, text: str, limit: int = MAX_TEXT_CHARACTERS) -> Iterator[str]:
    """What is wrong with a text of a card; `what`: which of its texts, in words."""
    if not text.strip():
        yield f"The {what} of the card “{card}” is empty."
    if len(text) > limit:
        yield f"The {what} of the card “{card}” is longer than {limit} characters."
