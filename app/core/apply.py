"""Events into rows: one small function a type, all writing through one Work, which remembers what it touched."""

from typing import assert_never

import msgspec

from app.core import rows
from app.core.details import apply as details
from app.core.details import rows as details_rows
from app.core.outbox import pending_read
from app.core.steps import AgentEvent
from app.core.views import Folder
from app.core.work import Work
from app.protocol.events import (
    AccountChanged,
    AgentChanged,
    ConversationChanged,
    ConversationEntered,
    ConversationLeft,
    ConversationRead,
    CrmItemChanged,
    FieldChanged,
    MessageAdded,
    NoteChanged,
    NoteDeleted,
)
from app.protocol.ids import ConversationId
from app.protocol.people import Me
from app.protocol.records import Conversation, Message


def apply(event: AgentEvent, work: Work) -> None:
    """Write what an event says."""
    match event:
        case ConversationEntered():
            entered(event, work)
        case ConversationLeft():
            left(event.conversation, work, event.owner_name)
        case ConversationChanged():
            changed(event.conversation, work)
        case MessageAdded():
            added(event.message, work)
        case ConversationRead():
            read(event, work)
        case AgentChanged():
            agent_changed(event, work)
        case AccountChanged():
            account_changed(event, work)
        case FieldChanged() | NoteChanged() | NoteDeleted() | CrmItemChanged():
            details.apply(event, work)
        case _:
            assert_never(event)


def entered(event: ConversationEntered, work: Work) -> None:
    """A conversation is in sight: what was held of it is replaced."""
    header = event.conversation
    before = work.touch(header.id)
    folder = rows.folder_of(header, work.my_id)
    if folder is None:
        left(header.id, work)
        return
    work.left.pop(header.id, None)
    rows.drop_messages(work.connection, header.id)
    rows.put_header(work.connection, header, folder)
    rows.put_messages(work.connection, event.messages)
    rows.set_more(work.connection, header.id, more=event.more)
    rows.set_read(work.connection, header.id, max(event.read, min(pending_read(work.connection, header.id), header.last_number)))
    rows.add_unread(work.connection, event.messages)
    details_rows.replace(work.connection, header.id, event.details)
    work.details.add(header.id)
    work.arrived(header.id, *event.messages)
    _count_closed(work, before, folder)


def left(conversation: ConversationId, work: Work, owner_name: str = "") -> None:
    """A conversation is out of sight: every trace goes."""
    before = work.touch(conversation)
    if before is not None and before.closed_at is not None:
        work.connection.execute("UPDATE closed SET total = max(total - 1, 0)")
    rows.drop_conversation(work.connection, conversation)
    details_rows.drop(work.connection, conversation)
    work.left[conversation] = owner_name


def changed(header: Conversation, work: Work) -> None:
    """A header is another one now."""
    before = work.touch(header.id)
    folder = rows.folder_of(header, work.my_id)
    if folder is None:
        left(header.id, work)
        return
    if before is None and folder is Folder.CLOSED:
        return  # beyond the pages of Closed fetched so far
    if before is not None and before.last_number > header.last_number:
        header = msgspec.structs.replace(header, last_number=before.last_number, last_message=before.last_message)
    rows.put_header(work.connection, header, folder)
    _count_closed(work, before, folder)


def added(message: Message, work: Work) -> None:
    """A message more. Where earlier ones are missing in between, what was held before goes: history is fetched without a gap."""
    header = work.touch(message.conversation)
    if header is None:
        return
    _, newest = rows.held(work.connection, message.conversation)
    if message.number > newest + 1:
        rows.drop_messages(work.connection, message.conversation)
        rows.set_more(work.connection, message.conversation, more=True)
    if message.number > newest:
        rows.put_messages(work.connection, (message,))
        rows.add_unread(work.connection, (message,))
    if message.number >= header.last_number:
        header = msgspec.structs.replace(header, last_number=message.number, last_message=message)
        folder = rows.folder_of(header, work.my_id)
        if folder is not None:
            rows.put_header(work.connection, header, folder)
    work.arrived(message.conversation, message)


def read(event: ConversationRead, work: Work) -> None:
    """This agent has read on, here or on another device."""
    if work.touch(event.conversation) is not None:
        rows.set_read(work.connection, event.conversation, event.number)


def agent_changed(event: AgentChanged, work: Work) -> None:
    """A colleague, or oneself, is another one now."""
    rows.put_agent(work.connection, event.agent)
    work.agents = True
    if work.me is not None and event.agent.id == work.my_id:
        now = event.agent
        _put_me(msgspec.structs.replace(work.me, agent=now, admin=now.admin, deals_admin=now.deals_admin), work)


def account_changed(event: AccountChanged, work: Work) -> None:
    """The company's settings are others now."""
    if work.me is not None:
        _put_me(msgspec.structs.replace(work.me, account=event.account), work)


def _put_me(me: Me, work: Work) -> None:
    work.me = me
    rows.put_me(work.connection, me)
    work.me_changed = True


def closed_header(header: Conversation, work: Work) -> None:
    """A closed conversation as a page of Closed tells it: its messages stay where they are all held, since a closed one never changes."""
    rows.put_header(work.connection, header, Folder.CLOSED)
    _, newest = rows.held(work.connection, header.id)
    if newest != header.last_number:
        rows.drop_messages(work.connection, header.id)
        rows.set_more(work.connection, header.id, more=header.last_number > 0)


def _count_closed(work: Work, before: Conversation | None, folder: Folder) -> None:
    if folder is Folder.CLOSED and (before is None or before.closed_at is None):
        work.connection.execute("UPDATE closed SET total = total + 1")
