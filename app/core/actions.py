"""What an agent can do: each act is queued for good in the local store and shown at once; the link sends it when it can."""

from collections.abc import Sequence

from app.core import rows
from app.core.changes import Changes
from app.core.details.acts import DetailsActions
from app.core.text import normalised
from app.protocol.commands import AssignToMe, CloseConversation, Command, MarkRead, Reassign, SendMessage, SetOnline, Unassign
from app.protocol.ids import AgentId, CommandId, ConversationId, FileId, MessageId


class Actions(DetailsActions):
    """Local and quick. Each raises StoreError where the data folder cannot be written; the act has then not happened."""

    def assign_to_me(self, conversation: ConversationId) -> None:
        """Take it from Unassigned."""
        self._queue(AssignToMe(conversation=conversation), conversation)

    def reassign(self, conversation: ConversationId, to: AgentId) -> None:
        """Give it to a colleague."""
        self._queue(Reassign(conversation=conversation, to=to), conversation)

    def unassign(self, conversation: ConversationId) -> None:
        """Put it back into Unassigned."""
        self._queue(Unassign(conversation=conversation), conversation)

    def close_conversation(self, conversation: ConversationId) -> None:
        """End it for good."""
        self._queue(CloseConversation(conversation=conversation), conversation)

    def send_message(self, conversation: ConversationId, text: str, files: Sequence[FileId] = ()) -> MessageId:
        """Write to the visitor; the draft ends with it. `files`: of those drafted; with some, the text may be empty.

        Raises AppError text_empty or text_too_long.
        """
        said = normalised(text, may_be_empty=bool(files))
        command = self._queue(SendMessage(conversation=conversation, text=said, files=tuple(files)), conversation)
        self._live.say_typing(conversation, typing=False)
        return MessageId(command)

    def reply(self, conversation: ConversationId, text: str) -> MessageId:
        """The same from elsewhere than the message field, whose draft goes on."""
        return MessageId(self._queue(SendMessage(conversation=conversation, text=normalised(text)), conversation, keeps_draft=True))

    def mark_read(self, conversation: ConversationId, number: int) -> None:
        """Everything up to this message was seen."""
        found = self._database.read("SELECT read FROM conversation WHERE id = ?", (conversation,))
        if not found or found[0][0] >= number:
            return
        # Queued first: what is shown as read, but was never told, would be unread again elsewhere.
        self._outbox.add(MarkRead(conversation=conversation, number=number), self._live.now())
        with self._database.write() as connection:
            rows.set_read(connection, conversation, number)
        self._tell(conversation)

    def set_online(self, online: bool) -> None:
        """Ready to receive chats, or not."""
        self._outbox.add(SetOnline(online=online), self._live.now())
        self._feed.publish(Changes(me=True, agents=True, outbox=True))

    def save_draft(self, conversation: ConversationId, text: str) -> None:
        """Keep what is in the message field; empty text ends the draft.

        None is begun where the conversation is not this agent's to see; one that outlived the conversations of a lost sign-in goes on.
        """
        if text == self._draft(conversation):
            return
        with self._database.write() as connection:
            if text:
                connection.execute("UPDATE draft SET text = ? WHERE conversation = ?", (text, conversation))
                connection.execute(
                    "INSERT OR IGNORE INTO draft (conversation, text) SELECT id, ? FROM conversation WHERE id = ?", (text, conversation)
                )
            else:
                connection.execute("DELETE FROM draft WHERE conversation = ?", (conversation,))
        self._feed.publish(Changes(conversations=frozenset((conversation,))))

    def rescue_draft(self, conversation: ConversationId, text: str) -> None:
        """Keep what was being written when the conversation left this agent's sight."""
        if text.strip():
            with self._database.write() as connection:
                connection.execute("INSERT OR REPLACE INTO draft (conversation, text) VALUES (?, ?)", (conversation, text))
            self._feed.publish(Changes(outbox=True))

    def keep_reply(self, conversation: ConversationId, text: str) -> None:
        """Keep what was written elsewhere than in the message field, and cannot be sent, below the draft."""
        with self._database.write(durable=True) as connection:
            connection.execute(
                "INSERT INTO draft (conversation, text) VALUES (?, ?)"
                " ON CONFLICT (conversation) DO UPDATE SET text = draft.text || char(10) || excluded.text",
                (conversation, text),
            )
        self._feed.publish(Changes(conversations=frozenset((conversation,)), outbox=True))

    def retry(self, message: MessageId) -> None:
        """Send a refused text again."""
        self.retry_change(CommandId(message))

    def take_back(self, message: MessageId) -> None:
        """Write a refused message anew: its text and files are in the draft again. Raises AppError too_many_files."""
        conversation = self._outbox.conversation_of(CommandId(message))
        self._outbox.take_back(CommandId(message))
        if conversation:
            self._tell(conversation)

    def discard(self, message: MessageId) -> None:
        """Drop a refused text."""
        self.discard_change(CommandId(message))

    def typing(self, conversation: ConversationId, typing: bool) -> None:
        """Let the visitor see that this agent writes; costs nothing when called on every key."""
        self._live.say_typing(conversation, typing=typing)

    def _queue(self, command: Command, conversation: ConversationId, *, keeps_draft: bool = False) -> CommandId:
        command_id = self._outbox.add(command, self._live.now(), keeps_draft=keeps_draft)
        self._tell(conversation)
        return command_id

    def _draft(self, conversation: ConversationId) -> str:
        found = self._database.read("SELECT text FROM draft WHERE conversation = ?", (conversation,))
        return str(found[0][0]) if found else ""
