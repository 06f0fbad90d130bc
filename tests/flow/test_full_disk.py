"""A real server whose files can grow no more: it says busy, acknowledges nothing, stays up, and goes on when there is room."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.protocol.ids import new_id
from tests.flow.client import Client, Frame
from tests.flow.elsewhere import Elsewhere, served_elsewhere

if sys.platform != "linux":
    pytest.skip("another process's limits can be changed on Linux only", allow_module_level=True)

import resource


@contextmanager
def no_room(office: Elsewhere) -> Generator[None]:
    """No file of the server's can grow: its database, its log, nothing."""
    unlimited = resource.prlimit(office.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(office.process.pid, resource.RLIMIT_FSIZE, (1, unlimited[1]))
    yield
    resource.prlimit(office.process.pid, resource.RLIMIT_FSIZE, unlimited)


async def talking(office: Elsewhere) -> tuple[Client, Client, str, Frame]:
    """Anna and a visitor in a conversation."""
    anna = await office.online()
    visitor, session = await office.waiting_visitor()
    conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
    assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    return anna, visitor, conversation, session


async def test_a_full_disk_is_busy_and_recovers(office_folder: Path) -> None:
    async with served_elsewhere(office_folder) as office:
        anna, visitor, conversation, session = await talking(office)
        with no_room(office):
            sent = [await anna.begin("send_message", conversation=conversation, text=f"{number} " + "x" * 7_000) for number in range(5)]
            answers = [await anna.answer(command) for command in sent]
            assert [(answer["type"], answer["code"]) for answer in answers] == [("refusal", "busy")] * 5
            assert all(answer["retry_after_ms"] > 0 for answer in answers)
            question = new_id()
            assert (await visitor.command("write_message", question, text="are you there?"))["code"] == "busy"

            # Requests that must write are put off too; what only reads, and the process itself, goes on.
            body = {"email": "ben@acme.example", "password": "demo", "device": anna.device}
            put_off = await office.http.post("/api/v1/sign-in", json=body)
            assert (put_off.status_code, put_off.json()["code"]) == (503, "busy")
            assert "retry-after" in put_off.headers
            assert (await office.http.get("/readyz")).status_code == 503
            assert (await office.http.get("/healthz")).status_code == 200
            assert 'livechat_batches_refused_total{why="disk_failed"}' in (await office.http.get("/metrics")).text

        # The same commands again, as clients do it: each has one effect, in the order they were given.
        for number, command in enumerate(sent):
            answer = await anna.command("send_message", command, conversation=conversation, text=f"{number} " + "x" * 7_000)
            assert answer["type"] == "ack", answer
        assert (await visitor.command("write_message", question, text="are you there?"))["type"] == "ack"
        _, greeting, _ = await office.visitor(session)
        told = [message.get("text", "") for part in greeting.snapshot for message in part["messages"]]
        assert [text[0] for text in told if "xxx" in text] == ["0", "1", "2", "3", "4"]
        assert told.count("are you there?") == 1
    assert office.code == 0
    assert "Traceback" not in office.printed
