"""What is seen and heard of a visitor for whom the website vouches, and of what the playbook made of them: in rows, header and details."""

import msgspec
import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.core.views import Folder
from app.protocol.records import AuthorKind, Conversation, Qualification
from app.ui import sample, times
from app.ui.details.origin import origin, whole_origin
from app.ui.inbox.list import ConversationList
from app.ui.theme import Theme
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

WORDS = {Qualification.QUALIFIED: "Qualified", Qualification.DISQUALIFIED: "Disqualified"}
VERIFIED = "Verified by the website"


def header_of(client: Client, talk: sample.Talk) -> Conversation:
    """As the client has it."""
    view = client.queries.conversation(talk.id)
    assert view is not None
    return view.header


def row_of(window: MainWindow, folder: Folder, talk: sample.Talk) -> tuple[ConversationList, QModelIndex]:
    """Its row in the folder, which is in sight."""
    window.show_folder(folder)
    QApplication.processEvents()
    page = window.inbox.pages[folder].list
    index = page.rows.row_of(talk.id)
    assert index.isValid()
    return page, index


def avatar(window: MainWindow, talk: sample.Talk) -> QImage:
    """The left end of its row, as painted."""
    page, index = row_of(window, Folder.MINE, talk)
    area = page.visualRect(index)
    area.setSize(QSize(60, area.height()))
    return page.viewport().grab(area).toImage()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_finding_has_a_sign_of_its_own(window: MainWindow, client: Client, server: Happenings, theme: Theme, scheme: str) -> None:
    theme.fix(scheme)
    state, seen = header_of(client, sample.SAM).state, [avatar(window, sample.SAM)]
    for found in Qualification:
        server.becomes(sample.SAM.id, state, sample.ANNA, qualification=found)
        seen.append(avatar(window, sample.SAM))
    assert all(one != other for place, one in enumerate(seen) for other in seen[:place])


@pytest.mark.parametrize("found", list(Qualification))
def test_a_row_says_it_to_those_who_listen_or_point(window: MainWindow, client: Client, server: Happenings, found: Qualification) -> None:
    server.becomes(sample.SAM.id, header_of(client, sample.SAM).state, sample.ANNA, qualification=found)
    _, index = row_of(window, Folder.MINE, sample.SAM)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(f", {WORDS[found]}")
    assert WORDS[found] in index.data(Qt.ItemDataRole.ToolTipRole)


def test_closed_rows_and_the_header_of_a_closed_chat_say_it_too(window: MainWindow) -> None:
    _, index = row_of(window, Folder.CLOSED, sample.CLARA)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", Disqualified")
    window.open(sample.CLARA.id)
    assert window.conversation.chat.header.page.accessibleName() == "Disqualified · on /returns"


def test_where_the_playbook_found_nothing_nothing_is_said(window: MainWindow) -> None:
    _, index = row_of(window, Folder.MINE, sample.SAM)
    assert "ualified" not in index.data(Qt.ItemDataRole.AccessibleTextRole)
    window.open(sample.SAM.id)
    assert window.conversation.chat.header.page.accessibleName() == "on /cart"


def test_the_mark_stands_right_behind_the_name_and_beside_the_person(window: MainWindow) -> None:
    window.open(sample.JORIS.id)
    QApplication.processEvents()
    who, form = window.conversation.chat.header.who, window.columns.details.sections.form
    for mark in (who.verified, form.verified):
        assert mark.isVisible()
        assert mark.accessibleName() == VERIFIED
        assert VERIFIED in mark.toolTip()
    assert 0 < who.verified.x() - who.name.geometry().right() <= 8
    assert who.name.text() == "Joris de Vries"


def test_a_long_name_leaves_room_for_the_mark(window: MainWindow, client: Client, server: Happenings) -> None:
    header = header_of(client, sample.JORIS)
    named = msgspec.structs.replace(header.visitor, name="Wolfeschlegelsteinhausenbergerdorff " * 3)
    server.becomes(header.id, header.state, sample.ANNA, visitor=named)
    window.open(header.id)
    QApplication.processEvents()
    who = window.conversation.chat.header.who
    assert who.name.text().endswith("…")
    assert who.verified.geometry().right() <= who.width()


def test_it_comes_and_goes_with_what_the_server_says(window: MainWindow, client: Client, server: Happenings) -> None:
    window.open(sample.JORIS.id)
    marks = window.conversation.chat.header.who.verified, window.columns.details.sections.form.verified
    for verified in (False, True):
        header = header_of(client, sample.JORIS)
        server.becomes(header.id, header.state, sample.ANNA, visitor=msgspec.structs.replace(header.visitor, verified=verified))
        assert [mark.isVisible() for mark in marks] == [verified, verified]
    window.open(sample.SAM.id)
    assert [mark.isVisible() for mark in marks] == [False, False]


def test_what_the_site_said_of_a_person_is_told_apart(window: MainWindow, client: Client) -> None:
    window.open(sample.JORIS.id)
    view = client.queries.details(sample.JORIS.id)
    assert view is not None
    row = msgspec.structs.replace(view.fields[2], by_kind=AuthorKind.VISITOR, by_name="Joris", own=False, at=sample.NOW)
    assert origin(row, sample.NOW) == f"from the website, {times.row(sample.NOW, sample.NOW)}"
    assert whole_origin(row) == f"From the website, {times.full(sample.NOW)}"
