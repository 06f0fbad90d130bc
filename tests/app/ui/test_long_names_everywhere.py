"""Names of 300 characters everywhere, without a space, from right to left, of emoji: nothing is cut off that no tip has."""

import html
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, QEvent, Qt, QTextBoundaryFinder
from PySide6.QtWidgets import QApplication, QWidget

from app.core.client import Client
from app.core.overview import overview
from app.protocol.direction import isolated
from app.protocol.events import ConversationEntered
from app.protocol.records import Visitor
from app.ui import gallery_company, gallery_leads, gallery_playbooks, sample, sample_company, sample_leads, sample_playbooks
from app.ui.company.users.page import UsersPage
from app.ui.company.window import CompanyWindow
from app.ui.conversation import asking as chat
from app.ui.desk import Desk
from app.ui.gallery_fit import clipped, cut_off, sideways
from app.ui.gallery_questions import question_stage
from app.ui.leads.window import LeadsWindow
from app.ui.palette.palette import Palette
from app.ui.palette.rows import entry_of
from app.ui.playbooks import asking as playbooks
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.tray_menu import TrayMenu
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
NAMES = {"unbroken": "W" * 300, "right-to-left": "\u0645" * 300, "emoji": FAMILY * 60}


@pytest.fixture(params=list(NAMES.values()), ids=list(NAMES))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(autouse=True)
def _gone(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def faults(window: QWidget) -> list[str]:
    return [*cut_off(window), *clipped(window), *sideways(window)]


def tips(model: QAbstractItemModel) -> str:
    """What its rows say where they are pointed at."""
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return html.unescape("\n".join(str(row.data(Qt.ItemDataRole.ToolTipRole)) for row in rows))


def done() -> None:
    """What an answer does here."""


def test_leads(desk: Desk, name: str) -> None:
    lead = replace(sample_leads.LEAD, name=name, about=name, owner_name=name)

    def scene(window: LeadsWindow) -> None:
        window.finder.show_page(replace(sample_leads.PAGE, records=(lead,)))
        window.reader.show_sheet(replace(sample_leads.SHEET, record=lead, owner_name=name))

    for size in gallery_leads.SIZES:
        with gallery_leads.leads_stage(scene, desk, size) as window:
            assert faults(window) == []
            assert name in tips(window.finder.list.model())


def test_users(desk: Desk, name: str) -> None:
    user = replace(sample_company.BEN, name=name, email="x" * 200)

    def scene(window: CompanyWindow) -> None:
        gallery_company.show(window, "Users")
        page = window.page
        assert isinstance(page, UsersPage)
        page.shelf.show_users((user, sample_company.ANNA), user.id)

    for size in gallery_company.SIZES:
        with gallery_company.company_stage(scene, desk, size) as window:
            page = window.page
            assert isinstance(page, UsersPage)
            assert faults(window) == []
            assert name in tips(page.shelf.list.model())


def test_playbooks_and_sites(desk: Desk, name: str) -> None:
    playbook = replace(sample_playbooks.LIVE, name=name)

    def scene(window: PlaybooksWindow) -> None:
        window.page.show_content(replace(sample_playbooks.CONTENT, playbook=playbook))
        window.shelf.list.rows.fill((playbook,), (replace(sample_playbooks.SHOP, name=name),))

    for size in gallery_playbooks.SIZES:
        with gallery_playbooks.playbooks_stage(scene, desk, size) as window:
            assert faults(window) == []
            assert tips(window.shelf.list.model()).count(name) == 2


@pytest.mark.parametrize("ask", ["assign", "delete"])
@pytest.mark.usefixtures("theme")
def test_questions(name: str, ask: str) -> None:
    asks: dict[str, Callable[[QWidget], object]] = {
        "assign": lambda below: chat.ask_to_assign(below, name, done),
        "delete": lambda below: playbooks.ask_to_delete(below, replace(sample_playbooks.LIVE, name=name), done),
    }
    with question_stage(asks[ask]) as box:
        assert faults(box) == []
        assert isolated(name) in box.text().replace("\u200b", "")


@contextmanager
def waiting(server: Happenings, client: Client, name: str) -> Iterator[None]:
    """Somebody with this name writes with one."""
    view = client.queries.conversation(sample.JORIS.id)
    assert view is not None
    header = replace(view.header, visitor=Visitor(id=view.header.visitor.id, name=name))
    server.happen(ConversationEntered(conversation=header, messages=()))
    yield


def test_the_palette(window: MainWindow, client: Client, server: Happenings, name: str) -> None:
    with waiting(server, client, name):
        shown = Palette(window)
        shown.field.setText(name[:20])
        while shown.is_reading:
            QApplication.processEvents()
        rows = [shown.list.item(row) for row in range(shown.list.count())]
        found = next(row for row in rows if (entry := entry_of(row)) is not None and entry.said == name)
        assert name in html.unescape(str(found.data(Qt.ItemDataRole.ToolTipRole)))
        assert faults(shown) == []


@pytest.mark.usefixtures("window")
def test_the_tray(client: Client, server: Happenings, name: str) -> None:
    with waiting(server, client, name):
        menu = TrayMenu()
        menu.show_overview(overview(client.queries, client.live), client.live.now(), client.live.local_now())
        entry = next(entry for entry in menu.recent if name in html.unescape(entry.toolTip()))
        assert menu.sizeHint().width() < 700
        assert menu.toolTipsVisible()
        shown = entry.text().split(" · ")[0].strip("\u2068\u2069").removesuffix("…").removesuffix("\u200d")
        assert 0 < len(shown) < len(name)
        assert name.startswith(shown)
        assert len(shown) in whole_letters(name), "no letter is cut in two"
        menu.deleteLater()


def whole_letters(text: str) -> set[int]:
    """After how many characters a letter ends, as people count letters."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    ends = set()
    while (place := finder.toNextBoundary()) != -1:
        ends.add(len(text.encode("utf-16-le")[: place * 2].decode("utf-16-le")))
    return ends
