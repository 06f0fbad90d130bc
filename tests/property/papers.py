"""What the log says of conversations' details, folded; and the rules that its order must keep."""

from collections import defaultdict
from dataclasses import dataclass, field

import msgspec
from msgspec.structs import replace

from app.protocol.details import NOTHING_KNOWN, CrmItemState, Details
from app.protocol.events import EVENTS, CrmItemChanged, FieldChanged, NoteChanged, NoteDeleted
from app.protocol.ids import AgentId, ConversationId
from app.protocol.records import Author, AuthorKind, ConversationState
from server_stub.eventlog.entry import Entry, EntryKind
from server_stub.handlers.access import sees
from tests.server_stub.handlers.views import details_after

OF_DETAILS = (EntryKind.FIELD_CHANGED, EntryKind.NOTE_CHANGED, EntryKind.NOTE_DELETED, EntryKind.CRM_ITEM_CHANGED)
Change = FieldChanged | NoteChanged | NoteDeleted | CrmItemChanged


@dataclass
class Papers:
    """Is given each entry about details once, in order. `made`: how often each note and item came to be; `private`: typed in them."""

    of: dict[ConversationId, Details] = field(default_factory=dict)
    made: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    private: set[int] = field(default_factory=set)

    def add(self, entry: Entry, state: ConversationState, owner: AgentId | None) -> None:
        """One more; `state` and `owner` are those of the conversation then."""
        change: Change = msgspec.json.decode(entry.data, type=EVENTS[entry.kind.value])  # type: ignore[assignment] # one of these kinds
        before = self.of.get(change.conversation, NOTHING_KNOWN)
        assert change.revision == before.revision + 1, "details were changed without being counted"
        match change:
            case FieldChanged():
                _may_write(change.now.by, state, owner)
            case NoteChanged():
                _may_write(change.note.by, state, owner)
                self._come(change.note.id, {note.id for note in before.notes})
            case NoteDeleted():
                assert change.note in {note.id for note in before.notes}, "a note was deleted that is not there"
            case CrmItemChanged():
                known = {item.id: item for item in before.items}
                self._come(change.item.id, set(known))
                was = known.get(change.item.id)
                assert was is None or was.state is not CrmItemState.SAVED or change.item.state is CrmItemState.SAVED, "it was saved"
        self.of[change.conversation] = replace(details_after(before, change), revision=change.revision)

    def _come(self, id_: str, known: set[str]) -> None:
        self.made[id_] += id_ not in known
        assert self.made[id_] == 1, "one command had two effects"


def _may_write(author: Author, state: ConversationState, owner: AgentId | None) -> None:
    assert author.kind is AuthorKind.BOT or sees(AgentId(author.id), state, owner), "somebody wrote where they may not look"
