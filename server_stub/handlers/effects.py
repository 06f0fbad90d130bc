"""What the bot wants done to a conversation: the effects of a playbook's next step, of which AdvancePlaybook brings several."""

from msgspec import Struct

from app.protocol.details import CrmItemKind, FieldName
from app.protocol.ids import AgentId, MessageId
from app.protocol.marks import Marked
from app.protocol.records import Answer, Qualification


class Say(Struct, frozen=True, tag=True):
    """The bot writes. With `answers` it asks: the visitor may choose one of them under this `card`. `marked`: the text with its marks."""

    text: str
    card: str = ""
    answers: tuple[Answer, ...] = ()
    marked: Marked = ()


class RequestAgent(Struct, frozen=True, tag=True):
    """Put the conversation into Unassigned for `wait_ms`; before that the bot says `online_message`, if somebody is online.

    If the last agent has just gone, or business hours have just ended, the wait has run out as soon as it begins. `online_marked`: the
    message with its marks.
    """

    wait_ms: int
    online_message: str
    online_marked: Marked = ()


class EndFlow(Struct, frozen=True, tag=True):
    """The playbook is at its end: the conversation closes, as missed where an agent had been asked for."""


class SetDetail(Struct, frozen=True, tag=True):
    """Write a field of the details, as captured by the bot. `message`: what it was taken from. A value that is not canonical is left."""

    field: FieldName
    value: str
    message: MessageId | None = None


class WriteNote(Struct, frozen=True, tag=True):
    """Add a note to the details, as the bot's. One that there is no room for is left: a visitor's flow goes on."""

    text: str


class CreateItem(Struct, frozen=True, tag=True):
    """Make a lead, deal or activity of the details as they are then. An empty title is made up.

    `owner`: the agent it belongs to; nobody where it is None, and where they are not there any more.

    Nothing is made where the details name nobody (but an activity is), or there are too many already: a visitor's flow goes on.
    """

    kind: CrmItemKind
    title: str = ""
    owner: AgentId | None = None


class SetQualification(Struct, frozen=True, tag=True):
    """Whether the visitor is worth following up, as the playbook sees it; the last one counts."""

    qualification: Qualification


Effect = Say | RequestAgent | EndFlow | SetDetail | WriteNote | CreateItem | SetQualification
