"""What is shown of one person, organization, lead, deal or activity of the CRM of this server."""

from typing import assert_never

from sqlalchemy import Connection

from app.protocol.crm import CrmNote, CrmRecord, CrmRecordKind, CrmRelated, CrmSheet
from app.protocol.details import CrmItemKind, FieldName
from app.protocol.ids import AccountId
from server_stub.crm.local.links import link, related, shown_name
from server_stub.db.crm.people import OrganizationRow, PersonRow, find_organization, find_person
from server_stub.db.crm.results import ResultRow, find_result, notes_of, results_of

MOST_RELATED = 100


def read_sheet(connection: Connection, account: AccountId, kind: CrmRecordKind, remote: str) -> CrmSheet | None:
    """All that is known of one thing; None where the account has no such thing."""
    match kind:
        case CrmRecordKind.PERSON:
            return _of_person(connection, account, remote)
        case CrmRecordKind.ORGANIZATION:
            return _of_organization(connection, account, remote)
        case CrmRecordKind.LEAD | CrmRecordKind.DEAL | CrmRecordKind.ACTIVITY:
            return _of_result(connection, account, CrmItemKind(kind.value), remote)
        case _:
            assert_never(kind)


def _of_person(connection: Connection, account: AccountId, remote: str) -> CrmSheet | None:
    if (person := find_person(connection, account, remote)) is None:
        return None
    organization = find_organization(connection, account, person.organization) if person.organization else None
    record = _record(CrmRecordKind.PERSON, remote, shown_name(person), at=person.created_at)
    return CrmSheet(record=record, fields=_known(person, organization), related=_related(connection, person=remote))


def _of_organization(connection: Connection, account: AccountId, remote: str) -> CrmSheet | None:
    if (organization := find_organization(connection, account, remote)) is None:
        return None
    record = _record(CrmRecordKind.ORGANIZATION, remote, organization.name, at=organization.created_at)
    return CrmSheet(record=record, fields=_known(None, organization), related=_related(connection, organization=remote))


def _of_result(connection: Connection, account: AccountId, kind: CrmItemKind, remote: str) -> CrmSheet | None:
    if (row := find_result(connection, account, kind, remote)) is None:
        return None
    person = find_person(connection, account, row.person) if row.person else None
    organization = find_organization(connection, account, row.organization) if row.organization else None
    own = {FieldName.DEAL_VALUE: row.value, FieldName.EXPECTED_CLOSE_DATE: row.expected_close_date}
    return CrmSheet(
        record=_record(CrmRecordKind(kind.value), remote, row.title, value=row.value, at=row.created_at),
        owner_name=row.owner_name,
        fields={name: value for name, value in own.items() if value} | _known(person, organization),
        notes=tuple(CrmNote(text=note.text, author_name=note.author_name, at=note.at) for note in notes_of(connection, row.id)),
        related=_beside(connection, row),
    )


def _beside(connection: Connection, row: ResultRow) -> tuple[CrmRelated, ...]:
    """What else its person has, or its organization where it has no person."""
    if not row.person and not row.organization:
        return ()
    theirs = _related(connection, person=row.person) if row.person else _related(connection, organization=row.organization or "")
    return tuple(one for one in theirs if one.remote != row.id)


def _record(kind: CrmRecordKind, remote: str, name: str, *, value: str = "", at: int) -> CrmRecord:
    return CrmRecord(kind=kind, remote=remote, name=name, value=value, at=at, link=link(kind, remote))


def _known(person: PersonRow | None, organization: OrganizationRow | None) -> dict[FieldName, str]:
    known: dict[FieldName, str] = {}
    if person is not None:
        known |= {FieldName.PERSON_NAME: person.name, FieldName.PERSON_EMAIL: person.email, FieldName.PERSON_PHONE: person.phone}
    if organization is not None:
        known |= {FieldName.ORGANIZATION_NAME: organization.name, FieldName.ORGANIZATION_ADDRESS: organization.address}
    return {name: value for name, value in known.items() if value}


def _related(connection: Connection, *, person: str = "", organization: str = "") -> tuple[CrmRelated, ...]:
    rows = results_of(connection, person=person, organization=organization, limit=MOST_RELATED)
    return tuple(related(kind, row) for kind, row in rows)
