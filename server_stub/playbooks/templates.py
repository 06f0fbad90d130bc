"""Playbooks to begin with, in the languages of the product: their cards in resources/playbooks/templates, their words in i18n."""

from functools import cache
from typing import Any

import msgspec

from app.protocol.marks import Span
from app.protocol.playbooks import PlaybookTemplate, PlaybookTemplates
from server_stub.playbooks.words import catalogue
from server_stub.settings import packaged

NAMES = ("leads", "contact", "answers", "empty")
"""In the order in which they are offered; the first is the Live Chat template."""


@cache
def templates(language: str) -> PlaybookTemplates:
    """All of them in one of words.LANGUAGES."""
    return PlaybookTemplates(templates=tuple(template(name, language) for name in NAMES))


def template(name: str, language: str) -> PlaybookTemplate:
    """One of NAMES in one of words.LANGUAGES, which is then the bot's."""
    words = catalogue(language)
    cards = msgspec.json.decode((packaged("resources") / "playbooks" / "templates" / f"{name}.json").read_bytes())
    definition = _in_words(cards, language) | {"look": {"language": language}}
    return PlaybookTemplate(id=name, name=words[f"template.{name}.name"], text=words[f"template.{name}.text"], definition=definition)


def _in_words(part: Any, language: str) -> Any:
    """It with the words for each "@key" in it."""
    match part:
        case dict():
            return {name: _in_words(value, language) for name, value in part.items()}
        case list():
            return [_in_words(value, language) for value in part]
        case str() if part.startswith("@"):
            return _with_marks(catalogue(language)[f"template.says.{part[1:]}"])
        case _:
            return part


def _with_marks(words: str) -> Any:
    """Words as a definition has them: what stands between asterisks is bold; plain text where there are none."""
    pieces = words.split("*")
    if len(pieces) == 1:
        return words
    spans = [Span(text=piece, bold=bool(place % 2)) for place, piece in enumerate(pieces) if piece]
    return [{"type": "paragraph", "spans": msgspec.to_builtins(spans)}]
