"""What a person wants. Commands are imperative; the author makes the id (in the frame), so sending one twice is safe."""

from msgspec import Struct

from app.protocol.details import FieldName
from app.protocol.ids import AgentId, ConversationId, CrmItemId, FileId, MessageId, NoteId


class Command(Struct, frozen=True, forbid_unknown_fields=True):
    """A wish. The id travels beside it; a message made by it carries that id."""


# By agents


class AssignToMe(Command, frozen=True, kw_only=True):
    """Take an unassigned or missed conversation."""

    conversation: ConversationId


class Reassign(Command, frozen=True, kw_only=True):
    """Give a conversation to a colleague: one's own, or one from Unassigned."""

    conversation: ConversationId
    to: AgentId


class Unassign(Command, frozen=True, kw_only=True):
    """Put one's own conversation back into Unassigned; a new wait begins."""

    conversation: ConversationId


class SendMessage(Command, frozen=True, kw_only=True):
    """Write to the visitor in one's own conversation; the message's id is the command's.

    `files`: uploaded before, by oneself, into this conversation, and sent with no other message. With some, `text` may be empty.
    """

    conversation: ConversationId
    text: str
    files: tuple[FileId, ...] = ()


class CloseConversation(Command, frozen=True, kw_only=True):
    """End a conversation for good."""

    conversation: ConversationId


class MarkRead(Command, frozen=True, kw_only=True):
    """Everything up to this message number was seen by this agent."""

    conversation: ConversationId
    number: int


class SetOnline(Command, frozen=True, kw_only=True):
    """The switch: ready to receive chats or not, for all of the agent's devices."""

    online: bool


# By agents, in the Details of a conversation they may see, closed ones among them


class SetField(Command, frozen=True, kw_only=True):
    """Write a field, or clear it; the last one wins. `value`: as values.py has it. `message`: the visitor's message it was taken from."""

    conversation: ConversationId
    field: FieldName
    value: str
    message: MessageId | None = None


class AddNote(Command, frozen=True, kw_only=True):
    """Write a note; its id is the command's."""

    conversation: ConversationId
    text: str


class EditNote(Command, frozen=True, kw_only=True):
    """Write a note anew, whoever wrote it. The last one wins."""

    conversation: ConversationId
    note: NoteId
    text: str


class DeleteNote(Command, frozen=True, kw_only=True):
    """Take a note away. One that is not there any more is so already."""

    conversation: ConversationId
    note: NoteId


class CreateLead(Command, frozen=True, kw_only=True):
    """Make a lead of the fields and notes as they are now; its id is the command's. An empty title is made up."""

    conversation: ConversationId
    title: str = ""


class CreateDeal(Command, frozen=True, kw_only=True):
    """Make a deal, likewise."""

    conversation: ConversationId
    title: str = ""


class RetryCrmItem(Command, frozen=True, kw_only=True):
    """Try a failed lead, deal or activity again."""

    conversation: ConversationId
    item: CrmItemId


# By visitors, who never name a conversation: it is always "my current one", begun where there is none


class AnswerQuestion(Command, frozen=True, kw_only=True):
    """Choose an answer of the question card `card`. `consent`: the visitor agrees to what the site asks for; once is enough."""

    card: str
    answer: str
    consent: bool = False


class WriteMessage(Command, frozen=True, kw_only=True):
    """Write in one's own chat; the message's id is the command's. `consent`: see AnswerQuestion; `files`: see SendMessage."""

    text: str
    consent: bool = False
    files: tuple[FileId, ...] = ()


AGENT_COMMANDS: dict[str, type[Command]] = {
    "assign_to_me": AssignToMe,
    "reassign": Reassign,
    "unassign": Unassign,
    "send_message": SendMessage,
    "close_conversation": CloseConversation,
    "mark_read": MarkRead,
    "set_online": SetOnline,
    "set_field": SetField,
    "add_note": AddNote,
    "edit_note": EditNote,
    "delete_note": DeleteNote,
    "create_lead": CreateLead,
    "create_deal": CreateDeal,
    "retry_crm_item": RetryCrmItem,
}
VISITOR_COMMANDS: dict[str, type[Command]] = {
    "answer_question": AnswerQuestion,
    "write_message": WriteMessage,
}
KINDS: dict[type[Command], str] = {kind: name for name, kind in (AGENT_COMMANDS | VISITOR_COMMANDS).items()}
