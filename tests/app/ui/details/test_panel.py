"""The panel as a whole: closed conversations and those not known yet, keyboard, names for those who listen, and nothing left behind."""

import asyncio
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from app.core.client import Client
from app.core.errors import Unreachable
from app.core.ports import Api
from app.protocol.api import ConversationDetails, Tokens
from app.protocol.details import Details, Field, FieldName
from app.ui import sample
from app.ui.details.notes import NoteList
from app.ui.details.panel import DetailsPanel
from app.ui.details.results import ResultList
from app.ui.sample import BEN, CLARA, JORIS, MARTA, agent_author
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings
from tests.app.ui.details.conftest import values, write
from tests.fakes.agent_desk import MemorySecrets

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Role = QAccessible.Role


def heard(widget: QWidget) -> tuple[QAccessible.Role, str]:
    made = QAccessible.queryAccessibleInterface(widget)
    return made.role(), made.text(QAccessible.Text.Name)


def test_names_for_those_who_listen(panel: DetailsPanel) -> None:
    assert heard(panel) == (Role.Pane, "Details")
    lines = [line for line in panel.findChildren(QLineEdit) if not line.objectName().startswith("qt_")]
    assert [heard(line)[1] for line in lines] == [
        "Deal value",
        "Expected close date",
        "Person name",
        "Email",
        "Phone",
        "Organization name",
        "Organization address",
    ]
    assert heard(panel.sections.notes.box.field) == (Role.EditableText, "Notes")
    assert heard(panel.foot.lead) == (Role.Button, "Create lead")
    assert heard(panel.foot.more)[1] == "More"
    assert panel.foot.deal.text() == "Create deal"
    [results] = panel.findChildren(ResultList)
    assert heard(results) == (Role.List, "Final results created")
    [notes] = panel.findChildren(NoteList)
    assert heard(notes) == (Role.List, "Notes")
    [currency] = panel.findChildren(QComboBox)
    assert heard(currency) == (Role.ComboBox, "Currency")


def test_what_is_in_a_list_is_an_item_of_it(panel: DetailsPanel) -> None:
    [results] = panel.findChildren(ResultList)
    made = QAccessible.queryAccessibleInterface(results)
    items = [made.child(place) for place in range(made.childCount())]
    assert [item.role() for item in items] == [Role.ListItem]
    assert items[0].text(QAccessible.Text.Name).startswith("Lead: Joris de Vries lead, ")


def test_every_button_has_a_name(panel: DetailsPanel) -> None:
    buttons = [button for button in panel.findChildren(QPushButton) if not button.isHidden()]
    assert [button for button in buttons if not heard(button)[1]] == []


def test_tab_goes_through_the_fields_in_the_eye_s_order(panel: DetailsPanel) -> None:
    fields = panel.sections.form.fields
    fields[FieldName.DEAL_VALUE].line.setFocus()
    way = []
    for _ in range(13):
        focus = QApplication.focusWidget()
        assert focus is not None
        if not focus.accessibleName().startswith("Show the message"):
            way.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert way[:10] == [
        "Deal value",
        "Currency",
        "Expected close date",
        "Open the calendar",
        "Person name",
        "Email",
        "Phone",
        "Organization name",
        "Organization address",
        "Notes",
    ]


def test_closed_ones_can_be_written_in(window: MainWindow, panel: DetailsPanel, client: Client) -> None:
    window.open(CLARA.id)
    phone = panel.sections.form.fields[FieldName.PERSON_PHONE]
    write(phone, "+48 512 345 678")
    QTest.keyClick(phone.line, Qt.Key.Key_Return)
    assert values(client) == [(FieldName.PERSON_PHONE, "+48512345678")]
    assert phone.line.text() == "+48 512 345 678"


def test_unassigned_ones_too(window: MainWindow, panel: DetailsPanel, client: Client) -> None:
    window.open(MARTA.id)
    write(panel.sections.form.fields[FieldName.PERSON_NAME], "Marta Kowal")
    panel.foot.lead.click()
    assert values(client) == [(FieldName.PERSON_NAME, "Marta Kowal")]


def test_quitting_keeps_what_was_typed(window: MainWindow, panel: DetailsPanel, client: Client) -> None:
    fields = panel.sections.form.fields
    fields[FieldName.PERSON_EMAIL].line.setText("half@")
    fields[FieldName.PERSON_NAME].line.setText("Jo")
    window.settle()
    assert client.queries.typed(JORIS.id, FieldName.PERSON_EMAIL) == "half@"
    assert values(client) == [(FieldName.PERSON_NAME, "Jo")]


def test_what_was_typed_in_one_that_left_stays_its_author_s(
    panel: DetailsPanel, server: Happenings, client: Client, window: MainWindow
) -> None:
    write(panel.sections.form.fields[FieldName.PERSON_NAME], "Jo de V")
    panel.sections.notes.box.field.setPlainText("Rang twice")
    server.leaves(JORIS.id, BEN)
    assert {(text.place, text.text) for text in client.queries.stranded_texts()} == {("person_name", "Jo de V"), ("note", "Rang twice")}
    assert panel.sections.form.fields[FieldName.PERSON_NAME].line.text() == ""
    assert panel.sections.notes.box.text == ""
    assert panel.sections.results.cards == {}
    assert not window.columns.shows_details


def unknown(client: Client) -> None:
    """Clara's details are only on the server, as those of old closed conversations are."""
    with client.store.database.write() as connection:
        connection.execute("DELETE FROM details WHERE conversation = ?", (CLARA.id,))


class Archive:
    """A server with the details, or without an answer."""

    def __init__(self) -> None:
        self.there = False
        self.asked = 0

    async def sign_in(self, email: str, password: str, device: str) -> Tokens:
        assert email
        assert password
        assert device
        return Tokens(access_token="a", refresh_token="r", expires_in=900, me=sample.ME)

    async def details(self, access: str, conversation: str) -> ConversationDetails:
        assert access
        assert conversation == CLARA.id
        self.asked += 1
        if not self.there:
            raise Unreachable
        name = Field(value="Clara Weiß", by=agent_author(BEN), at=sample.NOW)
        return ConversationDetails(details=Details(revision=1, fields={FieldName.PERSON_NAME: name}))

    async def close(self) -> None:
        """Nothing is open."""


async def settled() -> None:
    """Let tasks and Qt take their turns."""
    for _ in range(12):
        await asyncio.sleep(0)
        QApplication.processEvents()


async def test_what_is_not_known_is_fetched_and_a_failure_can_be_mended(window: MainWindow, client: Client) -> None:
    archive = Archive()
    client.account.connect(lambda _server: cast("Api", archive), MemorySecrets())
    await client.account.sign_in("http://127.0.0.1:1", sample.ANNA.email, "demo")
    unknown(client)
    window.open(CLARA.id)
    panel = window.columns.details
    assert panel.unknown.words.text() == "Loading the details…"
    assert panel.foot.isHidden()
    await settled()
    assert panel.unknown.words.text().startswith("The details could not be loaded. The server does not answer.")
    archive.there = True
    panel.unknown.button.click()
    await settled()
    assert panel.sections.form.fields[FieldName.PERSON_NAME].line.text() == "Clara Weiß"
    assert panel.sections.isVisible()
    assert panel.foot.isVisible()
    assert archive.asked == 2
