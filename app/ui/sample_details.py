"""Made-up details for the gallery: what is known of some visitors, and what was made of their conversations."""

from msgspec.structs import replace

from app.core.client import Client
from app.core.steps import AgentEvent, Numbered
from app.protocol.details import CrmItem, CrmItemKind, CrmItemState, Details, Field, FieldName, Note
from app.protocol.ids import ConversationId, CrmItemId, MessageId, NoteId, derived_id
from app.protocol.records import Author, AuthorKind

_BOT = Author(kind=AuthorKind.BOT, name="Alto Bot")
_HOUR = 3_600_000


def known(conversation: ConversationId, source: MessageId, ben: Author, at: int) -> Details:
    """Of somebody who was asked by the chatbot, and then by two colleagues. `source`: the message that the e-mail address came from."""
    ours = Author(kind=AuthorKind.AGENT, name="Anna Nowak", id=derived_id("anna"))
    return Details(
        revision=9,
        fields={
            FieldName.DEAL_VALUE: Field(value="124950 EUR", by=ours, at=at - 60_000),
            FieldName.PERSON_NAME: Field(value="Joris de Vries", by=_BOT, at=at - 24 * _HOUR),
            FieldName.PERSON_EMAIL: Field(value="joris@devries-klimt.example", by=_BOT, at=at - 24 * _HOUR, message=source),
            FieldName.PERSON_PHONE: Field(value="+31201234567", by=ben, at=at - 2 * _HOUR),
            FieldName.ORGANIZATION_NAME: Field(value="De Vries Klimt & Zonen", by=ours, at=at - 90_000),
        },
        notes=(
            Note(id=NoteId(derived_id("note", "1")), text="Bought the Primo last year, wants the same again.", by=ben, at=at - 2 * _HOUR),
            Note(
                id=NoteId(derived_id("note", "2")),
                text="Needs six by the end of the month, for a course.\nCall before noon, never on Fridays.",
                by=ours,
                at=at - 70_000,
            ),
        ),
        items=(replace(item(conversation, "first", CrmItemKind.LEAD, CrmItemState.SAVED, at - _HOUR), link="https://crm.example/leads/1"),),
    )


def item(conversation: ConversationId, name: str, kind: CrmItemKind, state: CrmItemState, at: int) -> CrmItem:
    """Something that was made of a conversation."""
    return CrmItem(
        id=CrmItemId(derived_id("item", name)),
        conversation=conversation,
        kind=kind,
        title=f"Joris de Vries {kind.value}",
        owner_name="Anna Nowak",
        value="124950 EUR" if kind is not CrmItemKind.ACTIVITY else "",
        at=at,
        state=state,
    )


def happen(client: Client, *events: AgentEvent) -> None:
    """The server tells of something."""
    position = client.store.position()
    begin = position.cursor if position is not None else 0
    numbered = [Numbered(begin + place, 0, event) for place, event in enumerate(events, 1)]
    client.changes.publish(client.store.apply(numbered, begin + len(events)).changes)
