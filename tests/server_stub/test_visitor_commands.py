"""`livechat-server visitor …` as operators meet it: everything about one person, and nothing about anybody else."""

import asyncio
import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select

from app.protocol.commands import AddNote, CreateLead, SetField, WriteMessage
from app.protocol.details import CrmItemState, FieldName
from app.protocol.ids import AccountId, CommandId, CrmItemId, VisitorId, new_id
from app.protocol.records import ConversationState
from server_stub.db.about_visitor import visitors_named
from server_stub.db.database import Database
from server_stub.db.tables import crm_item
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.actors import SystemActor
from server_stub.handlers.execute import Executor
from server_stub.handlers.system import DescribeVisitor, IdentifyVisitor, SettleCrmItem
from tests.fakes.clock import FakeClock
from tests.server_stub.company import Company, open_company
from tests.server_stub.test_command_line import command, failed

CANARY = "Zanzibar"


@dataclass(frozen=True)
class Known:
    """A data folder's options, Maya, whose every word holds the canary, and somebody else."""

    where: tuple[str, ...]
    maya: VisitorId
    other: VisitorId
    conversation: str
    secret: str


@pytest.fixture
def known(tmp_path: Path, clock: FakeClock) -> Known:
    """A company's database, and no server."""

    async def prepare() -> Known:
        async with open_company(tmp_path, clock) as company:
            maya = await chat(company, f"{CANARY} Lind", "maya@zanzibar.example", CANARY)
            other = await chat(company, "Ole Berg", "ole@shop.example", "something else")
            with company.database.read() as connection:
                secret = connection.exec_driver_sql("SELECT hex(secret_hash) FROM visitor WHERE id = ?", (maya[0],)).scalar_one()
        where = ("--data-dir", str(tmp_path), "--database", str(company.database.engine.url))
        return Known(where, maya[0], other[0], maya[1], secret)

    return asyncio.run(prepare())


async def chat(company: Company, name: str, email: str, words: str) -> tuple[VisitorId, str]:
    """A visitor with a conversation in which everything has been written that can be."""
    visitor = await company.visitor()
    await company.desk_does(IdentifyVisitor(visitor.visitor, f"customer {words}", name, email, verified=True))
    await company.desk_does(DescribeVisitor(visitor.visitor, f"https://shop.example/{words}", f"About {words}"))
    row = await company.chat(ConversationState.ASSIGNED, company.anna, visitor)
    await company.does(visitor, WriteMessage(text=f"I want {words}."))
    await company.does(company.anna, SetField(conversation=row.id, field=FieldName.ORGANIZATION_NAME, value=f"{words} Ltd"))
    await company.does(company.anna, AddNote(conversation=row.id, text=f"Likes {words}."))
    await company.does(company.anna, CreateLead(conversation=row.id, title=f"Lead for {words}"))
    return visitor.visitor, row.id


def test_an_export_holds_all_of_a_visitor_and_nothing_of_others(known: Known) -> None:
    exported = command("visitor", "export", known.maya, *known.where)
    assert (exported.returncode, exported.stderr) == (0, "")
    told = json.loads(exported.stdout)
    visitor, (conversation,) = told["visitor"], told["conversations"]
    assert (visitor["id"], visitor["external_id"], visitor["email"]) == (known.maya, f"customer {CANARY}", "maya@zanzibar.example")
    assert f"I want {CANARY}." in [message.get("text") for message in conversation["messages"]]
    assert {field["field"]: field["value"] for field in conversation["fields"]}["organization_name"] == f"{CANARY} Ltd"
    assert [note["text"] for note in conversation["notes"]] == [f"Likes {CANARY}."]
    assert [item["title"] for item in conversation["crm_items"]] == [f"Lead for {CANARY}"]
    assert "something else" not in exported.stdout
    assert known.secret.lower() not in exported.stdout.lower()


def test_a_visitor_is_found_by_address_name_ids_and_what_agents_wrote(known: Known) -> None:
    assert (
        command("visitor", "find", "maya@zanzibar.example", *known.where).stdout
        == f"{known.maya}  shop  {CANARY} Lind  maya@zanzibar.example\n"
    )
    database = Database.open(known.where[-1])
    with database.read() as connection:
        for words in (f"{CANARY} Lind", f"customer {CANARY}", f"{CANARY} Ltd", known.conversation, known.maya):
            assert [row["id"] for row in visitors_named(connection, words)] == [known.maya]
        assert visitors_named(connection, "maya") == []
    database.close()


def test_what_was_erased_is_nowhere_and_everybody_else_stays(known: Known) -> None:
    assert "crm status" in failed("visitor", "erase", known.maya, "--yes", *known.where)
    asyncio.run(save_leads(known))
    before = everything(known)
    assert CANARY in before
    erased = command("visitor", "erase", known.maya, "--yes", *known.where)
    assert (erased.returncode, erased.stderr) == (0, "")
    assert erased.stdout == f"erased 1 conversations\ndelete in the CRM https://acme.pipedrive.com/leads/{CANARY}\n"
    after = everything(known)
    assert CANARY.casefold() not in after.casefold()
    assert after.count("something else") == before.count("something else")


async def save_leads(known: Known) -> None:
    """The CRM, another one, has them now."""
    database = Database.open(known.where[-1])
    executor = Executor(database, EventLog(database, Wakeup()), lambda: 2)
    await executor.start()
    with database.read() as connection:
        items = connection.execute(select(crm_item.c.id, crm_item.c.account, crm_item.c.title)).all()
    for id_, account, title in items:
        link = f"https://acme.pipedrive.com/leads/{title.removeprefix('Lead for ').replace(' ', '-')}"
        saved = SettleCrmItem(CrmItemId(id_), CrmItemState.SAVED, link=link, remote=f"remote {title}")
        await executor.execute(SystemActor(AccountId(account)), CommandId(new_id()), saved)
    await executor.stop()
    database.close()


def everything(known: Known) -> str:
    """All that stands in the tables."""
    with closing(sqlite3.connect(known.where[-1].removeprefix("sqlite:///"))) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        rows = [row for (table,) in tables for row in connection.execute(f"SELECT * FROM {table}")]  # noqa: S608 - our own tables
    return "\n".join(str(row) for row in rows)


def test_who_is_not_there_is_said(known: Known) -> None:
    assert "visitor find" in failed("visitor", "export", "nobody", *known.where)
    assert "whole" in failed("visitor", "find", "maya", *known.where)
