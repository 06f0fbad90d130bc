"""The scenes of the gallery that are about the Details panel."""

from msgspec.structs import replace

from app.core.client import Client
from app.core.views import ConnectionState
from app.protocol.details import CrmItemKind, CrmItemState, CrmReason, Field, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.events import CrmItemChanged, FieldChanged
from app.ui import sample, sample_details
from app.ui.window import MainWindow


def details(_client: Client, window: MainWindow) -> None:
    """A chat with its details, some of them by the chatbot and by a colleague."""
    window.open(sample.JORIS.id)
    if not window.columns.shows_details:
        window.columns.fold()


def results(client: Client, window: MainWindow) -> None:
    """What was created, in every state."""
    window.open(sample.JORIS.id)
    joris, at = sample.JORIS.id, sample.NOW
    waits = sample_details.item(joris, "waits", CrmItemKind.DEAL, CrmItemState.PENDING, at - 50_000)
    failed = sample_details.item(joris, "failed", CrmItemKind.LEAD, CrmItemState.FAILED, at - 40_000)
    doubled = sample_details.item(joris, "doubled", CrmItemKind.LEAD, CrmItemState.SAVED, at - 30_000)
    made = (
        replace(waits, reason=CrmReason.UNREACHABLE),
        replace(failed, reason=CrmReason.REJECTED, detail="Field 'title' is <b>bad</b>"),
        replace(doubled, reason=CrmReason.ORGANIZATION_AMBIGUOUS, link="https://crm.example/leads/2"),
        sample_details.item(joris, "call", CrmItemKind.ACTIVITY, CrmItemState.PENDING, at - 20_000),
    )
    sample_details.happen(client, *(CrmItemChanged(conversation=joris, revision=10 + place, item=one) for place, one in enumerate(made)))
    client.actions.create_deal(joris, "Joris de Vries deal")
    bar = window.columns.details.sections.verticalScrollBar()
    bar.setValue(bar.maximum())


def wrong(client: Client, window: MainWindow) -> None:
    """Entries that are none, one that was refused, and one that a colleague changed meanwhile; offline."""
    window.open(sample.JORIS.id)
    joris, fields = sample.JORIS.id, window.columns.details.sections.form.fields
    client.live.connected(ConnectionState.OFFLINE)
    for name, typed in ((FieldName.DEAL_VALUE, "-12"), (FieldName.EXPECTED_CLOSE_DATE, "31 Feb 2027"), (FieldName.PERSON_EMAIL, "joris@")):
        fields[name].line.setText(typed)
        fields[name].save(left=True)
    client.actions.set_field(joris, FieldName.ORGANIZATION_ADDRESS, "Keizersgracht 1, Amsterdam")
    refused = client.outbox.waiting()[-1].id
    client.changes.publish(client.outbox.refused(refused, ErrorCode.CONTROL_CHARACTERS, {}))
    client.actions.set_field(joris, FieldName.ORGANIZATION_NAME, "De Vries Klimt")
    fields[FieldName.PERSON_PHONE].line.setText("+31 20 555")
    theirs = Field(value="+31205550199", by=sample.agent_author(sample.BEN), at=sample.NOW)
    sample_details.happen(client, FieldChanged(conversation=joris, revision=10, field=FieldName.PERSON_PHONE, now=theirs))
    fields[FieldName.ORGANIZATION_NAME].caption.slow.timeout.emit()


def blank(_client: Client, window: MainWindow) -> None:
    """Nobody is known yet."""
    window.open(sample.PRICING.id)


def offers(_client: Client, window: MainWindow) -> None:
    """What the visitor wrote is offered."""
    window.open(sample.MARTA.id)


SCENES = (details, results, wrong, offers, blank)
