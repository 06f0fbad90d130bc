"""What is known of a conversation's person, organization and deal, and what was made of it in the CRM."""

from collections.abc import Collection
from enum import StrEnum

from msgspec import field

from app.protocol.ids import AgentId, ConversationId, CrmItemId, MessageId, NoteId
from app.protocol.records import Author, Record

MAX_NOTES = 200
MAX_NOTES_CHARACTERS = 200_000
"""Of all notes of a conversation together: each lead and deal copies them."""
MAX_CRM_ITEMS = 50
MAX_TITLE_CHARACTERS = 255


class FieldName(StrEnum):
    """The fields of the Details panel, in its order. What a value looks like on the wire is said at values.py."""

    DEAL_VALUE = "deal_value"
    EXPECTED_CLOSE_DATE = "expected_close_date"
    PERSON_NAME = "person_name"
    PERSON_EMAIL = "person_email"
    PERSON_PHONE = "person_phone"
    ORGANIZATION_NAME = "organization_name"
    ORGANIZATION_ADDRESS = "organization_address"


# A lead or a deal is about somebody: one of these has to be known.
WHO = frozenset({FieldName.PERSON_NAME, FieldName.PERSON_EMAIL, FieldName.PERSON_PHONE, FieldName.ORGANIZATION_NAME})


class Field(Record, frozen=True, kw_only=True):
    """A field's value, canonical, or empty where it was cleared; who gave it and when.

    An author of kind BOT stands for what the playbook captured. `message`: the visitor's message it was taken from.
    """

    value: str = ""
    by: Author
    at: int
    message: MessageId | None = None


class Note(Record, frozen=True, kw_only=True):
    """A note of the agents' about a conversation; the id is that of the command that added it. `by`, `at`: of its last change."""

    id: NoteId
    text: str
    by: Author
    at: int


class CrmKind(StrEnum):
    """Which CRM an account uses: the tables of this server, or Pipedrive."""

    LOCAL = "local"
    PIPEDRIVE = "pipedrive"


class CrmItemKind(StrEnum):
    LEAD = "lead"
    DEAL = "deal"
    ACTIVITY = "activity"


class CrmItemState(StrEnum):
    """PENDING: the CRM has not confirmed it yet; it is tried again until it does. FAILED: only a person can help."""

    PENDING = "pending"
    SAVED = "saved"
    FAILED = "failed"


class CrmReason(StrEnum):
    """Why an item waits, why it failed, or what to look at in a saved one."""

    # It waits
    UNREACHABLE = "unreachable"
    BUSY = "busy"
    LIMITED = "limited"  # too many requests in a short time, or today
    # It failed
    NOT_CONNECTED = "not_connected"  # no CRM is set up
    UNAUTHORIZED = "unauthorized"  # the CRM does not take the token (any more)
    FORBIDDEN = "forbidden"
    CRM_CLOSED = "crm_closed"  # the company's account there is closed or unpaid
    REJECTED = "rejected"  # the CRM does not want this; `detail` has its words
    GONE = "gone"  # what it belongs to was deleted there
    # It is saved
    ORGANIZATION_AMBIGUOUS = "organization_ambiguous"  # several have this name; the oldest was taken
    PERSON_AMBIGUOUS = "person_ambiguous"


class CrmItem(Record, frozen=True, kw_only=True):
    """A lead, deal or activity made of a conversation with its fields and notes of that moment. The id is that of its command.

    `owner` and `owner_name`: the agent it belongs to; empty where the playbook made it for nobody. `value`: as of DEAL_VALUE.
    `link`: where it can be seen in the CRM, or empty. `detail`: the CRM's own words, foreign text.
    """

    id: CrmItemId
    conversation: ConversationId
    kind: CrmItemKind
    title: str
    owner: AgentId | None = None
    owner_name: str = ""
    value: str = ""
    at: int
    state: CrmItemState = CrmItemState.PENDING
    reason: CrmReason | None = None
    detail: str = ""
    link: str = ""


class Details(Record, frozen=True, kw_only=True):
    """All of the Details panel. `revision` counts the changes of these details from 1, without gaps; 0: nothing was ever known.

    `more`: there are older notes or items than those told here.
    """

    revision: int = 0
    fields: dict[FieldName, Field] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    items: tuple[CrmItem, ...] = ()
    more: bool = False


NOTHING_KNOWN = Details()


def names_somebody(known: Collection[FieldName]) -> bool:
    """Whether these fields, all with a value, are enough for a lead or a deal."""
    return not WHO.isdisjoint(known)
