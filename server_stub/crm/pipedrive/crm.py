"""Pipedrive as a CRM of this server: what the port asks for, over one line to one company."""

from urllib.parse import urlsplit

from app.protocol.crm import CrmMatch
from app.protocol.details import CrmReason
from server_stub.crm.pipedrive.access import API, Access, AccessError, checked_address, home_of, read_access
from server_stub.crm.pipedrive.directory import Directory
from server_stub.crm.pipedrive.errand import Errand
from server_stub.crm.pipedrive.held import Held
from server_stub.crm.pipedrive.items import made
from server_stub.crm.pipedrive.line import Clocks, Line
from server_stub.crm.pipedrive.links import item_link
from server_stub.crm.pipedrive.matches import Matches
from server_stub.crm.pipedrive.notes import write_notes
from server_stub.crm.pipedrive.organizations import organization_of
from server_stub.crm.pipedrive.persons import person_of
from server_stub.crm.pipedrive.recent import Recent
from server_stub.crm.pipedrive.related import Related
from server_stub.crm.pipedrive.sending import TIMEOUT_S
from server_stub.crm.port import Connection, CrmTrouble, KeepSecret, Order, Progress, Saved, Sought


class Pipedrive:
    """One company's Pipedrive. `address`: checked."""

    at_once = 8

    def __init__(self, address: str, access: Access, keep: KeepSecret, clocks: Clocks, timeout_s: float = TIMEOUT_S) -> None:
        self._address = address
        self._access = access
        self._line = Line(address, access, keep, clocks, timeout_s)
        self._directory = Directory(self._line, clocks.seconds)
        self._recent = Recent(clocks.seconds)
        self._matches = Matches(self._directory, Related(self._line), clocks.seconds)
        self.name = f"pipedrive {urlsplit(address).netloc}"

    async def check(self) -> str:
        """Whose credentials these are. Raises CrmTrouble."""
        me = await self._directory.asked_me()
        return f"{me.name}, {me.company_name or me.company_domain} (https://{me.company_domain}.pipedrive.com)"

    async def home(self) -> str:
        """The company's own address: whatever was noted with it holds for this company only. Raises CrmTrouble."""
        return home_of(self._address, (await self._directory.me()).company_domain)

    async def create(self, order: Order, progress: Progress) -> Saved:
        """Make what is ordered, or find it made already. Raises CrmTrouble."""
        domain = (await self._directory.me()).company_domain
        owner = await self._directory.user_of(order.owner) or self._access.owner
        errand = Errand(order, progress, self._line, self._directory, self._recent, owner, self._access.deal_field)
        organization = await organization_of(errand)
        organization_id = organization.id if organization else None
        person = await person_of(errand, organization_id)
        person_id = person.id if person else None
        remote = await made(errand, person_id, organization_id)
        await write_notes(errand, remote)
        return Saved(remote, item_link(domain, order.kind, remote, person_id, organization_id), _doubt(person, organization))

    async def matches(self, sought: Sought) -> tuple[CrmMatch, ...]:
        """Who is known already, closest first. Raises CrmTrouble."""
        return await self._matches.of(sought)

    async def close(self) -> None:
        """Hang up."""
        await self._line.close()


def _doubt(person: Held | None, organization: Held | None) -> CrmReason | None:
    if organization is not None and organization.several:
        return CrmReason.ORGANIZATION_AMBIGUOUS
    return CrmReason.PERSON_AMBIGUOUS if person is not None and person.several else None


def pipedrive(connection: Connection, keep: KeepSecret, clocks: Clocks) -> Pipedrive:
    """The CRM of a connection. Raises CrmTrouble (not_connected) where the connection cannot be used."""
    try:
        return Pipedrive(checked_address(connection.address, API), read_access(connection.secret), keep, clocks)
    except AccessError as error:
        raise CrmTrouble(CrmReason.NOT_CONNECTED, str(error)) from None
