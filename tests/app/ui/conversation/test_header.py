"""The bar above the messages fits in every language and at every width: nothing is cut off, the visitor stays readable."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import language, sample
from app.ui.conversation.reassign import ReassignBox
from app.ui.window import MainWindow


@pytest.fixture(params=language.LANGUAGES)
def _spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    language.speak(qapp, request.param)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the window is gone before the language changes
    language.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("width", [860, 1000, 1100, 1200, 1440])
@pytest.mark.parametrize("talk", [sample.MARTA, sample.JORIS], ids=["unassigned", "mine"])
@pytest.mark.usefixtures("_spoken")
def test_nothing_in_it_is_cut_off(window: MainWindow, turn: Callable[[], None], talk: sample.Talk, width: int) -> None:
    window.resize(width, 700)
    window.open(talk.id)
    turn()
    turn()
    header = window.conversation.chat.header
    buttons: list[QWidget] = [header.reassign, header.take, header.end, header.back_button]
    cut = {button.accessibleName(): button.width() for button in buttons if button.isVisible() and button.width() < least(button)}
    assert cut == {}
    assert header.name.width() >= 90
    assert header.end.text() == header.end.accessibleName()
    assert header.reassign.geometry().right() < header.end.geometry().left()


@pytest.mark.parametrize(("width", "spoken"), [(758, "pl"), (764, "nl"), (774, "fr")])
def test_longer_words_of_another_language_find_their_room(window: MainWindow, qapp: QApplication, width: int, spoken: str) -> None:
    window.open(sample.MARTA.id)
    header = window.conversation.chat.header
    header.back_button.show()
    header.setFixedWidth(width)
    QApplication.processEvents()
    language.speak(qapp, spoken)
    QApplication.processEvents()
    QApplication.processEvents()
    assert [button.accessibleName() for button in (header.reassign, header.end) if button.width() < least(button)] == []


@pytest.mark.parametrize("width", [640, 641])
def test_where_one_line_is_just_enough_it_has_room_for_all(window: MainWindow, turn: Callable[[], None], width: int) -> None:
    window.resize(width, 600)
    window.open(sample.JORIS.id)
    turn()
    turn()
    header = window.conversation.chat.header
    assert header.end.width() >= least(header.end)


def test_where_there_is_no_room_for_words_closing_is_an_icon_with_the_same_name(window: MainWindow, turn: Callable[[], None]) -> None:
    window.open(sample.JORIS.id)
    header = window.conversation.chat.header
    header.setFixedWidth(290)
    turn()
    assert (header.end.text(), header.end.accessibleName()) == ("", "Close conversation")
    assert "Close conversation" in header.end.toolTip()


def test_the_box_says_whole_who_has_it_where_its_words_are_cut(window: MainWindow) -> None:
    window.open(sample.JORIS.id)
    assert "Anna Nowak" in window.conversation.chat.header.reassign.toolTip()


def least(button: QWidget) -> int:
    """The width below which its words are cut off; the box's are those of who has the conversation now."""
    return button.least_width if isinstance(button, ReassignBox) else button.sizeHint().width()
