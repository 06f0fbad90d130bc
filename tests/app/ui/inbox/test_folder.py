"""A folder says what is under way: what there is at all, before the server has told, and rows of long ago."""

import asyncio

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar

from app.core.changes import Changes
from app.core.client import Client
from app.core.steps import Position
from app.core.views import ConnectionState, Folder
from app.protocol.snapshots import AgentSnapshot
from app.ui import sample
from app.ui.empty import Empty
from app.ui.inbox.folder import FolderPage
from app.ui.window import MainWindow


@pytest.fixture
def page(window: MainWindow, client: Client) -> FolderPage:
    """Of one who has just signed in for the first time."""
    client.store.drop_cache()
    client.live.connected(ConnectionState.CATCHING_UP)
    client.changes.publish(Changes(everything=True))
    QApplication.processEvents()
    return window.inbox.pages[Folder.UNASSIGNED]


def said(page: FolderPage) -> tuple[str, bool]:
    """What stands there, and whether a bar says that it is under way."""
    empty = page.findChild(Empty)
    assert empty is not None
    assert empty.isVisible()
    bars = [bar for bar in empty.findChildren(QProgressBar) if bar.isVisible()]
    return empty.title.text(), bool(bars)


def test_what_is_being_fetched_is_not_said_to_be_nothing(page: FolderPage) -> None:
    assert said(page) == ("Fetching your conversations…", True)


def test_without_a_connection_it_says_what_is_waited_for(page: FolderPage, client: Client) -> None:
    client.live.connected(ConnectionState.OFFLINE)
    QApplication.processEvents()
    assert said(page) == ("Not connected yet", False)
    client.live.connected(ConnectionState.SIGNED_OUT)
    QApplication.processEvents()
    assert said(page) == ("Nobody is signed in", False)
    client.live.connected(ConnectionState.CATCHING_UP)
    QApplication.processEvents()
    assert said(page) == ("Fetching your conversations…", True)


def test_once_it_is_known_that_there_is_nothing_it_is_said(page: FolderPage, client: Client) -> None:
    for _ in client.store.replace([AgentSnapshot(me=sample.ME, agents=(sample.ANNA,), closed_count=0)], Position("sample", 2)):
        pass
    client.changes.publish(Changes(everything=True))
    QApplication.processEvents()
    assert said(page) == ("Nobody is waiting", False)


async def test_older_closed_conversations_that_are_on_their_way_show_at_the_list_s_end(
    window: MainWindow, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    came = asyncio.Event()

    async def load_closed() -> bool:
        await came.wait()
        return False

    monkeypatch.setattr(client.history, "load_closed", load_closed)
    window.show_folder(Folder.CLOSED)
    page = window.inbox.pages[Folder.CLOSED]
    page.list.end_near.emit()
    assert page.bottom.slow.isActive()
    assert page.bottom.geometry().bottom() == page.rect().bottom()
    came.set()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert not page.bottom.slow.isActive()
