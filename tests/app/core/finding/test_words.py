"""Nobody has to type accents, capitals or signs to find something."""

import pytest

from app.core.finding.words import plain


@pytest.mark.parametrize(
    ("text", "found_as"),
    [
        ("Zamknij rozmowę", "zamknij rozmowe"),
        ("Zażółć gęślą jaźń", "zazolc gesla jazn"),
        ("Conclusão  prévue", "conclusao prevue"),
        ("Straße, Øre & Œuvre", "strasse ore oeuvre"),
        ("marta.kowal@example.com", "marta kowal example com"),
        ("  +31 20/123-4567 ", "31 20 123 4567"),
        ("…👍", ""),
        ("李伟", "李伟"),
    ],
)
def test_texts_are_compared_without_accents_and_signs(text: str, found_as: str) -> None:
    assert plain(text) == found_as
