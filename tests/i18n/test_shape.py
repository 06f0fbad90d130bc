"""The shape of every translation: the same places and ends as the English text, and the signs of its own language."""

import re

import pytest

from tests.i18n.catalogues import KINDS, LANGUAGES, ROOT, Text, places, texts, words
from tests.i18n.glossary import forms

ENDS = tuple(".…?!:")
QUOTES = {"en": "“”", "pl": "„”", "es": "«»", "pt": "“”", "nl": "“”", "fr": "«»"}
ANY_QUOTES = set("".join(QUOTES.values())) | set("\u2018\u201a\"'")
FRENCH = re.compile(r"(?<![\u00a0\u202f:/])[;?!»](?=\W|$)|(?<!mailto)(?<![\u00a0\u202f]):(?=\s|$)|«(?![\u00a0\u202f])")
"""A sign of two parts without its space, or with one that lets the line break there."""


@pytest.mark.parametrize("kind", KINDS)
def test_every_language_has_its_file(kind: str) -> None:
    assert {path.stem.removeprefix(f"{kind}_") for path in (ROOT / "i18n").glob(f"{kind}_*.json")} == {"en", *LANGUAGES}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_files_have_the_same_keys_in_the_same_order(language: str, kind: str) -> None:
    assert list(words(kind, language)) == list(words(kind, "en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_and_ends_stay(language: str) -> None:
    for text in texts(language):
        for form in text.forms:
            assert form.strip() == form != "", text
            assert places(form) == places(text.english), text
            assert [form.count(sign) for sign in "\n*"] == [text.english.count(sign) for sign in "\n*"], text
            assert _end(form) == _end(text.english), text
            assert "(s)" not in form, text
            assert "  " not in form, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_in_english(language: str) -> None:
    own = {phrase.english for english, phrase in forms().items() if english in phrase.stems[language]}
    same = [text for text in texts(language) if text.english in text.forms and text.english not in own]
    assert [text for text in same if len(_said(text)) > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_are_those_of_the_language(language: str) -> None:
    others = ANY_QUOTES - set(QUOTES[language])
    assert [text for text in texts(language) if others & set("".join(text.forms))] == []


@pytest.mark.parametrize("kind", KINDS)
def test_english_quotation_marks_are_english(kind: str) -> None:
    others = set("".join(QUOTES.values())) - set(QUOTES["en"])
    assert {key: text for key, text in words(kind, "en").items() if others & set(text)} == {}


def test_no_french_line_breaks_before_a_sign() -> None:
    assert [text for text in texts("fr") if any(FRENCH.search(form) for form in text.forms)] == []


@pytest.mark.parametrize("form", ["Quoi ?", "Quoi?", "Ainsi : cela", "« Quoi »", "Ainsi: cela"])
def test_a_french_sign_without_its_space_is_found(form: str) -> None:
    assert FRENCH.search(form)


def _end(text: str) -> str:
    return text[-1] if text.endswith(ENDS) else ""


def _said(text: Text) -> list[str]:
    """The words of a text that are names of neither places nor keys."""
    return re.findall(r"[^\W\d_]{2,}", re.sub(r"\{\w+\}|%L?n|\w+\+\w+", "", text.english))
