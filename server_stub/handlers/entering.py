"""A conversation as an agent is given it who comes to see it: its header, the newest of its messages, and its details."""

import msgspec
from sqlalchemy import Connection

from app.protocol.details import NOTHING_KNOWN, Details
from app.protocol.events import ConversationEntered
from app.protocol.records import Message
from server_stub.db.conversations import Shown
from server_stub.db.details import Room
from server_stub.db.messages import newest_messages
from server_stub.handlers.headers import header

NEWEST = 50
# So that one conversation of very long messages does not make one very long frame.
CHARACTERS = 24_000
DETAILS = Room(note_characters=8_000, items=20)


def entered(connection: Connection, shown: Shown, details: Details | None, read: int = 0) -> ConversationEntered:
    """What the agent is given; `details` with no more than DETAILS has room for; `read` is how far they have read."""
    messages = _newest_within(newest_messages(connection, shown.row.id, NEWEST))
    more = bool(messages) and messages[0].number > 1
    return ConversationEntered(conversation=header(*shown), messages=messages, more=more, read=read, details=details or NOTHING_KNOWN)


def length(message: Message) -> int:
    """About as many characters as a message takes in a frame, but for what all of them have."""
    return len(message.text) + sum(len(msgspec.json.encode(extra)) for extra in (message.marked, message.files) if extra)


def _newest_within(messages: list[Message]) -> tuple[Message, ...]:
    left = CHARACTERS
    kept: list[Message] = []
    for message in reversed(messages):
        left -= length(message)
        if kept and left < 0:
            break
        kept.append(message)
    return tuple(reversed(kept))
