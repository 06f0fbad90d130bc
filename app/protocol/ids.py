"""The names of things on the wire: every id is a UUID in its canonical text form, made by whoever creates the thing."""

import re
import uuid
from typing import NewType

AccountId = NewType("AccountId", str)
AgentId = NewType("AgentId", str)
VisitorId = NewType("VisitorId", str)
ConversationId = NewType("ConversationId", str)
MessageId = NewType("MessageId", str)
CommandId = NewType("CommandId", str)
DeviceId = NewType("DeviceId", str)
NoteId = NewType("NoteId", str)
CrmItemId = NewType("CrmItemId", str)
FileId = NewType("FileId", str)

_CANONICAL = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def new_id() -> str:
    """A fresh random id (RFC 9562, version 4) in canonical form."""
    return str(uuid.uuid4())


def is_id(text: str) -> bool:
    """Whether the text is a UUID in canonical form: 36 characters, lower case, with dashes."""
    return _CANONICAL.fullmatch(text) is not None


def derived_id(*parts: str) -> str:
    """The same id for the same parts, so that a repeated deduction names the same thing (RFC 9562, version 5)."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "livechat:" + "/".join(parts)))
