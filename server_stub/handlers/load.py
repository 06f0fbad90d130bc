"""What a batch of commands needs from the database, read in a handful of statements."""

from app.protocol.ids import ConversationId
from server_stub.db.batch import Batch
from server_stub.db.rows import VisitorRow
from server_stub.handlers.desk import Desk
from server_stub.handlers.dossiers import Dossiers
from server_stub.handlers.filing import read_dossiers
from server_stub.handlers.needs import Needs


def load(batch: Batch, needs: Needs) -> Desk:
    """The rows that are needed."""
    visitors = batch.visitors(needs.visitors)
    needs.details.conversations |= {row.conversation for row in visitors if row.id in needs.identified and row.conversation}
    dossiers = read_dossiers(batch.details, needs.details) if needs.details else Dossiers()
    needs.conversations |= needs.details.conversations | {row.conversation for row in dossiers.items.values()}
    shown, others = _wanted(needs, visitors)
    crowd = batch.unassigned(needs.waits) + batch.owned(needs.owners)
    rows = batch.conversations(shown | others) + crowd
    shown |= {row.id for row in crowd}
    if needs.named:
        visitors += batch.visitors({row.visitor for row in rows if row.id in needs.named} - needs.visitors)
    agents = batch.agents(needs.agents, needs.crews) + batch.agents_with(needs.emails)
    readers = batch.marks(needs.readers, needs.conversations)
    return Desk(
        conversations={row.id: row for row in rows},
        visitors={row.id: row for row in visitors},
        agents={row.id: row for row in agents},
        openings={row.site: row for row in batch.openings(needs.sites)},
        last_messages={message.conversation: message for message in batch.last_messages(shown)},
        return_after=dict(batch.return_after(needs.leases)),
        marks={(agent, conversation): number for agent, conversation, number in readers},
        files={row.id: row for row in batch.files(needs.files)},
        written={message.id: message for message in batch.messages(needs.messages)},
        dossiers=dossiers,
    )


def _wanted(needs: Needs, visitors: list[VisitorRow]) -> tuple[set[ConversationId], set[ConversationId]]:
    """Conversations that may be shown, and those that need no more than their row."""
    current = {row.id: row.conversation for row in visitors if row.conversation is not None}
    shown = needs.shown | {conversation for visitor, conversation in current.items() if visitor in needs.shown_visitors}
    return shown, (needs.conversations | set(current.values())) - shown
