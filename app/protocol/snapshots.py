"""What a socket begins with where it cannot go on: all that an agent, or a visitor, may see."""

from msgspec import Struct

from app.protocol.events import ConversationEntered
from app.protocol.people import Agent, Me
from app.protocol.records import Chat, Conversation, Message, Site


class AgentSnapshot(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A slice of what an agent may see. The first part has me, agents and the count and first page of Closed."""

    me: Me | None = None
    agents: tuple[Agent, ...] = ()
    conversations: tuple[ConversationEntered, ...] = ()
    closed: tuple[Conversation, ...] = ()
    closed_count: int | None = None


class VisitorSnapshot(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All that a visitor may see. While the chat is NEW, `messages` is the playbook's opening, not yet stored anywhere (numbers from 1)."""

    site: Site
    chat: Chat
    messages: tuple[Message, ...] = ()
