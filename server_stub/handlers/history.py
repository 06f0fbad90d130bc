"""Older things, page by page, authorised at every call."""

from sqlalchemy import Connection

from app.protocol.api import ConversationDetails, ConversationPage, MessagePage
from app.protocol.details import NOTHING_KNOWN
from app.protocol.errors import ErrorCode
from app.protocol.ids import ConversationId
from server_stub.db.conversations import closed_conversations, conversation_shown, count_closed
from server_stub.db.database import Database
from server_stub.db.details import details_of
from server_stub.db.messages import newest_messages
from server_stub.handlers.access import sees
from server_stub.handlers.actors import AgentActor
from server_stub.handlers.headers import header
from server_stub.handlers.refused import Refused

LONGEST_PAGE = 200


def messages_page(database: Database, actor: AgentActor, conversation: ConversationId, before: int | None, limit: int) -> MessagePage:
    """At most `limit` messages before a number, or the newest. Raises Refused: absent and invisible conversations are alike NOT_FOUND."""
    with database.read() as connection:
        _check_seen(connection, actor, conversation)
        messages = newest_messages(connection, conversation, _page(limit), before)
    return MessagePage(messages=tuple(messages), more=bool(messages) and messages[0].number > 1)


def conversation_details(database: Database, actor: AgentActor, conversation: ConversationId) -> ConversationDetails:
    """All of the details. Raises Refused, likewise."""
    with database.read() as connection:
        _check_seen(connection, actor, conversation)
        return ConversationDetails(details=details_of(connection, (conversation,)).get(conversation, NOTHING_KNOWN))


def closed_page(database: Database, actor: AgentActor, before: tuple[int, ConversationId] | None, limit: int) -> ConversationPage:
    """At most `limit` closed conversations, the newest first, after the one that closed at this time and has this id."""
    with database.read() as connection:
        found = closed_conversations(connection, actor.account, _page(limit) + 1, before)
        total = count_closed(connection, actor.account)
    headers = tuple(header(*shown) for shown in found[: _page(limit)])
    return ConversationPage(conversations=headers, more=len(found) > len(headers), total=total)


def _check_seen(connection: Connection, actor: AgentActor, conversation: ConversationId) -> None:
    shown = conversation_shown(connection, conversation)
    if shown is None or shown.row.account != actor.account or not sees(actor.agent, shown.row.state, shown.row.owner):
        raise Refused(ErrorCode.NOT_FOUND)


def _page(limit: int) -> int:
    return max(1, min(limit, LONGEST_PAGE))
