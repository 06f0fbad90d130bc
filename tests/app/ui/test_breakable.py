"""Where a name without spaces may be broken, so that a label can show it in lines."""

import pytest

from app.ui.breakable import breakable

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
E_ACUTE = "e\u0301"


@pytest.mark.parametrize("text", ["", "Anna Nowak", "Wolfeschlegelsteinhausenbergerdorff", "x" * 40, "gęślą jaźń " * 30])
def test_what_has_places_of_its_own_stays(text: str) -> None:
    assert breakable(text) == text


@pytest.mark.parametrize("text", ["W" * 300, "Owner: " + "م" * 300, "anna@" + "x" * 60 + ".example"])
def test_what_has_none_gets_some_and_reads_the_same(text: str) -> None:
    said = breakable(text)
    assert said.replace("\u200b", "") == text
    assert max(len(piece) for word in said.split() for piece in word.split("\u200b")) <= 40


@pytest.mark.parametrize("letter", [FAMILY, E_ACUTE, "\u270b\U0001f3fd"])
def test_no_letter_comes_apart(letter: str) -> None:
    pieces = breakable(letter * 60).split("\u200b")
    assert len(pieces) > 1
    assert all(piece == letter * (len(piece) // len(letter)) for piece in pieces)
