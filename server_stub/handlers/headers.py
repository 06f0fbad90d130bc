"""From the rows of a conversation to the records that agents and visitors are shown."""

from app.protocol.people import Agent, Presence
from app.protocol.records import Chat, ChatState, Conversation, ConversationState, Message, MessageKind, Urgency, Visitor
from server_stub.db.rows import AgentRow, ConversationRow

# What of a conversation its visitor is shown; the other notices are the agents' own.
SHOWN_TO_VISITORS = frozenset({MessageKind.TEXT, MessageKind.JOINED, MessageKind.REASSIGNED, MessageKind.UNASSIGNED, MessageKind.CLOSED})

_CHAT_STATES = {
    ConversationState.BOT: ChatState.BOT,
    ConversationState.UNASSIGNED: ChatState.WAITING,
    ConversationState.MISSED: ChatState.MISSED,
    ConversationState.ASSIGNED: ChatState.TALKING,
    ConversationState.CLOSED: ChatState.CLOSED,
}


def header(row: ConversationRow, last_message: Message | None) -> Conversation:
    """A conversation as agents who may see it are shown it."""
    return Conversation(
        id=row.id,
        state=row.state,
        visitor=Visitor(id=row.visitor, name=row.visitor_name, page=row.page, page_title=row.page_title, verified=row.verified),
        owner=row.owner,
        owner_name=row.owner_name,
        created_at=row.created_at,
        waiting_since=row.waiting_since,
        wait_deadline=row.wait_deadline,
        closed_at=row.closed_at,
        closed_by_name=row.closed_by_name,
        outcome=row.outcome,
        visitor_here=row.visitor_here,
        last_number=row.last_number,
        last_message=last_message,
        previous=row.previous,
        qualification=row.qualification,
        urgency=row.urgency if row.visitor_here else Urgency.NONE,
    )


def chat(row: ConversationRow) -> Chat:
    """A conversation as its visitor is shown it."""
    return Chat(
        state=_CHAT_STATES[row.state],
        agent=row.owner_name,
        wait_deadline=row.wait_deadline,
        closed_at=row.closed_at,
        last_number=row.chat_number,
    )


def colleague(row: AgentRow) -> Agent:
    """An agent as the colleagues are shown them."""
    return Agent(
        id=row.id,
        name=row.name,
        email=row.email,
        intent=Presence.ONLINE if row.intent_online else Presence.OFFLINE,
        presence=Presence.ONLINE if row.online else Presence.OFFLINE,
        deactivated=row.deactivated,
        admin=row.admin,
        deals_admin=row.deals_admin,
    )
