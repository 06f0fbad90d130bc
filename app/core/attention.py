"""What is worth a person's attention: from what happened to conversations, which notices to show and which to take back."""

from dataclasses import dataclass

from app.protocol.ids import ConversationId
from app.protocol.records import Conversation, Message


@dataclass(frozen=True, slots=True)
class Turn:
    """What one batch did to a conversation. `before`: None where it was not visible; `after`: None where it is not any more.

    `messages`: those that were not there before, in order. `read`: how far this agent has read.
    """

    conversation: ConversationId
    before: Conversation | None
    after: Conversation | None
    messages: tuple[Message, ...]
    read: int
