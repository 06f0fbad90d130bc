"""What an agent does in the Details panel: queued for good in the local store and shown at once, as every act."""

from app.core.changes import ChangeFeed, Changes
from app.core.database import Database
from app.core.errors import AppError
from app.core.live import Live
from app.core.outbox import Outbox
from app.core.text import normalised
from app.protocol.commands import AddNote, Command, CreateDeal, CreateLead, DeleteNote, EditNote, RetryCrmItem, SetField
from app.protocol.details import MAX_TITLE_CHARACTERS, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.ids import CommandId, ConversationId, CrmItemId, MessageId, NoteId
from app.protocol.values import problem


class DetailsActions:
    """Local and quick, with and without a connection, in closed conversations too. Each raises StoreError."""

    def __init__(self, database: Database, outbox: Outbox, live: Live, feed: ChangeFeed) -> None:
        self._database = database
        self._outbox = outbox
        self._live = live
        self._feed = feed

    def set_field(self, conversation: ConversationId, field: FieldName, value: str, message: MessageId | None = None) -> None:
        """Write a field, or clear it; what is typed there ends with it. `value`: canonical; `message`: the visitor's it was taken from.

        Raises AppError where the value is not canonical, with what is wrong.
        """
        if (wrong := problem(field, value)) is not None:
            raise AppError(wrong)
        self._add(SetField(conversation=conversation, field=field, value=value, message=message), conversation)

    def add_note(self, conversation: ConversationId, text: str) -> NoteId:
        """Write a note. Raises AppError text_empty or text_too_long."""
        return NoteId(self._add(AddNote(conversation=conversation, text=normalised(text)), conversation))

    def edit_note(self, conversation: ConversationId, note: NoteId, text: str) -> None:
        """Write a note anew. Raises AppError text_empty or text_too_long."""
        self._add(EditNote(conversation=conversation, note=note, text=normalised(text)), conversation)

    def delete_note(self, conversation: ConversationId, note: NoteId) -> None:
        """Take a note away."""
        self._add(DeleteNote(conversation=conversation, note=note), conversation)

    def create_lead(self, conversation: ConversationId, title: str = "") -> None:
        """Make a lead of what is known now; without a title one is made up. Raises AppError value_too_long."""
        self._add(CreateLead(conversation=conversation, title=_title(title)), conversation)

    def create_deal(self, conversation: ConversationId, title: str = "") -> None:
        """Make a deal, likewise."""
        self._add(CreateDeal(conversation=conversation, title=_title(title)), conversation)

    def retry_crm_item(self, conversation: ConversationId, item: CrmItemId) -> None:
        """Let the server try a failed lead, deal or activity again."""
        self._add(RetryCrmItem(conversation=conversation, item=item), conversation)

    def save_typed(self, conversation: ConversationId, place: str, text: str) -> None:
        """Keep what stands unfinished in a field (its name), in a new note (NEW_NOTE) or in a note (its id); empty text ends it.

        None is begun where the conversation is not this agent's to see.
        """
        with self._database.write() as connection:
            if text:
                connection.execute(
                    "INSERT INTO typed (conversation, place, text) SELECT id, ?2, ?3 FROM conversation WHERE id = ?1"
                    " UNION ALL SELECT conversation, place, ?3 FROM typed WHERE conversation = ?1 AND place = ?2"
                    " ON CONFLICT (conversation, place) DO UPDATE SET text = ?3",
                    (conversation, place, text),
                )
            else:
                connection.execute("DELETE FROM typed WHERE conversation = ? AND place = ?", (conversation, place))
        self._feed.publish(Changes(outbox=True))

    def rescue_typed(self, conversation: ConversationId, place: str, text: str) -> None:
        """Keep what was being typed there when the conversation left this agent's sight."""
        if text.strip():
            with self._database.write() as connection:
                connection.execute("INSERT OR REPLACE INTO typed (conversation, place, text) VALUES (?, ?, ?)", (conversation, place, text))
            self._feed.publish(Changes(outbox=True))

    def retry_change(self, command: CommandId) -> None:
        """Send again what was refused."""
        conversation = self._outbox.conversation_of(command)
        if self._outbox.retry(command, self._live.now()) and conversation:
            self._tell(conversation)

    def discard_change(self, command: CommandId) -> None:
        """Drop what was refused."""
        conversation = self._outbox.conversation_of(command)
        self._outbox.discard(command)
        if conversation:
            self._tell(conversation)

    def _add(self, command: Command, conversation: ConversationId) -> CommandId:
        command_id = self._outbox.add(command, self._live.now())
        self._feed.publish(Changes(details=frozenset((conversation,)), outbox=True))
        return command_id

    def _tell(self, conversation: ConversationId) -> None:
        touched = frozenset((conversation,))
        self._feed.publish(Changes(conversations=touched, messages=touched, details=touched, folders=True, outbox=True))


def _title(typed: str) -> str:
    """In one line, or empty."""
    title = " ".join(normalised(typed).split()) if typed.strip() else ""
    if len(title) > MAX_TITLE_CHARACTERS:
        raise AppError(ErrorCode.VALUE_TOO_LONG)
    return title
