"""What an agent is told of the CRM over HTTP: whom it knows already, what is found in it, and what one thing there looks like."""

from enum import StrEnum

from msgspec import field

from app.protocol.api import Body
from app.protocol.details import CrmItemKind, FieldName
from app.protocol.records import Record


class CrmRecordKind(StrEnum):
    """The kinds of things that a CRM holds."""

    PERSON = "person"
    ORGANIZATION = "organization"
    LEAD = "lead"
    DEAL = "deal"
    ACTIVITY = "activity"


class CrmRelated(Record, frozen=True, kw_only=True):
    """A lead, deal or activity of a person or organization in the CRM. `value`: as of DEAL_VALUE; `link`: where it can be seen."""

    kind: CrmItemKind
    remote: str
    title: str
    value: str = ""
    at: int = 0
    link: str = ""


class CrmMatch(Record, frozen=True, kw_only=True):
    """A person or organization that the CRM knows already, and by which field it was found. `related`: its newest leads and deals."""

    kind: CrmRecordKind
    remote: str
    name: str
    by: FieldName
    link: str = ""
    related: tuple[CrmRelated, ...] = ()


class CrmMatches(Body, frozen=True, kw_only=True):
    """The duplicates that there may be, the closest first: by e-mail, by phone, by organization."""

    matches: tuple[CrmMatch, ...] = ()


class CrmRecord(Record, frozen=True, kw_only=True):
    """One thing that a search found. `name`: a lead's title; `about`: whose it is, or an e-mail address, one line.

    `owner_name`: the agent whom a lead, deal or activity belongs to, or empty.
    """

    kind: CrmRecordKind
    remote: str
    name: str
    about: str = ""
    owner_name: str = ""
    value: str = ""
    at: int = 0
    link: str = ""


class CrmRecordPage(Body, frozen=True, kw_only=True):
    """What a search found, newest first; `more`: there is still older. Go on with the last one's `at` and `remote`."""

    records: tuple[CrmRecord, ...] = ()
    more: bool = False


class CrmNote(Record, frozen=True, kw_only=True):
    """A note in the CRM."""

    text: str
    author_name: str = ""
    at: int


class CrmSheet(Body, frozen=True, kw_only=True):
    """All that this server's CRM knows of one thing. `fields`: canonical values.

    `related`: what belongs to a person or organization; of a lead, deal or activity: what else its person has.
    """

    record: CrmRecord
    owner_name: str = ""
    fields: dict[FieldName, str] = field(default_factory=dict)
    notes: tuple[CrmNote, ...] = ()
    related: tuple[CrmRelated, ...] = ()
