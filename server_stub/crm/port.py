"""The port to a CRM: what the desk asks of one, whichever it is, and what one answers. Pure.

A CRM is asked for the same order again until it has answered it, also after a restart. So it looks for what an earlier attempt may
have made, and notes in Progress what it has made before it goes on: a retry never makes a second one.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from app.protocol.crm import CrmMatch
from app.protocol.details import CrmItemKind, CrmKind, CrmReason, FieldName
from app.protocol.ids import AccountId, AgentId, ConversationId, CrmItemId, NoteId

MAX_DETAIL_CHARACTERS = 500

# With these an item waits and is tried again; with the others it has failed, until a person helps.
WAITING = frozenset({CrmReason.UNREACHABLE, CrmReason.BUSY, CrmReason.LIMITED})
# These stop the whole connection, not one item only.
OF_CONNECTION = frozenset({CrmReason.UNREACHABLE, CrmReason.LIMITED})


@dataclass(frozen=True, slots=True)
class Owner:
    """The agent whom something belongs to."""

    id: AgentId
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class OrderNote:
    """A note to be kept with it: plain text, whatever it looks like. `at` in ms."""

    id: NoteId
    text: str
    author_name: str
    at: int


@dataclass(frozen=True, slots=True)
class Order:
    """A lead, deal or activity to be made. `fields`: canonical (values.py), without empty ones; `notes`: oldest first; `at` in ms."""

    account: AccountId
    conversation: ConversationId
    item: CrmItemId
    kind: CrmItemKind
    title: str
    at: int
    owner: Owner | None = None
    fields: Mapping[FieldName, str] = field(default_factory=dict)
    notes: tuple[OrderNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Saved:
    """It is made. `remote`: its id in the CRM; `link`: where a person can see it, or empty.

    `reason`: what a person should look at (ORGANIZATION_AMBIGUOUS, PERSON_AMBIGUOUS), with the CRM's words in `detail`.
    """

    remote: str
    link: str = ""
    reason: CrmReason | None = None
    detail: str = ""


class CrmTrouble(Exception):  # noqa: N818 - the house's word for it
    """A CRM has not done what it was asked. With a reason of WAITING it is asked again, not before `retry_after_ms` where that is given.

    `detail`: the CRM's own words, at most MAX_DETAIL_CHARACTERS, never a secret.
    """

    def __init__(self, reason: CrmReason, detail: str = "", retry_after_ms: int | None = None) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.detail = detail[:MAX_DETAIL_CHARACTERS]
        self.retry_after_ms = retry_after_ms

    @property
    def waits(self) -> bool:
        """Whether it is worth asking again by itself."""
        return self.reason in WAITING


class Progress(Protocol):
    """What is noted of one order step by step, in words of the CRM's own choosing, such as "person" or "note/ID"."""

    @property
    def incomplete(self) -> bool:
        """Whether there may have been attempts of which nothing is noted here, as after a restore: nothing noted says nothing then."""
        ...

    def kept(self, step: str) -> str | None:
        """What was noted of a step of this order, in this attempt or an earlier one."""
        ...

    def kept_before(self, step: str) -> str | None:
        """The newest that any order of the same conversation has noted of a step: the person made for the lead serves the deal too."""
        ...

    async def taken(self, step: str, noted: str) -> bool:
        """Whether another order of this account has noted just this of a step: what it made is not to be taken for this order's."""
        ...

    async def keep(self, step: str, noted: str) -> None:
        """Note something. It is on disk when this returns; only then go on to the next step."""
        ...


@dataclass(frozen=True, slots=True)
class Sought:
    """Whom to look for: canonical values, empty where they are not known."""

    email: str = ""
    phone: str = ""
    organization: str = ""


class Crm(Protocol):
    """One account's way into its CRM. Used for several conversations at once, but never for two orders of one conversation."""

    @property
    def name(self) -> str:
        """Which CRM this is, such as "pipedrive acme.pipedrive.com": progress that was noted with another one does not count here."""
        ...

    @property
    def at_once(self) -> int:
        """How many orders it takes side by side."""
        ...

    async def check(self) -> str:
        """Whom it speaks for there, in a line for the operator. Raises CrmTrouble."""
        ...

    async def create(self, order: Order, progress: Progress) -> Saved:
        """Make what is ordered, with its person, organization and notes, or find it made already. Raises CrmTrouble."""
        ...

    async def matches(self, sought: Sought) -> tuple[CrmMatch, ...]:
        """Who of those sought is known already, closest first. Raises CrmTrouble."""
        ...

    async def close(self) -> None:
        """Give the connection up."""
        ...


@dataclass(frozen=True, slots=True)
class Connection:
    """How an account reaches its CRM. `secret`: what only the CRM's room reads (a token, or several as JSON), decrypted.

    `connected_at`: when a person set it up, in ms; another one means that it has to be opened anew.
    """

    account: AccountId
    kind: CrmKind
    connected_at: int
    address: str = ""
    secret: str = field(default="", repr=False)


# Writes a secret that was renewed, such as refreshed OAuth2 tokens, encrypted and committed before it returns.
KeepSecret = Callable[[str], Awaitable[None]]
# How a CRM of one kind is opened. Nothing is sent yet. Raises CrmTrouble (not_connected) where the connection cannot be used.
OpenCrm = Callable[[Connection, KeepSecret], Crm]
