"""Leads and deals: made by a button that says what is missing, listed with their state, and led to only where it is safe."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from app.core.client import Client
from app.protocol.commands import CreateDeal, CreateLead, RetryCrmItem, SetField
from app.protocol.details import CrmItem, CrmItemKind, CrmItemState, CrmReason, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.events import CrmItemChanged
from app.protocol.ids import CrmItemId
from app.protocol.records import MessageKind
from app.ui import notices, sample_details
from app.ui.details import result
from app.ui.details.panel import DetailsPanel
from app.ui.details.result import ResultCard
from app.ui.details.titles import title
from app.ui.sample import ANNA, CLARA, JORIS, NOW, PRICING, agent_author
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings
from tests.app.ui.details.conftest import KNOWN, given, refuse, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

STATE, REASON = CrmItemState, CrmReason


def made(state: CrmItemState, **more: object) -> CrmItem:
    item = sample_details.item(JORIS.id, "made", CrmItemKind.DEAL, state, NOW)
    return replace(item, **more)


@pytest.fixture
def tell(panel: DetailsPanel, server: Happenings) -> Callable[..., ResultCard]:
    """The CRM says how a deal stands; the deal as it is listed then."""
    count = iter(range(KNOWN + 1, 1_000))

    def told(state: CrmItemState, **more: object) -> ResultCard:
        item = made(state, **more)
        server.happen(CrmItemChanged(conversation=JORIS.id, revision=next(count), item=item))
        return panel.sections.results.cards[item.id]

    return told


def test_a_lead_is_made_of_what_is_known(panel: DetailsPanel, client: Client) -> None:
    panel.foot.lead.click()
    assert given(client) == [CreateLead(conversation=JORIS.id, title="Joris de Vries lead")]
    assert [card.row.title for card in panel.sections.results.cards.values()] == ["Joris de Vries lead", "Joris de Vries lead"]


def test_a_deal_is_made_through_the_menu(panel: DetailsPanel, client: Client) -> None:
    panel.foot.deal.trigger()
    assert given(client) == [CreateDeal(conversation=JORIS.id, title="Joris de Vries deal")]


def test_what_was_made_is_wholly_in_sight(window: MainWindow, panel: DetailsPanel, turn: Callable[[], None]) -> None:
    window.open(PRICING.id)  # from there it has none
    turn()
    write(panel.sections.form.fields[FieldName.PERSON_NAME], "Maria")
    panel.foot.lead.click()
    turn()
    [card] = panel.sections.results.cards.values()
    assert is_wholly_seen(card, panel)


def is_wholly_seen(card: ResultCard, panel: DetailsPanel) -> bool:
    seen = panel.sections.viewport()
    return seen.rect().contains(card.rect().translated(card.mapTo(seen, QPoint())))


def test_so_it_is_with_the_reason_why_it_was_not_saved(
    panel: DetailsPanel, client: Client, server: Happenings, turn: Callable[[], None]
) -> None:
    panel.foot.lead.setFocus()
    panel.foot.lead.click()
    turn()
    identity = CrmItemId(client.outbox.waiting()[-1].id)
    failed = made(STATE.FAILED, id=identity, reason=REASON.REJECTED, detail="Title is not to our liking. " * 4, at=NOW + 1)
    server.happen(CrmItemChanged(conversation=JORIS.id, revision=KNOWN + 1, item=failed))
    server.answers()
    turn()
    card = panel.sections.results.cards[identity]
    assert not card.retry.isHidden()
    assert is_wholly_seen(card, panel)
    panel.sections.verticalScrollBar().setValue(0)
    server.happen(CrmItemChanged(conversation=JORIS.id, revision=KNOWN + 2, item=replace(failed, detail="")))
    turn()
    assert panel.sections.verticalScrollBar().value() == 0  # and nobody is called back to it later


def test_a_double_click_makes_one(panel: DetailsPanel, client: Client) -> None:
    panel.foot.lead.click()
    panel.foot.lead.click()
    assert len(given(client)) == 1
    panel.foot.breath.stop()
    panel.foot.lead.click()
    assert len(given(client)) == 2


def test_what_is_being_typed_is_saved_before(panel: DetailsPanel, client: Client) -> None:
    write(panel.sections.form.fields[FieldName.PERSON_NAME], "Jo de Vries")
    panel.foot.lead.click()
    assert given(client) == [
        SetField(conversation=JORIS.id, field=FieldName.PERSON_NAME, value="Jo de Vries"),
        CreateLead(conversation=JORIS.id, title="Jo de Vries lead"),
    ]


def test_the_conversation_stays_open(panel: DetailsPanel, window: MainWindow) -> None:
    panel.foot.lead.click()
    assert window.conversation.conversation == JORIS.id
    assert window.conversation.chat.composer.field.isEnabled()


def test_while_nobody_is_named_the_buttons_say_what_is_missing(window: MainWindow, panel: DetailsPanel, client: Client) -> None:
    window.open(PRICING.id)
    foot = panel.foot
    assert not foot.lead.isEnabled()
    assert not foot.deal.isEnabled()
    assert foot.hint.text() == "Add a name, an email, a phone number or an organization first."
    assert foot.lead.accessibleDescription() == foot.hint.text()
    name = panel.sections.form.fields[FieldName.PERSON_NAME]
    name.line.setFocus()
    QTest.keyClicks(name.line, "Ann")
    assert foot.lead.isEnabled()
    foot.lead.click()
    assert given(client)[-1] == CreateLead(conversation=PRICING.id, title="Ann lead")


def test_of_closed_conversations_too(window: MainWindow, panel: DetailsPanel, client: Client) -> None:
    window.open(CLARA.id)
    name = panel.sections.form.fields[FieldName.PERSON_NAME]
    write(name, "Clara Weiß")
    panel.foot.deal.trigger()
    assert given(client)[-1] == CreateDeal(conversation=CLARA.id, title="Clara Weiß deal")


@pytest.mark.parametrize(
    ("state", "more", "said"),
    [
        (STATE.PENDING, {}, "Being saved in the CRM…"),
        (STATE.PENDING, {"reason": REASON.UNREACHABLE}, "The CRM does not answer. It is tried again by itself."),
        (STATE.SAVED, {}, "Saved in the CRM"),
        (
            STATE.SAVED,
            {"reason": REASON.PERSON_AMBIGUOUS},
            "Saved in the CRM. Several people fit; the oldest was taken. Please check it there.",
        ),
        (
            STATE.FAILED,
            {"reason": REASON.NOT_CONNECTED},
            "Not saved in the CRM. No CRM is connected. Ask your administrator, then try again.",
        ),
    ],
)
def test_how_it_stands_is_said(tell: Callable[..., ResultCard], state: CrmItemState, more: dict[str, object], said: str) -> None:
    card = tell(state, **more)
    assert card.standing.text() == said
    assert card.accessibleName() == f"Deal: Joris de Vries deal, €1,249.50, 14:31, Anna Nowak, {said}"
    assert card.retry.isHidden() == (state is not STATE.FAILED)


def test_a_failed_one_can_be_tried_again(tell: Callable[..., ResultCard], client: Client, turn: Callable[[], None]) -> None:
    card = tell(STATE.FAILED, reason=REASON.UNAUTHORIZED)
    card.retry.click()
    turn()
    assert given(client) == [RetryCrmItem(conversation=JORIS.id, item=card.row.id)]
    assert card.standing.text() == "Being sent…"
    assert card.retry.isHidden()


def test_with_the_button_gone_the_keyboard_is_on_nothing_else(tell: Callable[..., ResultCard], turn: Callable[[], None]) -> None:
    failed = tell(STATE.FAILED, reason=REASON.REJECTED)
    failed.retry.setFocus()
    failed.retry.click()
    turn()
    assert failed.hasFocus()


def test_its_outcome_is_read_out(tell: Callable[..., ResultCard], monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(result, "say", lambda _about, sentence: heard.append(sentence))
    tell(STATE.PENDING)
    assert heard == []
    tell(STATE.SAVED)
    assert heard == ["Deal: Joris de Vries deal, €1,249.50, 14:31, Anna Nowak, Saved in the CRM"]


def test_what_the_crm_says_is_text(tell: Callable[..., ResultCard]) -> None:
    card = tell(STATE.FAILED, reason=REASON.REJECTED, detail="<b>no</b> & never")
    assert card.detail.text() == "The CRM says: <b>no</b> & never"
    assert tell(STATE.SAVED, title="<i>x</i>").title.accessibleName() == "<i>x</i>"


@pytest.mark.parametrize(
    ("link", "opened"),
    [
        ("https://crm.example/leads/1", True),
        ("livechat:conversation/1", True),
        ("http://crm.example/leads/1", False),
        ("https://user@crm.example/", False),
        ("https://xn--bcher-kva.example/", False),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("livechat:x y", False),
        ("", False),
    ],
)
def test_only_safe_links_are_followed(tell: Callable[..., ResultCard], monkeypatch: pytest.MonkeyPatch, link: str, opened: bool) -> None:
    followed: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: followed.append(QUrl(url).toString()))
    card = tell(STATE.SAVED, link=link)
    assert card.way.isHidden() == (not opened)
    card.way.click()
    assert followed == ([link] if opened else [])


def test_one_that_is_refused_goes(panel: DetailsPanel, client: Client) -> None:
    panel.foot.lead.click()
    refuse(client, ErrorCode.TOO_MANY)
    assert len(panel.sections.results.cards) == 1


@pytest.mark.usefixtures("panel")
def test_the_chat_shows_that_it_was_made(server: Happenings, window: MainWindow) -> None:
    server.says(JORIS.id, agent_author(ANNA), "Joris de Vries lead", MessageKind.LEAD_CREATED)
    row = window.conversation.chat.messages.rows()[-1]
    assert notices.notice(row.kind, row.author_name, row.text) == "Anna Nowak created a lead: Joris de Vries lead"
    assert window.conversation.chat.messages.spoken(row) == "Anna Nowak created a lead: Joris de Vries lead"


@pytest.mark.parametrize(
    ("known", "named"),
    [
        ({FieldName.PERSON_NAME: "Ann", FieldName.ORGANIZATION_NAME: "Acme"}, "Ann"),
        ({FieldName.ORGANIZATION_NAME: "Acme", FieldName.PERSON_EMAIL: "a@b.example"}, "Acme"),
        ({FieldName.PERSON_EMAIL: "a@b.example", FieldName.PERSON_PHONE: "+48 12"}, "a@b.example"),
        ({FieldName.PERSON_NAME: "", FieldName.PERSON_PHONE: "+48 12"}, "+48 12"),
    ],
)
def test_it_is_called_after_whom_it_is_about(known: dict[FieldName, str], named: str) -> None:
    assert title(CrmItemKind.LEAD, known) == f"{named} lead"
    assert title(CrmItemKind.DEAL, known) == f"{named} deal"
