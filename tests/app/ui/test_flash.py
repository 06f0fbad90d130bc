"""The window asks to be looked at while nobody is before it, until what it is about is handled; it never comes to the front by itself."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.ports import Notice
from app.ui.desk import Desk
from app.ui.flash import Flash
from app.ui.window import MainWindow
from tests.fakes.agent_desk import MemoryNotifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def notice(tag: str) -> Notice:
    return Notice(tag, "title", "body", None)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop was asked: to flash, and to stop."""
    heard: list[str] = []
    monkeypatch.setattr(QApplication, "alert", lambda _window, _ms=0: heard.append("flash"))
    monkeypatch.setattr("app.ui.flash.QMetaObject.invokeMethod", lambda _handle, member: heard.append(member))
    return heard


@pytest.fixture
def flash(desk: Desk, window: MainWindow, other: QWidget) -> Flash:
    assert other.isActiveWindow()
    assert not window.isActiveWindow()
    return Flash(desk, window, MemoryNotifier())


@pytest.fixture
def other(window: MainWindow) -> QWidget:
    """Somebody works in another window."""
    elsewhere = QWidget(window, f=window.windowFlags())
    elsewhere.show()
    elsewhere.activateWindow()
    QApplication.processEvents()
    return elsewhere


async def test_each_event_asks_once_and_takes_no_focus(flash: Flash, window: MainWindow, asked: list[str], other: QWidget) -> None:
    await flash.show(notice("one"), lambda _: None)
    await flash.show(notice("two"), lambda _: None)
    assert asked == ["flash", "flash"]
    assert other.isActiveWindow()
    assert not window.isActiveWindow()


async def test_it_stops_when_all_is_handled(flash: Flash, asked: list[str]) -> None:
    for tag in ("one", "two"):
        await flash.show(notice(tag), lambda _: None)
    await flash.withdraw("one")
    assert "_q_clearAlert" not in asked
    await flash.withdraw("two")
    await flash.withdraw("two")
    assert asked == ["flash", "flash", "_q_clearAlert"]


async def test_who_sits_before_the_window_is_not_asked(flash: Flash, window: MainWindow, asked: list[str]) -> None:
    window.activateWindow()
    QApplication.processEvents()
    await flash.show(notice("one"), lambda _: None)
    await flash.withdraw("one")
    assert asked == []


async def test_nor_who_does_not_want_it_nor_where_there_is_no_window(
    flash: Flash, desk: Desk, window: MainWindow, asked: list[str]
) -> None:
    desk.client.preferences.choose(flash=False)
    await flash.show(notice("one"), lambda _: None)
    desk.client.preferences.choose(flash=True)
    window.hide()
    await flash.show(notice("one"), lambda _: None)
    assert asked == []


def test_qt_still_has_what_stops_it(window: MainWindow) -> None:
    assert window.windowHandle().metaObject().indexOfMethod("_q_clearAlert()") >= 0
