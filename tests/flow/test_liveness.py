"""Heartbeats, sockets that died or do not read, people who are shut out, and a server that stops and comes back."""

import asyncio
import json
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed

from server_stub.beside import carry_out, now_ms
from server_stub.db.accounts import find_user_by_email
from server_stub.db.database import Database
from server_stub.handlers.system import DeactivateAgent
from server_stub.settings import Given, Rates, read_settings
from tests.fakes.clock import FakeClock
from tests.fakes.patience import PATIENCE_S
from tests.flow.client import Client
from tests.flow.office import Office, open_office

GENEROUS = Rates(visitor_messages_burst=100_000)


class Seconds:
    """A clock that only goes forward, and only when told."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


async def heartbeat(client: Client) -> dict[str, int]:
    """The next heartbeat."""
    async with asyncio.timeout(PATIENCE_S):
        while (frame := json.loads(await client.socket.recv()))["type"] != "heartbeat":
            pass
    beat: dict[str, int] = frame
    return beat


async def test_the_server_says_that_it_is_there_every_twenty_seconds(office_folder: Path) -> None:
    seconds = Seconds()
    async with open_office(office_folder, seconds=seconds) as office:
        anna = await office.online()
        seconds.now += 20
        assert (await heartbeat(anna))["head"] > 0
        await anna.nothing_but_heartbeats(1.2)
        seconds.now += 20
        await heartbeat(anna)


async def test_a_reader_is_never_left_behind_what_a_heartbeat_says(office_folder: Path) -> None:
    seconds = Seconds()
    async with open_office(office_folder, seconds=seconds) as office:
        anna, ben = await office.online("anna"), await office.online("ben")
        visitor, _ = await office.waiting_visitor()
        conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
        assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
        await ben.event("conversation_left")
        assert (await visitor.command("write_message", text="Only for Anna"))["type"] == "ack"
        await anna.message("Only for Anna")
        ben.frames.clear()
        seconds.now += 20
        frames = [json.loads(await ben.socket.recv()) for _ in range(2)]
        assert [frame["type"] for frame in frames] == ["batch", "heartbeat"]
        assert frames[0]["upto"] == frames[1]["head"]
        assert "events" not in frames[0]


async def test_who_is_not_heard_of_for_45_s_is_let_go(office_folder: Path) -> None:
    seconds = Seconds()
    async with open_office(office_folder, seconds=seconds) as office:
        silent, talking = await office.online("anna"), await office.online("ben")
        seconds.now += 30
        await talking.send(type="heartbeat", cursor=1)
        assert (await talking.command("set_online", online=True))["type"] == "ack"
        seconds.now += 16
        assert await silent.closed() == 4202
        assert (await talking.command("set_online", online=True))["type"] == "ack"


async def test_who_does_not_read_is_cut_off_and_delays_nobody(office_folder: Path) -> None:
    seconds = Seconds()
    async with open_office(office_folder, rates=GENEROUS, seconds=seconds) as office:
        anna = await office.online("anna")
        stalled = await office.narrow_agent("ben")
        visitor, _ = await office.waiting_visitor()
        for number in range(250):
            text = f"{number} " + "好" * 7_900  # three bytes each: more than the kernel takes
            assert (await visitor.command("write_message", text=text))["type"] == "ack"
            await anna.message(text)
        seconds.now += 31
        async with asyncio.timeout(PATIENCE_S):
            await read_to_the_cut(stalled)
        assert (await anna.command("set_online", online=True))["type"] == "ack"


async def read_to_the_cut(client: Client) -> None:
    """Wait until the server has given the reader up, then read what was on its way: it ends without a goodbye."""
    await asyncio.sleep(4)
    with pytest.raises(ConnectionClosed) as closed:
        await read_for_ever(client)
    assert closed.value.rcvd is None


async def read_for_ever(client: Client) -> None:
    while True:
        await client.socket.recv()


async def test_a_deactivated_agent_is_out_within_5_s_and_the_chats_come_back(office: Office, office_folder: Path) -> None:
    anna, ben = await office.online("anna"), await office.online("ben")
    tokens = await office.sign_in("anna")
    _, _ = await office.waiting_visitor()
    conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
    await ben.event("conversation_entered")
    assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    await ben.event("conversation_left")

    settings = read_settings({}, Given(office_folder, f"sqlite:///{office_folder / 'desk.sqlite3'}"))
    database = Database.open(settings.database_url)
    user = find_user_by_email(database, "anna@acme.example")
    database.close()
    assert user is not None
    await carry_out(settings, user.account, DeactivateAgent(agent=user.id))  # as the command line does, beside the server
    async with asyncio.timeout(PATIENCE_S):
        assert await anna.closed() == 4006
    back = await ben.event("conversation_entered")
    assert (back["conversation"]["id"], back["conversation"]["state"]) == (conversation, "unassigned")
    refreshed = await office.http.post("/api/v1/refresh", json={"refresh_token": tokens["refresh_token"]})
    assert refreshed.status_code == 401
    body = {"email": "anna@acme.example", "password": "demo", "device": user.id}
    assert (await office.http.post("/api/v1/sign-in", json=body)).json() == {"code": "wrong_credentials"}


async def test_a_server_that_stops_says_goodbye_and_everybody_is_back_after_it(office_folder: Path) -> None:
    async with open_office(office_folder) as office:
        anna, greeting = await office.agent("anna")
        assert (await anna.command("set_online", online=True))["type"] == "ack"
        visitor, session = await office.waiting_visitor()
        conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
        assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
        await anna.event("conversation_changed")
        cursor = max(frame["upto"] for frame in anna.frames if frame["type"] == "batch")
        sent = [await visitor.begin("write_message", text=f"last words {number}") for number in range(3)]
        office.stop()
        bye = await anna.frame("bye")
        assert (bye["code"], bye.get("after_ms", 0) <= 2_000) == (4200, True)
        assert await anna.closed() == 4200
        assert await visitor.closed() == 4200
        answered = [command_id for command_id in sent if command_id in visitor.answers]

    async with open_office(office_folder) as office:
        again, second = await office.agent("anna", epoch=greeting.welcome["epoch"], cursor=cursor, device=anna.device)
        assert second.welcome["mode"] == "resumed"
        told = [event["data"]["message"]["id"] for event in again.events if event["kind"] == "message_added"]
        assert [command_id for command_id in told if command_id in answered] == answered
        back, greeting_of_visitor, _ = await office.visitor(session, device=visitor.device)
        assert greeting_of_visitor.snapshot[0]["chat"]["state"] == "talking"
        for number, command_id in enumerate(sent):
            assert (await back.command("write_message", command_id, text=f"last words {number}"))["type"] == "ack"
        _, final, _ = await office.visitor(session)
        texts = [message.get("text", "") for message in final.snapshot[0]["messages"]]
        assert [text for text in texts if text.startswith("last words")] == [f"last words {number}" for number in range(3)]


async def test_a_deadline_that_passed_while_the_server_was_away_is_kept_before_anybody_comes(office_folder: Path) -> None:
    clock = FakeClock(now_ms())
    async with open_office(office_folder, clock) as office:
        await office.online("anna")
        _, session = await office.waiting_visitor()
    clock.advance(3 * 60_000)
    async with open_office(office_folder, clock) as office:
        _, greeting, _ = await office.visitor(session)
        assert greeting.snapshot[0]["chat"]["state"] == "missed"


async def test_a_lost_socket_keeps_the_site_online_for_45_s_and_quitting_does_not(office_folder: Path) -> None:
    clock = FakeClock(now_ms())
    async with open_office(office_folder, clock, seconds=clock.seconds) as office:
        anna = await office.online("anna")
        visitor, greeting, _ = await office.visitor()
        assert greeting.snapshot[0]["site"]["online"] is True
        anna.socket.transport.abort()
        await visitor.nothing_but_heartbeats(0.5)
        ben = await office.online("ben")
        await ben.send(type="bye", why="quit")
        await ben.socket.close()
        await visitor.nothing_but_heartbeats(0.5)
        clock.advance(44_999)
        other, greeting, _ = await office.visitor()
        assert greeting.snapshot[0]["site"]["online"] is True
        clock.advance(1)
        assert (await other.event("site_changed"))["site"].get("online", False) is False


async def test_setting_the_machines_clock_neither_ends_a_grace_nor_stretches_it(office_folder: Path) -> None:
    clock = FakeClock(now_ms())
    async with open_office(office_folder, clock, seconds=clock.seconds) as office:
        anna = await office.online("anna")
        visitor, _, _ = await office.visitor()
        anna.socket.transport.abort()
        await visitor.nothing_but_heartbeats(0.5)
        clock.set_to(clock() + 3_600_000)
        await visitor.nothing_but_heartbeats(1.5)  # long enough for presence to look again
        clock.set_to(clock() - 7_200_000)
        clock.advance(44_999)
        other, greeting, _ = await office.visitor()
        assert greeting.snapshot[0]["site"]["online"] is True
        clock.advance(1)
        assert (await other.event("site_changed"))["site"].get("online", False) is False


async def test_a_visitor_who_goes_is_marked_as_gone_and_as_back(office_folder: Path) -> None:
    clock = FakeClock(now_ms())
    async with open_office(office_folder, clock, seconds=clock.seconds) as office:
        anna = await office.online("anna")
        visitor, session = await office.waiting_visitor()
        await anna.event("conversation_entered")
        await visitor.socket.close()
        await asyncio.sleep(0.1)
        clock.advance(15_000)
        await office.agent("ben")
        gone = await anna.event("conversation_changed", lambda data: data["conversation"].get("visitor_here", True) is False)
        assert gone["conversation"]["state"] == "unassigned"
        await office.visitor(session)
        back = await anna.event("conversation_changed", lambda data: data["conversation"].get("visitor_here", True) is True)
        assert back["conversation"]["id"] == gone["conversation"]["id"]
