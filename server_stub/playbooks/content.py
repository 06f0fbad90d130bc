"""What is stored of a version of a playbook: its definition, and what follows from it for those who never read that."""

import msgspec

from app.protocol.marks import Marked, Paragraph, Span
from server_stub.db.looks import Look
from server_stub.db.rows import OpeningMessage
from server_stub.db.versions import Content
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.definition.wording import Wording, marks, words
from server_stub.playbooks.engine import opening


def content_of(definition: Definition, data: bytes) -> Content:
    """What to store of a definition that was read from `data`."""
    says = tuple(OpeningMessage(said.text, said.card, said.answers, said.marked) for said in opening(definition))
    return Content(data, says, _look(definition))


def _look(definition: Definition) -> Look:
    """What it says beside its cards, as it is stored."""
    look, hours = definition.look, definition.hours
    consent = _marked(definition.consent)
    return Look(
        definition.bot_name.strip(),
        look.accent.lower(),
        look.icon,
        look.language,
        None if hours is None else msgspec.json.encode(hours),
        msgspec.json.encode(consent) if consent else None,
    )


def _marked(wording: Wording) -> Marked:
    text = words(wording).strip()
    return marks(wording) or ((Paragraph(spans=(Span(text=text),)),) if text else ())
