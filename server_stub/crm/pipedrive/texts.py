"""Notes as Pipedrive keeps them: HTML in which all that people typed is text, and a mark by which each is known again."""

import html
from collections.abc import Iterable
from datetime import UTC, datetime

from app.protocol.details import FieldName
from server_stub.crm.port import Order, OrderNote

_MARK = "Live Chat Desk"
MAX_TITLE = 255


def title(order: Order) -> str:
    """The title, as long as Pipedrive takes it."""
    return order.title if len(order.title) <= MAX_TITLE else f"{order.title[: MAX_TITLE - 1]}\N{HORIZONTAL ELLIPSIS}"


def notes_of(order: Order) -> list[tuple[str, str]]:
    """Each note's mark, and its HTML. An address without an organization would be lost, and becomes a note."""
    notes = [(_mark(note.id), _paragraph(note)) for note in order.notes]
    address = order.fields.get(FieldName.ORGANIZATION_ADDRESS, "")
    if address and not order.fields.get(FieldName.ORGANIZATION_NAME):
        notes.append((_mark(order.item), _escaped(address)))
    return [(mark, f"{text}<br><br>{mark}") for mark, text in notes]


def activity_note(order: Order) -> str:
    """All notes in one: an activity has only one place for text. Its mark names the item."""
    texts: Iterable[str] = [_paragraph(note) for note in order.notes]
    address = order.fields.get(FieldName.ORGANIZATION_ADDRESS, "")
    if address and not order.fields.get(FieldName.ORGANIZATION_NAME):
        texts = [*texts, _escaped(address)]
    return "<br><br>".join([*texts, item_mark(order)])


def item_mark(order: Order) -> str:
    """The mark of an activity."""
    return _mark(order.item)


def _mark(name: str) -> str:
    # Plain words: Pipedrive cleans HTML up, and comments or attributes would go.
    return f"{_MARK} {name}"


def _paragraph(note: OrderNote) -> str:
    at = datetime.fromtimestamp(note.at / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")
    return f"{_escaped(note.text)}<br>{_escaped(f'{note.author_name}, {at}' if note.author_name else at)}"


def _escaped(text: str) -> str:
    return html.escape(text).replace("\r\n", "\n").replace("\n", "<br>")
