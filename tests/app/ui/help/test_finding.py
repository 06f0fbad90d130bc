"""Searching Help: small letters, no accents, and where it stands in the very text."""

import pytest

from app.ui.help.finding import asked_for, excerpt, has, places


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Turn on Online.", "online", ["Online"]),
        ("Łódź i łódź", "lodz", ["Łódź", "łódź"]),
        ("Déjà là", "DEJA la", ["Déjà", "là"]),
        ("Straße", "strasse", ["Straße"]),
        ("Zażółć", "zolc", ["żółć"]),
        ("online online", "online line", ["online", "online"]),
        ("nothing", "some thing else", ["thing"]),
        ("nothing", "", []),
    ],
)
def test_what_is_found_is_known_by_its_place(text: str, typed: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in places(text, asked_for(typed))] == found


def test_all_words_count_but_those_above_may_have_some() -> None:
    assert has("Press Save.", "Set up Live Chat", asked_for("save chat"))
    assert not has("Press Save.", "Set up Live Chat", asked_for("save deal"))
    assert not has("Press Save.", "Set up Live Chat", asked_for("live chat")), "nothing of it is here"
    assert not has("Press Save.", "", asked_for(""))


def test_an_excerpt_begins_a_little_before_what_was_found() -> None:
    text = "Nothing much is said at the beginning of this sentence, and the word itself comes late."
    assert excerpt(text, asked_for("itself")) == "…sentence, and the word itself comes late."
    assert excerpt(text, asked_for("much")) == "Nothing much is said at the beginning of this sentence,…"
    assert excerpt("Short.", ()) == "Short."
