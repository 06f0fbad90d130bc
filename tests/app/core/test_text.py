"""What becomes of a text between the keyboard and the outbox."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.text import normalised


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("hello", "hello"),
        ("  two\r\nlines\r", "two\nlines"),
        ("a\tb", "a\tb"),
        ("bell\x07 and \x1b[31mred\x85", "bell and [31mred"),
        ("e\u0301", "é"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("👩‍👩‍👧 family", "👩‍👩‍👧 family"),
        ("x" * 8_000, "x" * 8_000),
    ],
)
def test_normalised(typed: str, sent: str) -> None:
    assert normalised(typed) == sent


@pytest.mark.parametrize(
    ("typed", "code"), [("", "text_empty"), (" \n\t", "text_empty"), ("\x00", "text_empty"), ("x" * 8_001, "text_too_long")]
)
def test_what_cannot_be_sent(typed: str, code: str) -> None:
    with pytest.raises(AppError) as refused:
        normalised(typed)
    assert refused.value.code == code


@given(st.text())
def test_normalising_twice_is_normalising_once_and_the_result_can_travel(typed: str) -> None:
    try:
        once = normalised(typed)
    except AppError:
        return
    assert normalised(once) == once
    assert once.encode("utf-8")
    assert unicodedata.is_normalized("NFC", once)
