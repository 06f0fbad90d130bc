"""The bar above the messages fits in every language and at every width: nothing is cut off, the visitor stays readable."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import language, sample
from app.ui.window import MainWindow


@pytest.fixture(params=language.LANGUAGES)
def _spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    language.speak(qapp, request.param)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the window is gone before the language changes
    language.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("width", [860, 1100, 1200])
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


def least(button: QWidget) -> int:
    """The width below which its words are cut off."""
    return min(button.sizeHint().width(), button.maximumWidth())
