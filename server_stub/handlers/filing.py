"""Which details a batch of commands needs from the database, and how what came of them is written."""

from dataclasses import dataclass, field

from app.protocol.commands import AddNote, Command, CreateDeal, CreateLead, DeleteNote, EditNote, RetryCrmItem, SetField
from app.protocol.ids import CommandId, ConversationId, CrmItemId, NoteId
from server_stub.db.detail_batch import DetailBatch
from server_stub.handlers.dossiers import Dossiers
from server_stub.handlers.effects import CreateItem, Effect, SetDetail, WriteNote
from server_stub.handlers.system import EraseChats, SettleCrmItem, SystemCommand


@dataclass(slots=True)
class Wanted:
    """Ids of what to read: conversations whose fields, notes or items are needed, and notes and items by their own ids."""

    conversations: set[ConversationId] = field(default_factory=set)
    notes: set[ConversationId] = field(default_factory=set)
    items: set[ConversationId] = field(default_factory=set)
    note_ids: set[NoteId] = field(default_factory=set)
    item_ids: set[CrmItemId] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.conversations or self.item_ids)

    def add(self, command_id: CommandId, command: Command | SystemCommand) -> None:
        """What one command needs."""
        match command:
            case SettleCrmItem():
                self.item_ids.add(command.item)
            case EraseChats():
                self.conversations |= set(command.conversations)
                self.items |= set(command.conversations)
            case SetField():
                self.conversations.add(command.conversation)
            case AddNote():
                self.conversations.add(command.conversation)
                self.notes.add(command.conversation)
                self.note_ids.add(NoteId(command_id))
            case EditNote():
                self.conversations.add(command.conversation)
                self.notes.add(command.conversation)
            case DeleteNote():
                self.conversations.add(command.conversation)
                self.note_ids.add(command.note)
            case RetryCrmItem():
                self.conversations.add(command.conversation)
                self.item_ids.add(command.item)
            case CreateLead() | CreateDeal():
                self.add_all(command.conversation)
                self.item_ids.add(CrmItemId(command_id))

    def add_all(self, conversation: ConversationId) -> None:
        """Everything of a conversation."""
        self.conversations.add(conversation)
        self.notes.add(conversation)
        self.items.add(conversation)


def concern_details(effects: tuple[Effect, ...]) -> bool:
    """Whether some of what the bot does is done to the details."""
    return any(isinstance(effect, SetDetail | WriteNote | CreateItem) for effect in effects)


def read_dossiers(batch: DetailBatch, wanted: Wanted) -> Dossiers:
    """The details that are needed, with the revisions of all conversations that are in it."""
    items = batch.items(wanted.items, wanted.item_ids)
    conversations = wanted.conversations | {row.conversation for row in items}
    return Dossiers(
        revisions=batch.revisions(conversations),
        fields={(row.conversation, row.field): row for row in batch.fields(wanted.conversations)},
        notes={row.id: row for row in batch.notes(wanted.notes, wanted.note_ids)},
        items={row.id: row for row in items},
    )


def write_dossiers(batch: DetailBatch, dossiers: Dossiers) -> None:
    """Write what is new in them."""
    batch.set_revisions({one: dossiers.revisions[one] for one in dossiers.changed})
    batch.set_fields([dossiers.fields[key] for key in dossiers.new_fields])
    batch.set_notes([dossiers.notes[id_] for id_ in dossiers.new_notes])
    batch.insert_items([(dossiers.items[id_], body) for id_, body in dossiers.bodies.items()])
    batch.settle_items([dossiers.items[id_] for id_ in dossiers.settled])
