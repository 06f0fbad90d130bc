"""What Help and the explanations of settings say: all that the outline has, names that stand on the screen, no markup, and briefly."""

import json
import re
from typing import Any

import pytest

from app.ui.explaining.words import more
from app.ui.help.outline import FOOT, FOOT_BLOCKS, TOPICS, Kind
from tests.i18n.catalogues import LANGUAGES, ROOT, catalogue, entries, words

ALL = ("en", *LANGUAGES)
OURS = ("settings", "help")
STRONG = re.compile(r"\*([^*]+)\*")
MARKUP = re.compile(r"[<>`_\[\]{}]|&\w+;|\*\*")
MOST_WORDS, MOST_LETTERS = 330, 240


@pytest.mark.parametrize("language", ALL)
def test_every_language_says_what_the_outline_has_and_no_more(language: str) -> None:
    said: dict[str, Any] = json.loads((ROOT / "i18n" / f"help_{language}.json").read_text(encoding="utf-8"))
    assert set(said) == {FOOT, *(topic.name for topic in TOPICS)}
    for topic in TOPICS:
        assert set(said[topic.name]) == {"title", *(block.name for block in topic.blocks)}
        for block in topic.blocks:
            assert isinstance(said[topic.name][block.name], list) is (block.kind in (Kind.STEPS, Kind.POINTS)), (topic.name, block.name)
    assert set(said[FOOT]) == {block.name for block in FOOT_BLOCKS}


def test_the_topics_stand_in_the_order_in_which_they_are_read() -> None:
    assert [topic.name for topic in TOPICS[:5]] == ["access", "configuration", "conversations", "collecting", "notifications"]


def test_links_within_help_lead_somewhere() -> None:
    places = {topic.name for topic in TOPICS}
    places |= {f"{topic.name}/{block.name}" for topic in TOPICS for block in topic.blocks if block.kind is Kind.HEADING}
    within = {block.to.removeprefix("help/") for topic in TOPICS for block in topic.blocks if block.to.startswith("help/")}
    assert within | {more(name) for name in words("settings", "en")} - {""} <= places


@pytest.mark.parametrize("kind", OURS)
@pytest.mark.parametrize("language", ALL)
def test_there_is_no_markup_and_every_asterisk_has_its_partner(language: str, kind: str) -> None:
    assert {name: text for name, text in words(kind, language).items() if MARKUP.search(text) or text.count("*") % 2} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_strong_words_are_what_stands_on_the_screen(language: str) -> None:
    shown: dict[str, set[str]] = {}
    for entry in entries(catalogue(language)):
        shown.setdefault(entry.source, set()).update(entry.forms)
    for name, text in words("help", "en").items():
        allowed = [shown.get(word, set()) for word in STRONG.findall(text)]
        assert all(allowed), (name, text)
        said = words("help", language)[name]
        assert all(any(word in forms for forms in allowed) for word in STRONG.findall(said)), (name, said)


@pytest.mark.parametrize("kind", OURS)
@pytest.mark.parametrize("language", ALL)
def test_it_is_brief(language: str, kind: str) -> None:
    assert {name: text for name, text in words(kind, language).items() if len(text) > MOST_LETTERS} == {}
    for topic in TOPICS if kind == "help" else ():
        said = [text for name, text in words(kind, language).items() if name.startswith(f"{topic.name}/")]
        assert sum(len(text.split()) for text in said) < MOST_WORDS, topic.name
