"""A conversation as an agent is given it who comes to see it: its header and the newest of its messages."""

from sqlalchemy import Connection

from app.protocol.events import ConversationEntered
from app.protocol.records import Message
from server_stub.db.conversations import Shown
from server_stub.db.messages import newest_messages
from server_stub.handlers.headers import header

NEWEST = 50
# So that one conversation of very long messages does not make one very long frame.
CHARACTERS = 24_000


def entered(connection: Connection, shown: Shown, read: int = 0) -> ConversationEntered:
    """What the agent is given; `read` is how far they have read."""
    messages = _newest_within(newest_messages(connection, shown.row.id, NEWEST))
    more = bool(messages) and messages[0].number > 1
    return ConversationEntered(conversation=header(*shown), messages=messages, more=more, read=read)


def _newest_within(messages: list[Message]) -> tuple[Message, ...]:
    left = CHARACTERS
    kept: list[Message] = []
    for message in reversed(messages):
        left -= len(message.text)
        if kept and left < 0:
            break
        kept.append(message)
    return tuple(reversed(kept))
