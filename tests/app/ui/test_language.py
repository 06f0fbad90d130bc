"""The window's language: ours and Qt's own words, plural forms, and the locale."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime
from PySide6.QtWidgets import QApplication

from app.core.views import Folder
from app.ui import language, texts, times
from app.ui.counts import Counts
from app.ui.leads import words


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    language.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("code", "mine", "cancel"),
    [
        ("pl", "Moje rozmowy", "Anuluj"),
        ("es", "Mis conversaciones", "Cancelar"),
        ("pt", "Minhas conversas", "Cancelar"),
        ("nl", "Mijn gesprekken", "Annuleren"),
        ("fr", "Mes conversations", "Annuler"),
    ],
)
def test_our_words_and_those_of_qt_change(qapp: QApplication, code: str, mine: str, cancel: str) -> None:
    assert language.speak(qapp, code) == code
    assert texts.folder(Folder.MINE) == mine
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().name().startswith(code)


@pytest.mark.parametrize(
    ("code", "one", "three", "five"),
    [
        ("en", "1 conversation waiting", "3 conversations waiting", "5 conversations waiting"),
        ("pl", "1 rozmowa czeka", "3 rozmowy czekają", "5 rozmów czeka "),
        ("es", "1 conversación espera ", "3 conversaciones esperan", "5 conversaciones esperan"),
        ("pt", "1 conversa aguarda ", "3 conversas aguardam", "5 conversas aguardam"),
        ("nl", "1 gesprek wacht ", "3 gesprekken wachten", "5 gesprekken wachten"),
        ("fr", "1 conversation attend ", "3 conversations attendent", "5 conversations attendent"),
    ],
)
def test_sentences_bend_with_their_number(qapp: QApplication, code: str, one: str, three: str, five: str) -> None:
    language.speak(qapp, code)
    said = [Counts().waiting(number) for number in (1, 3, 5)]
    assert [sentence.startswith(start) for sentence, start in zip(said, (one, three, five), strict=True)] == [True] * 3, said


@pytest.mark.parametrize(
    ("code", "none", "twenty_two", "hundred_twelve"),
    [
        ("pl", "0 rozmów czeka ", "22 rozmowy czekają", "112 rozmów czeka "),
        ("fr", "0 conversation attend ", "22 conversations attendent", "112 conversations attendent"),
        ("pt", "0 conversa aguarda ", "22 conversas aguardam", "112 conversas aguardam"),
        ("es", "0 conversaciones esperan", "22 conversaciones esperan", "112 conversaciones esperan"),
        ("nl", "0 gesprekken wachten", "22 gesprekken wachten", "112 gesprekken wachten"),
    ],
)
def test_none_and_great_numbers_bend_as_each_language_has_it(
    qapp: QApplication, code: str, none: str, twenty_two: str, hundred_twelve: str
) -> None:
    language.speak(qapp, code)
    for number, start in ((0, none), (22, twenty_two), (112, hundred_twelve)):
        assert Counts().waiting(number).startswith(start)


@pytest.mark.parametrize(
    ("code", "notes", "money", "when"),
    [
        ("en_GB", "Show 12,345 older notes", "€12,345.50", "Friday, 21 November 2025 12:00"),
        ("pl_PL", "Pokaż 12\xa0345 starszych notatek", "12\xa0345,50\xa0€", "piątek, 21 listopada 2025 12:00"),
        ("fr_FR", "Afficher 12\u202f345 notes plus anciennes", "12\u202f345,50\xa0€", "vendredi 21 novembre 2025 12:00"),
        ("pt_BR", "Mostrar 12.345 observações mais antigas", "12.345,50\xa0€", "sexta-feira, 21 de novembro de 2025 12:00"),
        ("pt_PT", "Mostrar 12\xa0345 observações mais antigas", "12.345,50\xa0€", "sexta-feira, 21 de novembro de 2025 12:00"),
    ],
)
def test_numbers_money_and_dates_are_written_as_each_country_does(qapp: QApplication, code: str, notes: str, money: str, when: str) -> None:
    """An amount is written by the language alone, since it must be read again wherever that is spoken."""
    language.speak(qapp, code)
    assert Counts().older_notes(12_345) == notes
    assert words.value("1234550 EUR") == money
    assert times.full(QDateTime(QDate(2025, 11, 21), QTime(12, 0)).toMSecsSinceEpoch()) == when


def test_going_back_to_english_leaves_nothing_behind(qapp: QApplication) -> None:
    language.speak(qapp, "fr")
    language.speak(qapp, "en")
    assert texts.folder(Folder.MINE) == "My conversations"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(("asked", "spoken"), [("pt-BR", "pt"), ("fr_CA", "fr"), ("NL", "nl")])
def test_a_country_beside_the_language_is_passed_over(qapp: QApplication, asked: str, spoken: str) -> None:
    assert language.speak(qapp, asked) == spoken
