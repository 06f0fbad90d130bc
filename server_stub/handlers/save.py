"""Writes what a batch of commands came to, in bulk, and gives the new events their numbers."""

import operator
from collections.abc import Collection, Mapping

from msgspec.structs import replace

from app.protocol.ids import AccountId
from server_stub.db.batch import Batch
from server_stub.db.rows import ConversationRow
from server_stub.eventlog.entry import Entry
from server_stub.handlers.desk import Desk
from server_stub.handlers.filing import write_dossiers

_event_values = operator.attrgetter(*Entry.__struct_fields__)


def save_rows(batch: Batch, before: Desk, desk: Desk, now: int) -> None:
    """Write the rows that are new or changed since they were loaded, and the messages."""
    _save_conversations(batch, before, desk)
    batch.update_visitors([row for row in desk.visitors.values() if row is not before.visitors[row.id]])
    _save_agents(batch, before, desk, now)
    batch.insert_messages(desk.new_messages)
    batch.set_marks([(agent, conversation, number) for (agent, conversation), number in desk.new_marks.items()])
    batch.update_files([row for row in desk.files.values() if row is not before.files[row.id]])
    if desk.dossiers.changed:
        write_dossiers(batch.details, desk.dossiers)


def append_entries(
    batch: Batch, entries: Collection[Entry], accounts: Collection[AccountId]
) -> tuple[list[Entry], Mapping[AccountId, int]]:
    """Append the events of a batch to the log; they with their numbers, and the heads of the accounts then."""
    counts = dict.fromkeys(sorted(accounts), 0)
    for entry in entries:
        counts[entry.account] += 1
    # Always in one order, so that two writers never wait for each other's accounts in a circle.
    heads = {account: batch.take_numbers(account, count) for account, count in counts.items()}
    following = {account: heads[account] - count for account, count in counts.items()}
    numbered = []
    for entry in entries:
        following[entry.account] += 1
        numbered.append(replace(entry, number=following[entry.account]))
    batch.insert_events(list(map(_event_values, numbered)))
    return numbered, heads


def _save_conversations(batch: Batch, before: Desk, desk: Desk) -> None:
    new: list[ConversationRow] = []
    grown: list[ConversationRow] = []
    changed: list[ConversationRow] = []
    for row in desk.conversations.values():
        old = before.conversations.get(row.id)
        if old is None:
            new.append(row)
        elif row is not old:
            (grown if _only_grew(old, row) else changed).append(row)
    batch.insert_conversations(new)
    batch.grow_conversations(grown)
    batch.update_conversations(changed)


def _save_agents(batch: Batch, before: Desk, desk: Desk, now: int) -> None:
    changed = [row for row in desk.agents.values() if row is not before.agents[row.id]]
    batch.update_agents(changed)
    shut_out = [row.id for row in changed if row.deactivated and not before.agents[row.id].deactivated]
    batch.revoke_tokens(shut_out, now)
    moved = [row.id for row in changed if row.email != before.agents[row.id].email]  # the link may have gone to a stranger
    batch.end_invitations(shut_out + moved)


def _only_grew(before: ConversationRow, after: ConversationRow) -> bool:
    grown = {"last_number": after.last_number, "chat_number": after.chat_number, "answered": after.answered}
    return replace(before, **grown) == after
