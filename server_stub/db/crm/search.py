"""Looking for words in the CRM that is kept here: names, titles, e-mail addresses and phone numbers."""

import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, and_, false, func, literal, or_, select, true, union_all

from app.protocol.crm import CrmRecordKind
from app.protocol.ids import AccountId
from server_stub.db.crm.folding import fold
from server_stub.db.tables import crm_activity, crm_deal, crm_lead, crm_organization, crm_person

# A number is looked for by its digits, however it is written; fewer than these fit everybody.
FEWEST_DIGITS = 3
# Each word is a condition on five tables: a hundred of them would take seconds only to be understood.
MOST_WORDS = 12
_NUMBER = re.compile(r"[0-9+()/. -]+")

_RESULTS = ((CrmRecordKind.LEAD, crm_lead), (CrmRecordKind.DEAL, crm_deal), (CrmRecordKind.ACTIVITY, crm_activity))


@dataclass(frozen=True, slots=True)
class FoundRow:
    """Something that was found. `about`: whose it is, or how somebody is reached; `owner_name`: the agent it belongs to, or empty."""

    kind: CrmRecordKind
    id: str
    name: str
    about: str
    owner_name: str
    value: str
    created_at: int


def find(connection: Connection, account: AccountId, words: str, before: tuple[int, str] | None, limit: int) -> list[FoundRow]:
    """All that has the first MOST_WORDS words in it, the newest first, older than `before` (time and id). No words: everything."""
    each = [_persons(account, words), _organizations(account, words), *(_results(*one, account, words) for one in _RESULTS)]
    found = union_all(*each).subquery()
    c = found.c
    wanted = select(found).order_by(c.created_at.desc(), c.id.desc()).limit(limit)
    if before is not None:
        at, id_ = before
        wanted = wanted.where(or_(c.created_at < at, and_(c.created_at == at, c.id < id_)))
    return [_found(row) for row in connection.execute(wanted)]


def _found(row: Row[*tuple[Any, ...]]) -> FoundRow:
    about = ", ".join(filter(None, (row.first, row.second)))
    return FoundRow(CrmRecordKind(row.kind), row.id, row.name or about, about if row.name else "", row.owner, row.value, row.created_at)


def _persons(account: AccountId, words: str) -> Select[*tuple[Any, ...]]:
    c = crm_person.c
    columns = _columns(CrmRecordKind.PERSON, c, c.name, (c.email, c.phone), (literal(""), literal("")))
    return select(*columns).where(c.account == account, or_(_all_in(words, c.folded, c.email_folded), _number_in(words, c.phone)))


def _organizations(account: AccountId, words: str) -> Select[*tuple[Any, ...]]:
    c = crm_organization.c
    columns = _columns(CrmRecordKind.ORGANIZATION, c, c.name, (c.address, literal("")), (literal(""), literal("")))
    return select(*columns).where(c.account == account, _all_in(words, c.folded))


def _results(kind: CrmRecordKind, table: Table, account: AccountId, words: str) -> Select[*tuple[Any, ...]]:
    """Leads, deals or activities: found by their title, and by whose they are."""
    c, person, organization = table.c, crm_person.c, crm_organization.c
    columns = _columns(kind, c, c.title, (person.name, organization.name), (c.owner_name, c.value))
    whose = table.outerjoin(crm_person, person.id == c.person).outerjoin(crm_organization, organization.id == c.organization)
    texts = (c.folded, *(func.coalesce(text, "") for text in (person.folded, person.email_folded, organization.folded)))
    fitting = or_(_all_in(words, *texts), _number_in(words, person.phone))
    return select(*columns).select_from(whose).where(c.account == account, fitting)


def _columns(
    kind: CrmRecordKind,
    c: Any,
    name: ColumnElement[str],
    about: tuple[ColumnElement[str], ColumnElement[str]],
    owned: tuple[ColumnElement[str], ColumnElement[str]],
) -> tuple[ColumnElement[Any], ...]:
    (first, second), (owner, value) = about, owned
    named = {"kind": literal(kind.value), "id": c.id, "name": name, "first": first, "second": second, "owner": owner, "value": value}
    return *(column.label(label) for label, column in named.items()), c.created_at.label("created_at")


def _all_in(words: str, *texts: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether each of the words stands in one of the texts."""
    wanted = list(dict.fromkeys(fold(words).split()))[:MOST_WORDS]
    each = (or_(*(text.contains(word, autoescape=True) for text in texts)) for word in wanted)
    return and_(true(), *each)


def _number_in(words: str, phone: ColumnElement[str]) -> ColumnElement[bool]:
    digits = re.sub("[^0-9]", "", words) if _NUMBER.fullmatch(words) else ""
    return phone.contains(digits) if len(digits) >= FEWEST_DIGITS else false()
