"""Questions look the same wherever they are asked, the answer at the right end and red what cannot be undone; they follow the language."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget

from app.ui import language
from app.ui.company import asking as company
from app.ui.company.users import asking as users
from app.ui.conversation import asking as chat
from app.ui.conversation.outside import follow
from app.ui.gallery_questions import question_stage
from app.ui.links import Link
from app.ui.playbooks import asking as playbooks
from app.ui.questions import answer, question
from app.ui.sample_company import BEN, DORA
from app.ui.sample_playbooks import LIVE, NIGHT
from app.ui.theme import Theme, colors

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WORDS = "It cannot be brought back by anybody, and whoever reads it now is told that it is gone for good."


def done() -> None:
    """What an answer does here."""


ALL: dict[str, Callable[[QWidget], object]] = {
    "close": lambda below: chat.ask_to_close(below, done),
    "assign": lambda below: chat.ask_to_assign(below, "Ben", done),
    "link": lambda below: follow(below, Link(0, 4, "https://xn--80ak6aa92e.com", "xn--80ak6aa92e.com", disguised=True)),
    "leave": lambda below: company.ask_to_leave(below, "124", done, done),
    "settings": lambda below: company.ask_to_discard(below, "124", done),
    "erase": lambda below: company.save_knowingly(below, "124", done),
    "deactivate": lambda below: users.ask_to_deactivate(below, BEN, done, oneself=False),
    "deactivate-oneself": lambda below: users.ask_to_deactivate(below, BEN, done, oneself=True),
    "last-admin": lambda below: users.say_last_admin(below, BEN),
    "password": lambda below: users.ask_for_link(below, BEN, done),
    "invitation": lambda below: users.ask_for_link(below, DORA, done),
    "delete": lambda below: playbooks.ask_to_delete(below, LIVE, done),
    "activate": lambda below: playbooks.ask_to_activate(below, NIGHT, LIVE, done),
    "saved": lambda below: playbooks.ask_to_activate_saved(below, done),
    "begin": lambda below: playbooks.ask_how_to_begin(below, done, done),
    "whose": lambda below: playbooks.ask_whose(below, "Ben", dict.fromkeys(("both", "mine", "theirs"), done)),
    "playbook": lambda below: playbooks.ask_to_discard(below, done),
    "site": lambda below: playbooks.ask_to_discard_site(below, done),
}


def said(box: QMessageBox) -> set[str]:
    return {box.windowTitle(), box.text(), box.informativeText(), *(button.text() for button in box.buttons())}


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("ask", ALL.values(), ids=ALL.keys())
def test_one_that_is_open_follows_the_language(qapp: QApplication, ask: Callable[[QWidget], object]) -> None:
    with question_stage(ask) as box:
        english = said(box)
    language.speak(qapp, "pl")
    with question_stage(ask) as box:
        polish = said(box)
        language.speak(qapp, "en")
        QApplication.processEvents()
        assert said(box) == english
    assert english & polish <= {"124"}


@pytest.fixture
def asked(theme: Theme) -> Iterator[QMessageBox]:
    below = QWidget()
    assert theme.colors == colors("light")
    yield question(below, "Delete it?", WORDS)
    below.deleteLater()


def left(box: QMessageBox, part: QWidget) -> int:
    return part.mapTo(box, QPoint(0, 0)).x()


def test_the_answer_stands_right_of_the_way_back(asked: QMessageBox) -> None:
    back = asked.addButton("Cancel", asked.ButtonRole.RejectRole)
    does = answer(asked, "Delete", "danger", lambda: None)
    asked.open()
    assert left(asked, back) < left(asked, does)


def test_what_cannot_be_undone_is_red(asked: QMessageBox) -> None:
    does = answer(asked, "Delete", "danger", lambda: None)
    asked.addButton("Cancel", asked.ButtonRole.RejectRole)
    asked.open()
    assert does.grab().toImage().pixelColor(8, does.height() // 2) == QColor(colors("light").bad)


def test_an_answer_does_what_it_says(asked: QMessageBox) -> None:
    done: list[str] = []
    does = answer(asked, "Delete", "danger", lambda: done.append("deleted"))
    asked.open()
    does.click()
    assert done == ["deleted"]


def test_the_words_begin_where_the_buttons_may_and_have_room_for_a_sentence(asked: QMessageBox) -> None:
    for words in ("Save mine instead of theirs", "Take theirs instead of mine", "See both of them beside each other"):
        answer(asked, words, "plain", lambda: None)
    asked.open()
    QApplication.processEvents()
    labels = [label for label in asked.findChildren(QLabel) if label.text()]
    buttons = asked.findChildren(QPushButton)
    assert len(labels) == 2
    assert {left(asked, label) for label in labels} == {min(left(asked, button) for button in buttons)}
    assert min(label.width() for label in labels) >= 340


def test_a_long_title_is_read_to_its_end(theme: Theme) -> None:
    below = QWidget()
    box = question(below, "Wolfeschlegelsteinhausenbergerdorff is offline and may not answer. Assign anyway, as you wanted to?", WORDS)
    assert theme.colors == colors("light")
    answer(box, "Assign anyway", "primary", lambda: None)
    box.open()
    QApplication.processEvents()
    title = next(label for label in box.findChildren(QLabel) if label.text() == box.text())
    assert title.heightForWidth(title.width()) <= title.height()
    assert title.wordWrap() or title.sizeHint().width() <= title.width()
    below.deleteLater()


@pytest.fixture
def large(qapp: QApplication) -> Iterator[Theme]:
    """Letters of twice the size."""
    before, grown = QFont(qapp.font()), QFont(qapp.font())
    grown.setPixelSize(26)
    qapp.setFont(grown)
    theme = Theme(qapp, "light")
    yield theme
    theme.release()
    theme.deleteLater()
    qapp.setFont(before)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("ask", [ALL["whose"], ALL["leave"], ALL["close"]], ids=["whose", "leave", "close"])
def test_words_of_buttons_have_room_in_large_letters(qapp: QApplication, ask: Callable[[QWidget], object]) -> None:
    language.speak(qapp, "fr")
    with question_stage(ask) as box:
        assert [button.text() for button in box.buttons() if button.width() < button.sizeHint().width()] == []
        assert box.width() <= box.screen().availableGeometry().width()
    language.speak(qapp, "en")


def test_with_room_they_stand_beside_each_other(asked: QMessageBox) -> None:
    back = asked.addButton("Cancel", asked.ButtonRole.RejectRole)
    does = answer(asked, "Delete", "danger", lambda: None)
    asked.open()
    assert back.mapTo(asked, QPoint(0, 0)).y() == does.mapTo(asked, QPoint(0, 0)).y()
