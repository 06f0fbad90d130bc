"""Where a person can see things in Pipedrive's own pages. Pure."""

from typing import assert_never

from app.protocol.details import CrmItemKind


def _pages(domain: str) -> str:
    return f"https://{domain}.pipedrive.com"


def person_link(domain: str, number: int) -> str:
    """A person's page."""
    return f"{_pages(domain)}/person/{number}"


def organization_link(domain: str, number: int) -> str:
    """An organization's page."""
    return f"{_pages(domain)}/organization/{number}"


def item_link(domain: str, kind: CrmItemKind, remote: str, person: int | None, organization: int | None) -> str:
    """A lead's or a deal's page. An activity has none: it is seen at its person or organization, or in the list of all."""
    match kind:
        case CrmItemKind.LEAD:
            return f"{_pages(domain)}/leads/inbox/{remote}"
        case CrmItemKind.DEAL:
            return f"{_pages(domain)}/deal/{remote}"
        case CrmItemKind.ACTIVITY if person is not None:
            return person_link(domain, person)
        case CrmItemKind.ACTIVITY if organization is not None:
            return organization_link(domain, organization)
        case CrmItemKind.ACTIVITY:
            return f"{_pages(domain)}/activities/list"
        case _:
            assert_never(kind)
