"""Addresses of what the CRM of this server holds, as the desktop client opens them."""

from app.protocol.crm import CrmMatch, CrmRecordKind, CrmRelated
from app.protocol.details import CrmItemKind, FieldName
from server_stub.db.crm.people import OrganizationRow, PersonRow
from server_stub.db.crm.results import ResultRow


def link(kind: CrmItemKind | CrmRecordKind, remote: str) -> str:
    """Where it can be seen."""
    return f"livechat://{kind.value}/{remote}"


def related(kind: CrmItemKind, row: ResultRow) -> CrmRelated:
    """A lead, deal or activity beside its person or organization."""
    return CrmRelated(kind=kind, remote=row.id, title=row.title, value=row.value, at=row.created_at, link=link(kind, row.id))


def person_match(row: PersonRow, by: FieldName, of_theirs: tuple[CrmRelated, ...]) -> CrmMatch:
    """A person who is known already."""
    kind = CrmRecordKind.PERSON
    return CrmMatch(kind=kind, remote=row.id, name=shown_name(row), by=by, link=link(kind, row.id), related=of_theirs)


def organization_match(row: OrganizationRow, of_theirs: tuple[CrmRelated, ...]) -> CrmMatch:
    """An organization that is known already."""
    kind, by = CrmRecordKind.ORGANIZATION, FieldName.ORGANIZATION_NAME
    return CrmMatch(kind=kind, remote=row.id, name=row.name, by=by, link=link(kind, row.id), related=of_theirs)


def shown_name(row: PersonRow) -> str:
    """What a person is called: by their name, or by what else is known."""
    return row.name or row.email or row.phone
