"""Who of those in a conversation's fields Pipedrive knows already. Searches are dear: what was asked lately is not asked again."""

from collections.abc import Callable

from msgspec.structs import replace

from app.protocol.crm import CrmMatch, CrmRecordKind
from app.protocol.details import FieldName
from server_stub.crm.pipedrive.directory import Directory
from server_stub.crm.pipedrive.links import organization_link, person_link
from server_stub.crm.pipedrive.related import Related
from server_stub.crm.port import Sought

_FOR_S = 300.0
_MOST = 200
_MOST_SHOWN = 5


class Matches:
    """Looks them up, and what there is of the closest. `seconds`: a clock that only goes forward."""

    def __init__(self, directory: Directory, related: Related, seconds: Callable[[], float]) -> None:
        self._directory = directory
        self._seconds = seconds
        self._related = related
        self._known: dict[Sought, tuple[float, tuple[CrmMatch, ...]]] = {}

    async def of(self, sought: Sought) -> tuple[CrmMatch, ...]:
        """The closest first, nobody twice. Raises CrmTrouble."""
        at, known = self._known.get(sought, (float("-inf"), ()))
        if self._seconds() - at < _FOR_S:
            return known
        found = await self._search(sought)
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[sought] = (self._seconds(), found)
        return found

    async def _search(self, sought: Sought) -> tuple[CrmMatch, ...]:
        domain = (await self._directory.me()).company_domain
        found: dict[int, CrmMatch] = {}
        for by, persons in (
            (FieldName.PERSON_EMAIL, await self._directory.persons_with_email(sought.email) if sought.email else []),
            (FieldName.PERSON_PHONE, await self._directory.persons_with_phone(sought.phone) if sought.phone else []),
        ):
            for one in persons[:_MOST_SHOWN]:
                match = CrmMatch(kind=CrmRecordKind.PERSON, remote=str(one.id), name=one.name, by=by, link=person_link(domain, one.id))
                found.setdefault(one.id, match)
        matches = [*found.values(), *await self._organizations(sought.organization, domain)]
        if matches:
            matches[0] = replace(matches[0], related=await self._related.of(matches[0], domain))
        return tuple(matches)

    async def _organizations(self, name: str, domain: str) -> list[CrmMatch]:
        return [
            CrmMatch(
                kind=CrmRecordKind.ORGANIZATION,
                remote=str(one.id),
                name=one.name,
                by=FieldName.ORGANIZATION_NAME,
                link=organization_link(domain, one.id),
            )
            for one in (await self._directory.organizations_named(name) if name else [])[:_MOST_SHOWN]
        ]
