"""What can be seen from the widget's files alone: size, forbidden calls, words."""

import json
import re
from pathlib import Path

import pytest

from app.protocol.errors import ErrorCode
from server_stub.web.assets import Asset, read_asset, read_widget
from server_stub.web.bundle import order

ROOT = Path(__file__).parents[2]
WIDGET = ROOT / "server_stub" / "widget"
WORDS, PARTS = (
    {path.stem.removeprefix(kind): json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "i18n").glob(f"{kind}*.json")}
    for kind in ("widget_", "parts_")
)
KIB = 1024
# Whatever turns a text into markup or code.
FORBIDDEN = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|createContextualFragment|DOMParser|srcdoc|setHTML"
)


ASSETS = read_widget(WIDGET)
SOURCES = {path.stem: path.read_text(encoding="utf-8") for path in WIDGET.glob("*.js")}
# What every chat begins with. The other modules are asked for when they are needed, with their style sheets.
FIRST = {*order(SOURCES, "widget")}
FIRST_FILES = {"widget.html", "widget.js", "widget.css"}
AROUND = {"loader.js", "launcher.css", "demo.html", "demo.css", "demo-icon.svg"}


def packed(*assets: Asset) -> int:
    """Bytes on the line, each file on its own."""
    return sum(len(one.packed) for one in assets)


def test_the_loader_is_small() -> None:
    assert packed(ASSETS["loader.js"]) <= 4 * KIB


def test_the_chat_is_small() -> None:
    largest_words = max((read_asset(path) for path in (ROOT / "i18n").glob("widget_*.json")), key=packed)
    assert packed(*(ASSETS[name] for name in FIRST_FILES), largest_words) <= 25 * KIB


def test_what_is_loaded_later_is_small_too() -> None:
    assert packed(*(found for name, found in ASSETS.items() if name not in FIRST_FILES | AROUND)) <= 16 * KIB


@pytest.mark.parametrize("path", sorted(WIDGET.glob("*.js")), ids=lambda path: path.name)
def test_no_template_literal_spans_lines(path: Path) -> None:
    """Scripts are sent without their indentation."""
    assert [line for line in path.read_text(encoding="utf-8").splitlines() if line.count("`") % 2] == []


@pytest.mark.parametrize("path", sorted(path for path in WIDGET.iterdir() if path.suffix in (".js", ".html")), ids=lambda path: path.name)
def test_no_text_ever_becomes_markup_or_code(path: Path) -> None:
    assert FORBIDDEN.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", sorted(WIDGET.glob("*.html")), ids=lambda path: path.name)
def test_pages_hold_no_script_or_style_of_their_own(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon[a-z]+=", text) == []


@pytest.mark.parametrize("language", ["pl", "es", "pt", "nl", "fr"])
def test_every_language_has_every_sentence_with_its_places(language: str) -> None:
    for words in (WORDS, PARTS):
        assert {name: places(text) for name, text in words[language].items()} == {name: places(text) for name, text in words["en"].items()}
        assert all(text.strip() for text in words[language].values())


def places(text: str) -> set[str]:
    """The {places} in a sentence."""
    return set(re.findall(r"\{\w+\}", text))


def source(later: bool) -> str:
    """The modules that are loaded at first, or those that are loaded when they are needed."""
    return "".join(text for name, text in SOURCES.items() if (name not in FIRST) is later)


def test_every_sentence_is_used_and_every_used_one_is_there() -> None:
    for words, later in ((WORDS, False), (PARTS, True)):
        used = set(re.findall(r"'([a-z_.]+)'", source(later)))
        assert {name for name in words["en"] if not name.startswith("refused.")} - used == set()
        said = set(re.findall(r"words\.say\('([a-z_.]+)'", source(later)))
        assert said - set(WORDS["en"]) - (set(PARTS["en"]) if later else set()) == set()
    assert set(WORDS["en"]) & set(PARTS["en"]) == set()


def test_refusals_have_words_of_their_own() -> None:
    named = {name.removeprefix("refused.") for name in WORDS["en"] | PARTS["en"] if name.startswith("refused.")}
    assert named - {code.value for code in ErrorCode} == set()


def test_the_loaders_own_words_cover_the_same_languages() -> None:
    loader = (WIDGET / "loader.js").read_text(encoding="utf-8")
    assert set(re.findall(r"^    ([a-z]{2}): \['", loader, re.MULTILINE)) == set(WORDS)
    for language, words in WORDS.items():
        assert f"{language}: [" in loader
        assert f"'{words['close']}', '{words['title']}'" in loader
