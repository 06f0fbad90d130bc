"""Questions look the same wherever they are asked: the answer stands at the right end, and what cannot be undone is red."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget

from app.ui.questions import answer, question
from app.ui.theme import Theme, colors

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WORDS = "It cannot be brought back by anybody, and whoever reads it now is told that it is gone for good."


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
