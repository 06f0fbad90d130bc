"""The words of Help in the window's language, and which of them are strong."""

import re
from collections.abc import Mapping
from functools import cache

import msgspec

from app.assets import help_words
from app.ui import language
from app.ui.help.outline import FOOT, FOOT_BLOCKS, Block, Kind, Topic

Words = Mapping[str, Mapping[str, str | tuple[str, ...]]]
SHOWN_AS_TEXT = (Kind.TEXT, Kind.STEPS, Kind.POINTS)
_STRONG = re.compile(r"\*([^*]+)\*")


class Styled(msgspec.Struct, frozen=True):
    """A text as it is shown, and the stretches of it that are strong."""

    text: str
    strong: tuple[tuple[int, int], ...] = ()


def title(topic: Topic) -> str:
    """What a topic is called."""
    return str(_read(language.spoken())[topic.name]["title"])


def said(topic: Topic, block: Block) -> tuple[Styled, ...]:
    """The words of a block: one text, or one for each step or point."""
    found = _read(language.spoken())[FOOT if block in FOOT_BLOCKS else topic.name][block.name]
    return tuple(map(styled, (found,) if isinstance(found, str) else found))


class Passage(msgspec.Struct, frozen=True):
    """A text that can be found: `heading` is the place that it stands below (empty: the topic itself), `above` what that is called."""

    text: str
    heading: str
    above: str


def passages(topic: Topic) -> tuple[Passage, ...]:
    """All texts of a topic in their order: its title, its headings and what they are above."""
    found = [Passage(title(topic), "", title(topic))]
    for block in (*topic.blocks, *FOOT_BLOCKS):
        if block.kind is Kind.HEADING:
            [named] = said(topic, block)
            found.append(Passage(named.text, block.name, named.text))
        elif block.kind in SHOWN_AS_TEXT:
            found += [Passage(one.text, found[-1].heading, found[-1].above) for one in said(topic, block)]
    return tuple(found)


def styled(marked: str) -> Styled:
    """A text whose strong words stand between asterisks."""
    text, strong = "", []
    for place, part in enumerate(_STRONG.split(marked)):
        if place % 2:
            strong.append((len(text), len(text) + len(part)))
        text += part
    return Styled(text, tuple(strong))


@cache
def _read(code: str) -> Words:
    return msgspec.json.decode(help_words(code).read_bytes(), type=dict[str, dict[str, str | tuple[str, ...]]])
