"""The tray: what its menu says and does, and an icon that says how one stands; nothing ticks while nothing happens."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.core.overview import Standing
from app.core.views import ConnectionState, Folder
from app.protocol.events import ConversationLeft
from app.protocol.people import Presence
from app.protocol.records import Author, AuthorKind
from app.ui import language, times
from app.ui.sample import ANNA, BEN, JORIS
from app.ui.tray import Tray
from app.ui.tray_picture import SIZES, picture
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings
from tests.fakes.clock import FakeClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")


@pytest.fixture
def wanted() -> list[str]:
    """What was asked for at its doors."""
    return []


@pytest.fixture
def tray(window: MainWindow, client: Client, wanted: list[str]) -> Iterator[Tray]:
    client.live.connected(ConnectionState.ONLINE)
    made = Tray(window, lambda: wanted.append("quit"), lambda: wanted.append("preferences"))
    yield made
    made.hide()


def words(tray: Tray) -> list[str]:
    """The entries that are seen."""
    return [entry.text() for entry in tray._menu.actions() if entry.isVisible() and not entry.isSeparator()]


def face(standing: Standing) -> QImage:
    return picture(standing).pixmap(32).toImage()


def next_end(client: Client) -> int:
    """When the first of those waits ends that have not ended yet."""
    rows = client.queries.inbox(Folder.UNASSIGNED)
    return min(row.wait_deadline for row in rows if row.wait_deadline is not None and row.visitor_here)


def test_it_says_how_one_stands_who_waits_and_what_is_new(tray: Tray, client: Client) -> None:
    waiting = client.queries.folders()[0].total
    said = f"The oldest for 20 minutes, answer by {times.exact(next_end(client))}"
    assert words(tray)[:4] == ["Connected", "Online", f"{waiting} conversations waiting in Unassigned", said]
    assert "My newest conversations" in words(tray)
    assert words(tray)[-3:] == ["Open Live Chat Desk", "Preferences", "Quit"]
    assert tray._menu.online.isChecked()


def test_who_waits_waits_longer_and_nothing_ticks_for_nobody(tray: Tray, client: Client, clock: FakeClock, server: Happenings) -> None:
    assert tray._minute.isActive()
    assert tray._minute.interval() >= 60_000
    clock.advance(60_000)
    tray._minute.timeout.emit()
    assert tray._menu.wait.text().startswith("The oldest for 21 minutes")
    server.happen(*(ConversationLeft(conversation=row.id, owner_name=BEN.name) for row in client.queries.inbox(Folder.UNASSIGNED)))
    tray._soon.timeout.emit()
    assert tray._menu.waiting.text() == "Nobody is waiting"
    assert not tray._menu.waiting.isEnabled()
    assert not tray._menu.wait.isVisible()
    assert not tray._minute.isActive()
    assert not tray._soon.isActive()


def test_the_switch_is_the_one_of_the_window(tray: Tray, client: Client, window: MainWindow, turn: Callable[[], None]) -> None:
    tray._menu.online.trigger()
    me = client.queries.me()
    assert me is not None
    assert me.agent.intent is Presence.OFFLINE
    turn()
    assert not window.rail.standing.online.isChecked()
    window.rail.standing.online.click()
    assert tray._menu.online.isChecked()


def test_many_changes_are_shown_together(tray: Tray, server: Happenings) -> None:
    before = words(tray)
    for _ in range(3):
        server.says(JORIS.id, Author(kind=AuthorKind.VISITOR, name="Joris"), "Hello?")
    assert words(tray) == before
    assert tray._soon.isActive()
    assert tray._soon.isSingleShot()
    tray._soon.timeout.emit()
    assert words(tray) != before


def test_its_entries_lead_where_they_say(tray: Tray, window: MainWindow, wanted: list[str]) -> None:
    window.hide()
    tray._menu.recent[0].trigger()
    assert window.isVisible()
    assert window.conversation.conversation == tray._menu.recent[0].data()
    folders = []
    for entry in (tray._menu.waiting, tray._menu.unread, tray._menu.wait):
        entry.trigger()
        folders.append(window.inbox.folder)
    assert folders == [Folder.UNASSIGNED, Folder.MINE, Folder.UNASSIGNED]
    tray._menu._preferences.trigger()
    tray._menu._quit.trigger()
    assert wanted == ["preferences", "quit"]


def test_who_is_signed_out_has_nothing_to_switch(tray: Tray, client: Client) -> None:
    client.store.erase()
    client.live.connected(ConnectionState.SIGNED_OUT)
    assert words(tray) == ["Signed out", "Online", "Nobody is waiting", "Open Live Chat Desk", "Preferences", "Quit"]
    assert not tray._menu.online.isEnabled()


def test_a_name_cannot_make_a_shortcut_or_a_line_of_its_own(tray: Tray, client: Client, server: Happenings) -> None:
    view = client.queries.conversation(JORIS.id)
    assert view is not None
    server.becomes(JORIS.id, view.header.state, visitor=replace(view.header.visitor, name="R&D\nQuit"), owner=ANNA)
    tray.show_standing()
    assert any(entry.startswith("R&&D Quit") for entry in words(tray))


def test_it_follows_the_language(tray: Tray) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    language.speak(application, "pl")
    QApplication.processEvents()
    assert words(tray)[0] == "Połączono"
    assert words(tray)[-1] == "Zakończ"


def test_the_icon_follows(tray: Tray, client: Client) -> None:
    def shown() -> QImage:
        return tray._icon.icon().pixmap(32).toImage()

    assert shown() == face(Standing.ALERT)
    client.live.connected(ConnectionState.OFFLINE)
    assert shown() == face(Standing.NOT_CONNECTED)
    assert "Not connected" in tray._icon.toolTip()


def test_each_standing_has_a_face_of_its_own_in_every_size() -> None:
    for size in SIZES:
        faces = [picture(standing).pixmap(size).toImage() for standing in Standing]
        assert {(face.width(), face.height()) for face in faces} == {(size, size)}
        assert all(one != other for place, one in enumerate(faces) for other in faces[:place])


def test_a_face_tells_apart_without_colours() -> None:
    """Whoever does not see red from green sees a disc, a ring, a stroke or a line across."""

    def grey(standing: Standing) -> list[int]:
        image = face(standing).convertToFormat(QImage.Format.Format_Grayscale8)
        return [QColor(image.pixel(x, y)).lightness() for x in range(16, 32) for y in range(16, 32)]

    faces = [grey(standing) for standing in Standing]
    for place, one in enumerate(faces):
        for other in faces[:place]:
            assert sum(abs(a - b) > 24 for a, b in zip(one, other, strict=True)) > 12
