"""Somebody who uses the adapter as the CRM's worker does: orders, attempts, and processes that end between them."""

import math
from collections.abc import Mapping
from dataclasses import replace

from app.protocol.details import CrmItemKind, FieldName
from app.protocol.ids import AccountId, AgentId, ConversationId, CrmItemId, NoteId, derived_id
from server_stub.crm.pipedrive.access import Access, Grant, read_access
from server_stub.crm.pipedrive.crm import Pipedrive as PipedriveCrm
from server_stub.crm.pipedrive.line import Clocks
from server_stub.crm.pipedrive.sending import TIMEOUT_S
from server_stub.crm.port import CrmTrouble, Order, OrderNote, Owner, Saved
from tests.fakes.clock import FakeClock
from tests.fakes.notebook import Notebook
from tests.fakes.pipedrive.oauth import CLIENT, REDIRECT, SECRET
from tests.fakes.pipedrive.server import Pipedrive

ANNA = {FieldName.PERSON_NAME: "Vera Lind", FieldName.PERSON_EMAIL: "vera@lind.example", FieldName.PERSON_PHONE: "+48600700800"}
GLOBEX = {FieldName.ORGANIZATION_NAME: "Globex", FieldName.ORGANIZATION_ADDRESS: "Long Street 1"}
WORTH = {FieldName.DEAL_VALUE: "125050 EUR", FieldName.EXPECTED_CLOSE_DATE: "2027-02-28"}
ALL = ANNA | GLOBEX | WORTH


def order(
    name: str = "one",
    kind: CrmItemKind = CrmItemKind.LEAD,
    fields: Mapping[FieldName, str] = ALL,
    notes: tuple[str, ...] = ("One", "Two"),
    chat: str = "chat",
) -> Order:
    """An order; `name` and `chat` tell it from others."""
    written = tuple(OrderNote(NoteId(derived_id("note", name, text)), text, "Anna Nowak", 1_800_000_000_000) for text in notes)
    return Order(
        AccountId(derived_id("acme")),
        ConversationId(derived_id("conversation", chat)),
        CrmItemId(derived_id("item", name)),
        kind,
        "Three tents",
        1_800_000_000_000,
        fields=fields,
        notes=written,
    )


class Customer:
    """Uses one Pipedrive. `waited`: the seconds that its connections have waited; `secrets`: those they had kept."""

    def __init__(self, server: Pipedrive, clock: FakeClock, access: Access | None = None, timeout_s: float = TIMEOUT_S) -> None:
        self.server = server
        self.clock = clock
        self.access = access or Access(token=server.tokens.api_token)
        self.notebook = Notebook()
        self.secrets: list[str] = []
        self.disk_full = False
        self._opened: list[PipedriveCrm] = []
        self.waited: list[float] = []
        self._timeout_s = timeout_s

    def open(self) -> PipedriveCrm:
        """A connection, as a process that has just started makes it."""
        clocks = Clocks(self.clock, self.clock.seconds, self._sleep)
        opened = PipedriveCrm(self.server.address, self.access, self._keep, clocks, self._timeout_s)
        self._opened.append(opened)
        return opened

    async def hang_up(self) -> None:
        """Every connection ends."""
        for opened in self._opened:
            await opened.close()

    async def _keep(self, secret: str) -> None:
        if self.disk_full:
            raise OSError("disk full")
        self.secrets.append(secret)
        self.access = read_access(secret)

    async def _sleep(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.clock.advance(math.ceil(seconds * 1000))

    async def attempt(self, wanted: Order, crm: PipedriveCrm | None = None) -> Saved:
        """One attempt; of a process of its own, unless it is given a connection. Raises CrmTrouble."""
        if crm is not None:
            return await crm.create(wanted, self.notebook.of(wanted))
        opened = self.open()
        try:
            return await opened.create(wanted, self.notebook.of(wanted))
        finally:
            await opened.close()

    async def trouble(self, wanted: Order, crm: PipedriveCrm | None = None) -> CrmTrouble:
        """One attempt that must fail, and what it fails of."""
        try:
            saved = await self.attempt(wanted, crm)
        except CrmTrouble as trouble:
            return trouble
        raise AssertionError(saved)


def granted(server: Pipedrive) -> Access:
    """A connection over OAuth2 that was made earlier and has only its refresh token."""
    return Access(grant=Grant(CLIENT, SECRET, REDIRECT, refresh=server.tokens.first()), oauth=server.address)


def owned(wanted: Order, email: str) -> Order:
    """The same, for an agent with this address."""
    return replace(wanted, owner=Owner(AgentId(derived_id("anna")), "Anna Nowak", email))
