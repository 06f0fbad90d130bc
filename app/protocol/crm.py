"""What an agent is told of the CRM over HTTP: whom it knows already, what is found in it, and what one thing there looks like."""

from enum import StrEnum

from msgspec import field

from app.protocol.api import Body
from app.protocol.details import CrmItem, CrmItemKind, Field, FieldName, Note
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
    """One thing that a search found. `name`: a lead's title; `about`: whose it is, or an e-mail address, one line."""

    kind: CrmRecordKind
    remote: str
    name: str
    about: str = ""
    value: str = ""
    at: int = 0
    link: str = ""


class CrmRecordPage(Body, frozen=True, kw_only=True):
    """What a search found, newest first; `more`: there is still older. Go on with `next`."""

    records: tuple[CrmRecord, ...] = ()
    more: bool = False
    next: str = ""


class CrmItemPage(Body, frozen=True, kw_only=True):
    """A lead, deal or activity, with the fields and notes it was made of."""

    item: CrmItem
    fields: dict[FieldName, Field] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
