"""Killed between a request to Pipedrive and its answer, the server goes on where it was: one lead and one deal, whole."""

import asyncio
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

from server_stub.beside import now_ms
from tests.fakes.patience import PATIENCE_S
from tests.fakes.pipedrive.faults import Fault
from tests.fakes.pipedrive.server import Pipedrive, pipedrive
from tests.fakes.processes import ServerProcess, server_process
from tests.flow.client import Client, Frame, bearer
from tests.flow.office import Office

FIELDS = {"person_name": "Vera Lind", "person_email": "vera@lind.example", "organization_name": "Globex", "deal_value": "125050 EUR"}
NOTES = ("Wants tents", "Red ones")
KILLED_AT = ("POST v1/leads", "POST v1/notes", "POST v2/deals")


def connect(folder: Path, server: Pipedrive) -> str:
    """What an operator does, and is told."""
    command = [sys.executable, "-m", "server_stub", "crm", "connect-pipedrive", "--address", server.address, "--token-stdin"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LIVECHAT_")}
    done = subprocess.run(
        [*command, "--data-dir", str(folder)],
        input=server.tokens.api_token,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env=environment,
    )
    return done.stdout


@asynccontextmanager
async def office_of(desk: ServerProcess) -> AsyncGenerator[Office]:
    """Doors to the server that runs now; whoever came through them hangs up."""
    address = f"http://127.0.0.1:{desk.port}"
    async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=PATIENCE_S) as http:
        office = Office(address, http)
        yield office
        await office.hang_up()


async def does(client: Client, kind: str, **data: Any) -> None:
    answer = await client.command(kind, **data)
    assert answer["type"] == "ack", answer


async def a_chat(office: Office) -> tuple[Client, str]:
    """Anna, and a conversation of hers in which she has filled the panel."""
    client = await office.online()
    await office.waiting_visitor()
    entered = await client.event("conversation_entered", lambda data: data["conversation"]["state"] == "unassigned")
    conversation: str = entered["conversation"]["id"]
    await does(client, "assign_to_me", conversation=conversation)
    for field, value in FIELDS.items():
        await does(client, "set_field", conversation=conversation, field=field, value=value)
    for text in NOTES:
        await does(client, "add_note", conversation=conversation, text=text)
    return client, conversation


async def killed_at(desk: ServerProcess, server: Pipedrive, operation: str) -> None:
    """The server has asked for this, it was done, and before it hears so it is killed; then it is started again."""
    await server.was_asked(operation)
    await desk.kill()
    await desk.start()


async def items(office: Office, conversation: str) -> list[Frame]:
    """What was made of the conversation, once all of it is settled."""
    tokens = await office.sign_in()
    client, _ = await office.agent_with(tokens["access_token"])
    headers = bearer(tokens)
    while True:
        answer = await office.http.get(f"/api/v1/conversations/{conversation}/details", headers=headers)
        made: list[Frame] = answer.raise_for_status().json()["details"]["items"]
        if all(item.get("state", "pending") != "pending" for item in made):
            return made
        await client.event("crm_item_changed")


async def test_a_server_killed_between_request_and_answer_makes_one_lead(tmp_path: Path, demo_database: Path) -> None:
    shutil.copy(demo_database, tmp_path / "livechat.sqlite3")
    async with pipedrive(now_ms) as server:
        told = await asyncio.to_thread(connect, tmp_path, server)
        assert told.startswith("pipedrive as Zoe Admin")
        for operation in KILLED_AT:
            server.faults.plan(Fault.SILENT_AFTER, operation)
        async with server_process(tmp_path) as desk:
            async with office_of(desk) as office:
                client, conversation = await a_chat(office)
                await does(client, "create_lead", conversation=conversation, title="Three tents")
                await does(client, "create_deal", conversation=conversation, title="Three tents")
                for operation in KILLED_AT:
                    await killed_at(desk, server, operation)
            async with office_of(desk) as office:
                made = await items(office, conversation)
        assert [(item["kind"], item["state"]) for item in made] == [("lead", "saved"), ("deal", "saved")]
        one_of_each(server, made)


def one_of_each(server: Pipedrive, made: list[Frame]) -> None:
    company = server.company
    (lead,), (deal,) = company.leads.rows(), company.deals.rows()
    assert len(company.persons.rows()) == len(company.organizations.rows()) == 1
    assert Counter((note["lead_id"], note["deal_id"]) for note in company.notes.rows()) == {(lead["id"], None): 2, (None, deal["id"]): 2}
    assert [item["link"].rpartition("/")[2] for item in made] == [lead["id"], str(deal["id"])]
    assert (lead["owner_id"], lead["value"]) == (2, {"amount": 1250.5, "currency": "EUR"})
