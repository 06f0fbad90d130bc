"""Every catalogue says the decided words: labels exactly, sentences in a bent form of them."""

import pytest

from tests.i18n.catalogues import LANGUAGES, Text, texts
from tests.i18n.glossary import forms, missing, said_of, terms, wrong_label


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_a_decided_word_is_translated_by_it(language: str) -> None:
    wrong = {(text.where, text.forms): wanted for text in texts(language) if (wanted := wrong_label(text, language))}
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_contains_a_decided_word_contains_its_translation(language: str) -> None:
    said = ((phrase, text) for text in texts(language) for phrase in said_of(text))
    assert [(phrase.english, text) for phrase, text in said if missing(text, phrase, language)] == []


def test_every_form_is_needed_and_none_is_empty() -> None:
    said = {phrase.english for text in texts("pl") for phrase in said_of(text)}
    decided = {term.english for term in terms()}
    assert {phrase.english for phrase in forms().values()} - said <= decided
    assert all(stem.strip() for phrase in forms().values() for stems in phrase.stems.values() for stem in stems)


def test_another_word_than_the_decided_one_is_found() -> None:
    deal = Text("here", "Deal", "", ("Deal",))
    sentence = Text("here", "Each deal of {visitor}", "", ("Każda transakcja", "Każdy deal"))
    assert wrong_label(deal, "pl") == "Transakcja"
    [phrase] = said_of(sentence)
    assert (phrase.english, missing(sentence, phrase, "pl"), missing(sentence, phrase, "nl")) == ("Deal", True, True)


def test_the_longest_words_decide() -> None:
    text = Text("here", "Live Chat Desk leads to Live Chat", "", ("",))
    assert [phrase.english for phrase in said_of(text)] == ["Live Chat Desk", "leads to", "Live Chat"]
