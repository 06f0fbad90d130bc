"""Whom of a conversation the CRM knows already: asked aside, told calmly, and gone with the conversation."""

import msgspec
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.core.errors import Unreachable
from app.core.views import ConnectionState
from app.protocol.crm import CrmMatch
from app.protocol.details import FieldName
from app.ui import sample
from app.ui.details.field import FieldEdit
from app.ui.details.known import Known
from app.ui.details.known_words import KnownWords, strangers
from app.ui.details.panel import DetailsPanel
from app.ui.sample import BEN, CLARA, JORIS
from app.ui.sample_leads import AT_WORK, DEAL, LEAD, MATCH, related
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings
from tests.app.ui.details.conftest import Change, write
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.memory_crm import MemoryCrm, settled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WHO = ("joris@devries-klimt.example", "+31201234567", "De Vries Klimt & Zonen")
STRANGER = CrmMatch(kind=MATCH.kind, remote="x", name="<b>Nobody</b>", by=FieldName.PERSON_EMAIL)


@pytest.fixture
async def crm(client: Client) -> MemoryCrm:
    """It knows Joris, who has two deals, and his organization."""
    server = MemoryCrm(sample.ME)
    server.found = (MATCH, AT_WORK)
    client.account.connect(server.open, MemorySecrets())
    await client.account.sign_in("https://desk.example", "anna@acme.example", "secret")
    return server


async def asked(panel: DetailsPanel) -> Known:
    """The fields have stood still long enough."""
    QApplication.processEvents()
    assert panel.known.breath.isActive()
    panel.known.breath.stop()
    panel.known.breath.timeout.emit()
    await settled()
    return panel.known


def said(known: Known) -> list[str]:
    return [] if known.isHidden() else [row.accessibleName() for row in known.rows if not row.isHidden()]


async def test_who_is_known_is_said_with_what_they_have(panel: DetailsPanel, crm: MemoryCrm) -> None:
    assert said(panel.known) == []
    known = await asked(panel)
    assert crm.asked == [WHO]
    assert said(known) == ["Already in the CRM: Joris de Vries (2 deals)", "Already in the CRM: De Vries Klimt & Zonen (1 deal, 1 lead)"]


async def test_the_line_leads_there(panel: DetailsPanel, crm: MemoryCrm, monkeypatch: pytest.MonkeyPatch) -> None:
    crm.found = (MATCH, msgspec.structs.replace(MATCH, link="javascript:alert(1)"))
    known = await asked(panel)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    known.rows[0].click()
    assert not known.rows[1].isEnabled()
    known.rows[1].clicked.emit()
    assert opened == [QUrl(MATCH.link)]


async def test_it_is_asked_again_only_when_what_is_saved_has_changed(
    panel: DetailsPanel, crm: MemoryCrm, email: FieldEdit, change: Change
) -> None:
    await asked(panel)
    change(FieldName.PERSON_NAME, "Joris")
    write(email, "half@typed")
    assert not panel.known.breath.isActive()
    assert len(said(panel.known)) == 2
    change(FieldName.ORGANIZATION_NAME, "Shop")
    assert said(panel.known) == []
    await asked(panel)
    assert crm.asked == [WHO, (*WHO[:2], "Shop")]


async def test_what_waits_to_be_saved_is_not_asked_for(
    panel: DetailsPanel, email: FieldEdit, server: Happenings, change: Change, crm: MemoryCrm
) -> None:
    await asked(panel)
    write(email, "other@devries-klimt.example")
    email.save(left=True)
    QApplication.processEvents()
    assert not panel.known.breath.isActive()
    assert said(panel.known) == []
    server.answers()
    change(FieldName.PERSON_EMAIL, "other@devries-klimt.example")
    await asked(panel)
    assert crm.asked[-1] == ("other@devries-klimt.example", *WHO[1:])


async def test_where_the_crm_does_not_answer_nothing_is_said(panel: DetailsPanel, crm: MemoryCrm, told: list[str]) -> None:
    crm.failing = Unreachable()
    known = await asked(panel)
    assert said(known) == []
    assert told == []


async def test_nothing_is_asked_without_a_connection(window: MainWindow, client: Client, crm: MemoryCrm) -> None:
    client.live.connected(ConnectionState.OFFLINE)
    window.open(JORIS.id)
    panel = window.columns.details
    assert not panel.known.breath.isActive()
    client.live.connected(ConnectionState.ONLINE)
    assert said(await asked(panel))
    assert crm.asked == [WHO]


async def test_it_goes_with_the_conversation(panel: DetailsPanel, server: Happenings, crm: MemoryCrm, window: MainWindow) -> None:
    crm.may_answer.clear()
    known = await asked(panel)
    server.leaves(JORIS.id, BEN)
    crm.may_answer.set()
    await settled()
    assert said(known) == []
    known.tell((MATCH,))
    window.open(CLARA.id)
    assert said(known) == []


def test_what_was_made_here_does_not_make_anybody_known() -> None:
    assert strangers((MATCH, AT_WORK), {DEAL.link}) == (AT_WORK,)
    assert strangers((MATCH, AT_WORK), {DEAL.link, LEAD.link}) == ()
    assert strangers((STRANGER,), ()) == (STRANGER,)
    assert strangers((STRANGER,), {LEAD.link}) == ()


@pytest.mark.usefixtures("qapp")
def test_many_are_not_counted() -> None:
    one = related(DEAL)
    many = CrmMatch(kind=MATCH.kind, remote="x", name="Joris", by=MATCH.by, related=(one,) * 5)
    assert KnownWords().match(many) == "Joris (several leads and deals)"
    assert KnownWords().match(STRANGER) == "<b>Nobody</b>"
