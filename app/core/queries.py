"""Read-only questions to the local store, answered with frozen records; none waits for the network."""

from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from app.core import attached, rows, stranded
from app.core.database import Database
from app.core.outbox import SEND_MESSAGE
from app.core.settings import Settings
from app.core.shown import inbox_row, message_row, under_way
from app.core.superseded import OF_DETAILS
from app.core.views import (
    ConversationView,
    Folder,
    FolderCount,
    InboxRow,
    MessageRow,
    StrandedText,
    UnsentText,
)
from app.protocol.commands import KINDS, MarkRead, SetOnline
from app.protocol.ids import ConversationId
from app.protocol.people import Agent, Me, Presence

if TYPE_CHECKING:
    from app.core.details.views import DetailsView

_decode_switch = msgspec.json.Decoder(SetOnline).decode
_WITHIN = frozenset({SEND_MESSAGE, KINDS[MarkRead], *OF_DETAILS})  # what is said within a conversation, and not about it


class Queries:
    """Each raises StoreError where the store cannot be read."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self._database = database
        self._settings = settings

    def me(self) -> Me | None:
        """The signed-in agent; `intent` as the switch was put last, even where the server has not heard of it yet."""
        me = self._settings.me()
        if me is None:
            return None
        pending = self._database.read("SELECT body FROM outbox WHERE kind = ? AND state = 'waiting'", (KINDS[SetOnline],))
        if not pending:
            return me
        intent = Presence.ONLINE if _decode_switch(pending[-1][0]).online else Presence.OFFLINE
        return replace(me, agent=replace(me.agent, intent=intent))

    def may_be_seen(self) -> bool:
        """Whether what is stored may be."""
        return self._settings.may_be_seen()

    def agents(self) -> tuple[Agent, ...]:
        """Colleagues, oneself among them: those online first, then by name. Deactivated ones are left out."""
        found = [rows.decode_agent(body) for (body,) in self._database.read("SELECT body FROM agent")]
        active = [agent for agent in found if not agent.deactivated]
        return tuple(sorted(active, key=lambda agent: (agent.presence is not Presence.ONLINE, agent.name.casefold(), agent.id)))

    def folders(self) -> tuple[FolderCount, FolderCount, FolderCount]:
        """Unassigned, Mine, Closed. Closed counts those that are only on the server too."""
        closed = self._database.read("SELECT total FROM closed")
        return (
            self._count(Folder.UNASSIGNED),
            self._count(Folder.MINE),
            FolderCount(Folder.CLOSED, closed[0][0] if closed else 0, 0),
        )

    def _count(self, folder: Folder) -> FolderCount:
        total = self._database.read("SELECT count(*) FROM conversation WHERE folder = ?", (folder.value,))[0][0]
        unread = self._database.read("SELECT count(*) FROM conversation WHERE folder = ? AND unread > 0", (folder.value,))[0][0]
        return FolderCount(folder, total, unread)

    def inbox(self, folder: Folder, limit: int = 200) -> tuple[InboxRow, ...]:
        """The first rows of a folder. Unassigned: longest waiting first; Mine: newest message first; Closed: newest closed first."""
        drafts = dict(self._database.read("SELECT conversation, text FROM draft"))
        files = attached.all_drafted(self._database)
        failed = {row[0] for row in self._database.read("SELECT DISTINCT conversation FROM outbox WHERE state = 'failed'")}
        sql = "SELECT header, unread, said, said_files FROM conversation WHERE folder = ? ORDER BY folder, sort, id LIMIT ?"
        shown = (inbox_row(rows.decode_header(body), *rest) for body, *rest in self._database.read(sql, (folder.value, limit)))
        return tuple(
            replace(row, draft=drafts.get(row.id, ""), draft_files=files.get(row.id, ()), failed=row.id in failed) for row in shown
        )

    def conversation(self, conversation: ConversationId) -> ConversationView | None:
        """An open conversation's header and what may be done with it; None: not to be seen (any more)."""
        found = self._database.read("SELECT header, folder, read, more FROM conversation WHERE id = ?", (conversation,))
        if not found:
            return None
        body, folder, read, more = found[0]
        waiting = self._waits(conversation)
        mine, unassigned = folder == Folder.MINE, folder == Folder.UNASSIGNED
        return ConversationView(
            header=rows.decode_header(body),
            folder=Folder(folder),
            read=read,
            more=bool(more),
            can_assign=unassigned and not waiting,
            can_reassign=(mine or unassigned) and not waiting,
            can_write=mine and not waiting,
            can_close=(mine or unassigned) and not waiting,
            waiting_command=waiting,
        )

    def _waits(self, conversation: ConversationId) -> bool:
        waiting = self._database.read("SELECT kind FROM outbox WHERE conversation = ? AND state = 'waiting'", (conversation,))
        return any(kind not in _WITHIN for (kind,) in waiting)

    def messages(self, conversation: ConversationId, limit: int = 100, before: int | None = None) -> tuple[MessageRow, ...]:
        """Messages in order: the `limit` ones before number `before`, or the newest and after them those under way and refused."""
        me = self._settings.me()
        my_id = me.agent.id if me else None
        found = self._database.read(
            "SELECT body FROM message WHERE conversation = ? AND number < ? ORDER BY number DESC LIMIT ?",
            (conversation, 2**62 if before is None else before, limit),
        )
        stored = tuple(message_row(rows.decode_message(body), my_id) for (body,) in reversed(found))
        return stored + under_way(self._database, conversation, me) if before is None else stored

    def message_count(self, conversation: ConversationId) -> int:
        """How many messages the store holds, those under way and refused among them."""
        ends = "SELECT number FROM message WHERE conversation = ? ORDER BY number"
        oldest = self._database.read(f"{ends} LIMIT 1", (conversation,))
        newest = self._database.read(f"{ends} DESC LIMIT 1", (conversation,))
        numbered = newest[0][0] - oldest[0][0] + 1 if oldest and newest else 0
        sql = "SELECT count(*) FROM outbox WHERE conversation = ? AND kind = ?"
        return int(numbered + self._database.read(sql, (conversation, SEND_MESSAGE))[0][0])

    def draft(self, conversation: ConversationId) -> str:
        """What was left in the message field."""
        found = self._database.read("SELECT text FROM draft WHERE conversation = ?", (conversation,))
        return str(found[0][0]) if found else ""

    def details(self, conversation: ConversationId) -> "DetailsView | None":
        """The Details panel; None: not to be seen (any more). Where it is not complete, MissingDetails fetches the rest."""
        from app.core.details.panel import panel  # noqa: PLC0415 - not before the first paint

        return panel(self._database, conversation, self._settings.me())

    def typed(self, conversation: ConversationId, place: str) -> str | None:
        """What stands unfinished at a place of the Details; see save_typed."""
        found = self._database.read("SELECT text FROM typed WHERE conversation = ? AND place = ?", (conversation, place))
        return str(found[0][0]) if found else None

    def stranded_texts(self) -> tuple[StrandedText, ...]:
        """What this agent wrote that no conversation in sight can show: refused, or not finished."""
        return stranded.stranded_texts(self._database)

    def unsent_texts(self) -> tuple[UnsentText, ...]:
        """Every reply that the server has not got, oldest first, even where its conversation is out of sight by now."""
        return stranded.unsent_texts(self._database)
