"""What a visitor must agree to before they say anything, where their site's playbook asks for it."""

import hashlib

import msgspec
from msgspec.structs import replace

from app.protocol.errors import ErrorCode
from app.protocol.marks import Marked
from server_stub.db.rows import OpeningRow, VisitorRow
from server_stub.handlers.refused import Refused
from server_stub.handlers.turn import Turn

_marked = msgspec.json.Decoder(Marked)


def agreed(turn: Turn, visitor: VisitorRow, opening: OpeningRow, *, consent: bool) -> VisitorRow:
    """The visitor, who has agreed now or before to the text that is asked for, if one is. Raises Refused (consent_missing)."""
    if not opening.consent or visitor.consent == _digest(opening.consent):
        return visitor
    if not consent:
        raise Refused(ErrorCode.CONSENT_MISSING)
    return replace(visitor, consent=_digest(opening.consent), consented_at=turn.now, consented_to=opening.version)


def still_asked(asked: bytes, agreed_to: str) -> Marked:
    """What is left to agree to. `asked`: as OpeningRow has it; `agreed_to`: as VisitorRow has it, by the text."""
    return _marked.decode(asked) if asked and _digest(asked) != agreed_to else ()


def _digest(asked: bytes) -> str:
    return hashlib.sha256(asked).hexdigest()
