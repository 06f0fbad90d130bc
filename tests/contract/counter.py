"""Orders as agents and the bot give them, and their way into the CRM under test as the worker takes them."""

from collections.abc import Mapping, Sequence

from app.protocol.commands import AddNote, CreateDeal, CreateLead, SetField
from app.protocol.details import CrmItemKind, FieldName
from app.protocol.ids import CrmItemId, new_id
from app.protocol.records import ConversationState
from server_stub.crm.orders import order_of
from server_stub.crm.port import Crm, Order, Saved
from server_stub.crm.progress import StoredProgress
from server_stub.db.crm.pending import due_items
from server_stub.db.rows import ConversationRow
from server_stub.handlers.effects import CreateItem
from tests.server_stub.company import Company

ANNA = {FieldName.PERSON_NAME: "Anna Nowak", FieldName.PERSON_EMAIL: "anna@nowak.example", FieldName.PERSON_PHONE: "+48600700800"}
ACME = {FieldName.ORGANIZATION_NAME: "Acme Tents", FieldName.ORGANIZATION_ADDRESS: "Long Street 1, Gdańsk"}
DEAL = {FieldName.DEAL_VALUE: "125050 EUR", FieldName.EXPECTED_CLOSE_DATE: "2027-02-28"}
MANY = 1_000


class Counter:
    """Where chats become orders."""

    def __init__(self, company: Company) -> None:
        self.company = company

    async def chat(self) -> ConversationRow:
        """A conversation in which both agents and the bot may act."""
        return await self.company.chat(ConversationState.MISSED)

    async def order(
        self,
        kind: CrmItemKind = CrmItemKind.LEAD,
        fields: Mapping[FieldName, str] = ANNA,
        notes: Sequence[str] = (),
        title: str = "Three tents",
        chat: ConversationRow | None = None,
    ) -> Order:
        """Somebody fills the panel and makes a lead, deal or activity of it: the order that comes of it."""
        chat = chat or await self.chat()
        agent = self.company.anna
        for field, value in fields.items():
            await self.company.does(agent, SetField(conversation=chat.id, field=field, value=value))
        for note in notes:
            await self.company.does(agent, AddNote(conversation=chat.id, text=note))
        made = await self._make(kind, chat, title)
        self.company.clock.advance(1)
        return next(order for order in self.pending() if order.item == made)

    async def _make(self, kind: CrmItemKind, chat: ConversationRow, title: str) -> CrmItemId:
        before = {order.item for order in self.pending()}
        match kind:
            case CrmItemKind.LEAD:
                await self.company.does(self.company.anna, CreateLead(conversation=chat.id, title=title), new_id())
            case CrmItemKind.DEAL:
                await self.company.does(self.company.anna, CreateDeal(conversation=chat.id, title=title), new_id())
            case CrmItemKind.ACTIVITY:
                await self.company.bot(self.company.again(chat), CreateItem(kind, title))
        (made,) = {order.item for order in self.pending()} - before
        return made

    def pending(self) -> list[Order]:
        """What waits for the CRM."""
        return [order_of(row) for row in due_items(self.company.database, self.company.account, self.company.clock(), MANY, ())]

    async def give(self, crm: Crm, order: Order) -> Saved:
        """One attempt, with what earlier ones have noted. Raises CrmTrouble."""
        progress = StoredProgress(self.company.database, order, crm.name, self.company.clock)
        await progress.load()
        return await crm.create(order, progress)
