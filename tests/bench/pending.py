"""A company with many pending items, written straight into its database."""

from pathlib import Path

import msgspec
from sqlalchemy import insert, select

from app.protocol.details import FieldName
from app.protocol.ids import new_id
from app.protocol.records import ConversationState
from server_stub.db.detail_rows import ItemBody
from server_stub.db.tables import conversation, crm_item, details
from tests.fakes.clock import FakeClock
from tests.server_stub.company import Company, database_at

ITEMS_EACH = 10


async def company_with(folder: Path, clock: FakeClock, items: int) -> Company:
    """The company, its executor running; ITEMS_EACH of the items belong to one conversation, and name the same person of the same firm."""
    company = Company(database_at(folder), clock)
    await company.executor.start()
    chat = await company.chat(ConversationState.CLOSED, company.anna)
    with company.database.write() as connection:
        row = connection.execute(select(conversation).where(conversation.c.id == chat.id)).one()._asdict()
        for number in range(items // ITEMS_EACH):
            id_ = new_id()
            connection.execute(insert(conversation).values(row | {"id": id_}))
            connection.execute(insert(details).values(conversation=id_, revision=ITEMS_EACH))
            body = msgspec.json.encode(ItemBody(_known(number)))
            lead = {"account": company.account, "conversation": id_, "kind": "lead", "at": clock(), "state": "pending", "body": body}
            made = [lead | {"id": new_id(), "added": added, "title": f"Lead {number}/{added}"} for added in range(1, ITEMS_EACH + 1)]
            connection.execute(insert(crm_item), made)
    return company


def _known(number: int) -> dict[FieldName, str]:
    return {
        FieldName.PERSON_NAME: f"Person {number}",
        FieldName.PERSON_EMAIL: f"person{number}@firm{number}.example",
        FieldName.ORGANIZATION_NAME: f"Firm {number}",
        FieldName.DEAL_VALUE: "125050 EUR",
    }
