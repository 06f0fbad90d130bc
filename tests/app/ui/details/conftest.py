"""A window with Joris's conversation and its details open, and what the server and colleagues do to them."""

from collections.abc import Callable, Iterator

import msgspec
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.protocol.commands import AGENT_COMMANDS, Command, SetField
from app.protocol.details import Field, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.events import FieldChanged
from app.protocol.records import Author
from app.ui import language
from app.ui.details.field import FieldEdit
from app.ui.details.panel import DetailsPanel
from app.ui.sample import BEN, JORIS, NOW, agent_author
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

NEVER_MS = 86_400_000
KNOWN = 9
"""The revision of Joris's details at the start."""


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    """Words in English, times and numbers as in Great Britain, whatever was spoken before."""
    before = QLocale()
    language.speak(qapp, "en")
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def panel(window: MainWindow) -> DetailsPanel:
    """The details of Joris's conversation. The CRM is asked whom it knows when the test says so, however slow the machine is."""
    window.columns.details.known.breath.setInterval(NEVER_MS)
    window.open(JORIS.id)
    QApplication.processEvents()
    return window.columns.details


@pytest.fixture
def email(panel: DetailsPanel) -> FieldEdit:
    return panel.sections.form.fields[FieldName.PERSON_EMAIL]


@pytest.fixture
def name(panel: DetailsPanel) -> FieldEdit:
    return panel.sections.form.fields[FieldName.PERSON_NAME]


Change = Callable[..., None]


@pytest.fixture
def change(server: Happenings) -> Change:
    """The server tells that a field is another one now; by Ben, if nothing else is said."""
    count = iter(range(KNOWN + 1, 1_000))

    def changed(field: FieldName, value: str, by: Author | None = None) -> None:
        now = Field(value=value, by=by or agent_author(BEN), at=NOW)
        server.happen(FieldChanged(conversation=JORIS.id, revision=next(count), field=field, now=now))

    return changed


def given(client: Client) -> list[Command]:
    """What waits to be sent, without what was merely read."""
    waiting = (command for command in client.outbox.waiting() if command.kind != "mark_read")
    return [msgspec.json.decode(command.body, type=AGENT_COMMANDS[command.kind]) for command in waiting]


def values(client: Client) -> list[tuple[FieldName, str]]:
    """The fields that wait to be sent."""
    return [(command.field, command.value) for command in given(client) if isinstance(command, SetField)]


def write(field: FieldEdit, text: str) -> None:
    """Type something instead of what stands in a field."""
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)


def refuse(client: Client, code: ErrorCode) -> None:
    """The server refuses what was given last."""
    client.changes.publish(client.outbox.refused(client.outbox.waiting()[-1].id, code, {}))
    QApplication.processEvents()
