"""What a company lets people send: whether files at all, of which kinds, how large. Judged when a file is uploaded, not when it is sent."""

from app.protocol.errors import ErrorCode
from app.protocol.limits import MAX_FILE_BYTES
from app.protocol.people import FileKind, FileRules
from app.protocol.records import AuthorKind
from server_stub.handlers.refused import Refused

ALL_TAKEN = FileRules()
"""As far as the wire goes."""


def may_send(rules: FileRules, by: AuthorKind) -> bool:
    """Whether these people may send some file."""
    return bool(rules.kinds) and (rules.agents if by is AuthorKind.AGENT else rules.visitors)


def check_sender(rules: FileRules, by: AuthorKind) -> None:
    """Raises Refused (not_allowed) where these people send no files."""
    if not may_send(rules, by):
        raise Refused(ErrorCode.NOT_ALLOWED)


def check_size(rules: FileRules, size: int) -> None:
    """Raises Refused (file_too_large, with the `limit`) where a file has, or announces, more bytes than are taken."""
    limit = min(rules.max_bytes, MAX_FILE_BYTES)
    if size > limit:
        raise Refused(ErrorCode.FILE_TOO_LARGE, limit=str(limit))


def check_kind(rules: FileRules, kind: FileKind) -> None:
    """Raises Refused (file_refused, with the `kind`) where files of this kind are not taken."""
    if kind not in rules.kinds:
        raise Refused(ErrorCode.FILE_REFUSED, kind=kind.value)
