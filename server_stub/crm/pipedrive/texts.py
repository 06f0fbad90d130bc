"""Notes as Pipedrive keeps them: HTML in which all that people typed is text, and a mark by which each is known again."""

import html
from datetime import UTC, datetime

from app.protocol.details import FieldName
from app.protocol.ids import NoteId
from server_stub.crm.port import Order, OrderNote

_MARK = "Live Chat Desk"
MAX_TITLE = 255


def title(order: Order) -> str:
    """The title, as long as Pipedrive takes it."""
    return order.title if len(order.title) <= MAX_TITLE else f"{order.title[: MAX_TITLE - 1]}\N{HORIZONTAL ELLIPSIS}"


def notes_of(order: Order) -> list[tuple[str, str]]:
    """Each note's mark, and its HTML."""
    return [(_mark(note.id), f"{_paragraphs(note)}<div>{_mark(note.id)}</div>") for note in _all_notes(order)]


def activity_note(order: Order) -> str:
    """All notes in one, for an activity has only one place for text. Its mark names the item."""
    return "".join([*map(_paragraphs, _all_notes(order)), f"<div>{item_mark(order)}</div>"])


def item_mark(order: Order) -> str:
    """The mark of an activity."""
    return _mark(order.item)


def _all_notes(order: Order) -> list[OrderNote]:
    """The notes; an address without an organization would be lost, and becomes one."""
    address = order.fields.get(FieldName.ORGANIZATION_ADDRESS, "")
    lost = address and not order.fields.get(FieldName.ORGANIZATION_NAME)
    return [*order.notes, *([OrderNote(NoteId(order.item), address, "", order.at)] if lost else [])]


def _mark(name: str) -> str:
    # Plain words: Pipedrive cleans HTML up, and comments or attributes would go.
    return f"{_MARK} {name}"


def _paragraphs(note: OrderNote) -> str:
    at = datetime.fromtimestamp(note.at / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")
    return f"<div>{_escaped(note.text)}</div><div><i>{_escaped(f'{note.author_name}, {at}' if note.author_name else at)}</i></div>"


def _escaped(text: str) -> str:
    return html.escape(text).replace("\r\n", "\n").replace("\n", "<br>")
