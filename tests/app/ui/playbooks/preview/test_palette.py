"""The preview's colours are those of the visitor's chat: readable whatever accent is wanted."""

import re
from pathlib import Path

import pytest

from app.ui.playbooks.preview.palette import USUAL, contrast, palette

ROOT = Path(__file__).parents[5]
GROUNDS = {"light": ("#ffffff", "#eef0f3"), "dark": ("#1a1e23", "#2a3038")}


@pytest.mark.parametrize("ground", GROUNDS.values(), ids=GROUNDS)
@pytest.mark.parametrize("wish", ["", "#ffffff", "#000000", "#ffff00", "#be185d", "#777777", "#1a1e23"])
def test_all_can_be_read(wish: str, ground: tuple[str, str]) -> None:
    chat, bubble = ground
    made = palette(wish, chat, bubble)
    assert contrast(made.accent, made.on_accent) >= 4.5
    assert contrast(made.as_text, bubble) >= 4.5
    assert contrast(made.accent, chat) > 1.1


def test_what_can_be_read_stays_as_it_is_wanted() -> None:
    assert palette("#be185d", *GROUNDS["light"]).accent == "#be185d"
    assert palette("", *GROUNDS["light"]).accent == palette(USUAL, *GROUNDS["light"]).accent


def test_black_and_white_are_as_far_apart_as_can_be() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_the_chat_itself_goes_by_the_same_measures() -> None:
    source = (ROOT / "server_stub" / "widget" / "colour.js").read_text("utf-8")
    assert re.findall(r"const (\w+) = ([\d.]+);", source) == [("ENOUGH", "4.5"), ("APART", "1.25")]
    assert f"'{USUAL}'" in source
