"""The statements that a batch of commands runs, as text that is made once."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Dialect, Select, Table, Update, bindparam, delete, func, insert, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.protocol.records import ConversationState
from server_stub.db.looks import of_version
from server_stub.db.messages import COLUMNS as MESSAGE_COLUMNS
from server_stub.db.prepared import Prepared, among, prepare
from server_stub.db.rows import AgentRow, ConversationRow, FileRow, Row, VisitorRow
from server_stub.db.tables import (
    account,
    agent,
    conversation,
    event,
    file,
    invitation,
    message,
    playbook,
    read_mark,
    refresh_token,
    result,
    site,
    visitor,
)

# What a new message changes in its conversation; everything else changes far more rarely.
GROWING = ("last_number", "chat_number", "answered")
# For statements of many rows: without it SQLite keeps a copy of each page they touch, so that it can take back one statement alone.
_ALL_OR_NOTHING = "OR ROLLBACK"


@dataclass(frozen=True, slots=True)
class Reads:
    """Reads; each takes a JSON list of ids, unless its name says otherwise."""

    results: Prepared
    agents: Prepared
    agents_of_accounts: Prepared
    agents_by_email: Prepared
    visitors: Prepared
    conversations: Prepared
    return_after_of_accounts: Prepared
    unassigned_of_accounts: Prepared
    owned_by_agents: Prepared
    last_messages: Prepared
    messages: Prepared
    files: Prepared
    openings_of_sites: Prepared
    marks_of_agents: Prepared


@dataclass(frozen=True, slots=True)
class Writes:
    """Writes; each takes its parameters in the order of its `names`, in which `id_` is the id of the row to update.

    `grow_conversations` takes a JSON list of rows instead: an id and then the values of GROWING.
    """

    take_numbers: Prepared
    insert_conversation: Prepared
    update_conversation: Prepared
    grow_conversations: Prepared
    update_visitor: Prepared
    update_agent: Prepared
    update_file: Prepared
    revoke_tokens: Prepared
    end_invitation: Prepared
    insert_message: Prepared
    insert_event: Prepared
    insert_result: Prepared
    set_mark: Prepared


@cache
def prepare_reads(dialect: Dialect) -> Reads:
    """The reads for one kind of database."""
    agents, visitors, conversations = _rows(agent, AgentRow), _rows(visitor, VisitorRow), _rows(conversation, ConversationRow)
    newest = (message.c.conversation == conversation.c.id) & (message.c.number == conversation.c.last_number)
    waiting = among(conversation.c.account) & _in_state(ConversationState.UNASSIGNED)
    owned = among(conversation.c.owner) & _in_state(ConversationState.ASSIGNED)
    marks = select(read_mark.c.agent, read_mark.c.conversation, read_mark.c.number)
    openings = select(playbook.c.site, playbook.c.id, playbook.c.opening, of_version("bot_name"), playbook.c.consent).join(site)
    queries = {
        "results": select(*result.c).where(among(result.c.command)),
        "agents": agents.where(among(agent.c.id)),
        "agents_of_accounts": agents.where(among(agent.c.account)),
        "agents_by_email": agents.where(among(agent.c.email)),
        "visitors": visitors.where(among(visitor.c.id)),
        "conversations": conversations.where(among(conversation.c.id)),
        "return_after_of_accounts": select(account.c.id, account.c.return_after_ms).where(among(account.c.id)),
        "unassigned_of_accounts": conversations.where(waiting),
        "owned_by_agents": conversations.where(owned),
        "last_messages": select(*MESSAGE_COLUMNS).join_from(conversation, message, newest).where(among(conversation.c.id)),
        "files": _rows(file, FileRow).where(among(file.c.id)),
        "messages": select(*MESSAGE_COLUMNS).where(among(message.c.id)),
        "openings_of_sites": openings.where(among(playbook.c.site), playbook.c.active),
        "marks_of_agents": marks.where(among(read_mark.c.agent), among(read_mark.c.conversation, "conversations")),
    }
    return Reads(**{name: prepare(query, dialect) for name, query in queries.items()})


@cache
def prepare_writes(dialect: Dialect) -> Writes:
    """The writes for one kind of database."""
    head = update(account).values(head=account.c.head + bindparam("count")).where(account.c.id == bindparam("account_id"))
    mark = upsert(read_mark)
    revoke = update(refresh_token).values(revoked_at=bindparam("now"))
    return Writes(
        take_numbers=prepare(head.returning(account.c.head), dialect),
        insert_conversation=prepare(insert(conversation), dialect, ConversationRow.__struct_fields__),
        update_conversation=_updating(conversation, _besides_id(ConversationRow.__struct_fields__), dialect),
        grow_conversations=prepare(_growing(), dialect),
        update_visitor=_updating(visitor, _besides_id(VisitorRow.__struct_fields__), dialect),
        update_agent=_updating(agent, _besides_id(AgentRow.__struct_fields__), dialect),
        update_file=_updating(file, _besides_id(FileRow.__struct_fields__), dialect),
        revoke_tokens=prepare(revoke.where(refresh_token.c.agent == bindparam("agent_id"), refresh_token.c.revoked_at.is_(None)), dialect),
        end_invitation=prepare(delete(invitation).where(invitation.c.agent == bindparam("agent_id")), dialect),
        insert_message=prepare(insert(message), dialect, [column.name for column in MESSAGE_COLUMNS]),
        insert_event=prepare(insert(event).prefix_with(_ALL_OR_NOTHING), dialect, [column.name for column in event.c]),
        insert_result=prepare(insert(result), dialect, [column.name for column in result.c]),
        set_mark=prepare(
            mark.on_conflict_do_update(index_elements=["agent", "conversation"], set_={"number": mark.excluded.number}), dialect
        ),
    )


def _growing() -> Update:
    """All in one step; see insert_in_steps for what each of them costs."""
    grown = func.json_each(bindparam("rows")).table_valued("value", name="grown")
    id_, *values = (func.json_extract(grown.c.value, literal_column(f"'$[{place}]'")) for place in range(len(GROWING) + 1))
    grow = update(conversation).values(dict(zip(GROWING, values, strict=True))).where(conversation.c.id == id_)
    return grow.prefix_with(_ALL_OR_NOTHING)


def _rows(table: Table, record: type[Row]) -> Select[Any]:
    return select(*(table.c[name] for name in record.__struct_fields__))


def _in_state(state: ConversationState) -> ColumnElement[bool]:
    # Part of the text, so that the ids stay the only parameter.
    return conversation.c.state == literal_column(f"'{state.value}'")


def _besides_id(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if name != "id")


def _updating(table: Table, names: tuple[str, ...], dialect: Dialect) -> Prepared:
    return prepare(update(table).values({name: bindparam(name) for name in names}).where(table.c.id == bindparam("id_")), dialect)
