"""What the banner says is in the window's language, also where another one is chosen while it is said."""

import pytest
from PySide6.QtWidgets import QApplication

from app.core.notice import Alert, NoticeKind
from app.ui import language, texts
from app.ui.desk import Desk
from app.ui.in_window import InWindow
from app.ui.sample import JORIS, PRICING
from app.ui.sentence import Sentence
from app.ui.window import MainWindow
from tests.fakes.agent_desk import MemoryNotifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALERT = Alert(PRICING.id, NoticeKind.NEW_CONVERSATION, {"visitor": "Zoë", "text": "Hi"}, PRICING.id)


def switch(qapp: QApplication, code: str) -> None:
    language.speak(qapp, code)
    QApplication.processEvents()


def test_what_did_not_work_is_said_anew(window: MainWindow, qapp: QApplication) -> None:
    window.tell(texts.refusal("already_assigned", {"owner": "Ben"}))
    switch(qapp, "pl")
    polish = texts.refusal("already_assigned", {"owner": "Ben"})
    assert (window.banner.words.text(), window.banner.accessibleName()) == (polish, polish)
    assert window.banner.isVisible()
    switch(qapp, "en")
    assert window.banner.words.text() == "Ben was faster and has this conversation now."


def test_a_longer_language_has_room(window: MainWindow, qapp: QApplication) -> None:
    window.tell(Sentence(lambda: "Saved." if language.spoken() == "en" else "Zapisano to wszystko. " * 12))
    low = window.banner.height()
    switch(qapp, "pl")
    banner = window.banner
    assert banner.height() > low
    assert banner.words.height() >= banner.words.heightForWidth(banner.words.width())


def test_what_is_longer_than_what_was_said_before_has_room(window: MainWindow) -> None:
    window.tell("Saved.")
    low = window.banner.height()
    window.tell("Saved, and this is told at length. " * 12)
    banner = window.banner
    assert banner.height() > low
    assert banner.words.height() >= banner.words.heightForWidth(banner.words.width())


def test_what_nobody_can_say_anew_stays(window: MainWindow, qapp: QApplication) -> None:
    window.tell("zoë.png")
    switch(qapp, "pl")
    assert window.banner.words.text() == "zoë.png"


async def test_a_notice_is_said_anew(desk: Desk, window: MainWindow, qapp: QApplication) -> None:
    window.open(JORIS.id)
    shown = InWindow(desk, window, MemoryNotifier())
    await shown.show(shown.worded(ALERT), lambda _: None)
    assert window.banner.words.text() == "New conversation in Unassigned\nZoë: Hi"
    switch(qapp, "pl")
    assert window.banner.words.text() == "Nowa rozmowa w folderze Nieprzypisane\nZoë: Hi"
    assert window.banner.take.text() == "Przypisz do mnie"


async def test_what_was_taken_back_is_not_said_again(desk: Desk, window: MainWindow, qapp: QApplication) -> None:
    window.open(JORIS.id)
    shown = InWindow(desk, window, MemoryNotifier())
    await shown.show(shown.worded(ALERT), lambda _: None)
    await shown.withdraw(ALERT.tag)
    switch(qapp, "pl")
    assert (window.banner.isVisible(), window.banner.words.text(), window.banner.accessibleName()) == (False, "", "")
