"""Chats that a company keeps for some days only: full ones, the sweeper's turn, and what is left after it."""

from sqlalchemy import insert, select, text, update

from app.protocol.commands import AddNote, CloseConversation, CreateLead, SetField, WriteMessage
from app.protocol.details import CrmItemState, FieldName
from app.protocol.ids import AccountId, ConversationId, CrmItemId, FileId, new_id
from app.protocol.records import ConversationState
from server_stub.company.retention import Retention
from server_stub.db.database import Database
from server_stub.db.rows import ConversationRow
from server_stub.db.tables import account, conversation, file, message
from server_stub.handlers.actors import SystemActor
from server_stub.handlers.system import IdentifyVisitor, SettleCrmItem, SetVisitorHere, SystemCommand
from tests.server_stub.company import Company

CLOSED, ASSIGNED = ConversationState.CLOSED, ConversationState.ASSIGNED
CANARY = "Zanzibar"


def keep(company: Company, *, chats: int | None = None, files: int | None = None) -> None:
    """So many days, as was said long ago."""
    with company.database.write() as connection:
        connection.execute(update(account).values(keep_chats_days=chats, keep_files_days=files, changed_at=0))


async def sweep(company: Company) -> bool:
    """The sweeper's turn; whether bytes are to be tidied away then."""
    tidied = []

    async def tell(of: AccountId, command: SystemCommand) -> int:
        return await company.does(SystemActor(of), command)

    async def tidy() -> None:
        tidied.append(True)

    await Retention(company.database, company.clock, tell, tidy).sweep()
    await company.log.poll()
    return bool(tidied)


def closed(database: Database) -> dict[ConversationId, int]:
    """When the conversations that agents see were closed."""
    c = conversation.c
    with database.read() as connection:
        return {
            ConversationId(row.id): row.closed_at for row in connection.execute(select(c.id, c.closed_at).where(c.state == CLOSED.value))
        }


def everything(database: Database) -> str:
    """All that stands in the tables."""
    with database.read() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        return "\n".join(str(row) for table in tables for row in connection.execute(text(f"SELECT * FROM {table}")))  # noqa: S608 - our own


async def full_chat(company: Company, words: str) -> ConversationRow:
    """A conversation in which everything has been written that can be, and that the visitor has left."""
    guest = await company.visitor()
    await company.desk_does(IdentifyVisitor(guest.visitor, f"customer {words}", words, f"{words.lower()}@shop.example"))
    row = await company.chat(ASSIGNED, company.anna, guest)
    for at in range(5):
        await company.does(guest, WriteMessage(text=f"I want {words} {at}."))
    await company.does(company.anna, SetField(conversation=row.id, field=FieldName.ORGANIZATION_NAME, value=f"{words} Ltd"))
    await company.does(company.anna, AddNote(conversation=row.id, text=f"Likes {words}."))
    for state in (CrmItemState.SAVED, CrmItemState.FAILED):
        lead = CrmItemId(new_id())
        await company.does(company.anna, CreateLead(conversation=row.id, title=f"Lead for {words}"), lead)
        await company.desk_does(SettleCrmItem(lead, state, detail=words, link="https://crm.example/1", remote="1"))
    attach(company, row, f"{words}.txt")
    await company.does(company.anna, CloseConversation(conversation=row.id))
    await company.desk_does(SetVisitorHere(guest.visitor, False))
    return company.again(row)


def attach(company: Company, row: ConversationRow, name: str) -> FileId:
    """A file that was sent with its newest message."""
    id_ = FileId(new_id())
    told = f'[{{"id":"{id_}","name":"{name}","media_type":"text/plain","size":1}}]'.encode()
    with company.database.write() as connection:
        newest = (message.c.conversation == row.id) & (message.c.number == company.again(row).last_number)
        sent = connection.execute(update(message).where(newest).values(files=told).returning(message.c.id)).scalar_one()
        of = {"account": row.account, "conversation": row.id, "message": sent, "uploader_kind": "visitor", "uploader": row.visitor}
        about = {"name": name, "media_type": "text/plain", "size": 1, "width": 0, "height": 0, "created_at": company.clock()}
        connection.execute(insert(file).values(id=id_, given="", digest="d", **of, **about))
    return id_
