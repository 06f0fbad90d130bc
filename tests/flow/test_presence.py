"""Presence over real sockets: several devices, the last agent, and an owner who stays away."""

from pathlib import Path

from server_stub.beside import now_ms
from tests.fakes.clock import FakeClock
from tests.flow.client import Frame
from tests.flow.office import Office, open_office


def is_unassigned(data: Frame) -> bool:
    state: str = data["conversation"]["state"]
    return state == "unassigned"


async def test_the_switch_of_one_device_is_the_switch_of_all(office: Office) -> None:
    first, greeting = await office.agent("anna")
    second, _ = await office.agent("anna")
    anna = greeting.snapshot[0]["me"]["agent"]["id"]
    assert (await first.command("set_online", online=True))["type"] == "ack"
    told = await second.event("agent_changed", lambda data: data["agent"].get("intent") == "online")
    assert (told["agent"]["id"], told["agent"]["presence"]) == (anna, "online")


async def test_switching_off_the_last_agent_flips_the_site_at_once(office: Office) -> None:
    anna = await office.online("anna")
    visitor, _ = await office.waiting_visitor()
    assert (await anna.command("set_online", online=False))["type"] == "ack"
    assert (await visitor.event("site_changed"))["site"].get("online", False) is False
    await visitor.event("chat_changed", lambda data: data["chat"]["state"] == "missed")


async def test_a_chat_that_an_absent_owner_left_returns_and_its_owner_finds_out_why(office_folder: Path) -> None:
    clock = FakeClock(now_ms())
    async with open_office(office_folder, clock) as office:
        anna, ben = await office.online("anna"), await office.online("ben")
        visitor, _ = await office.waiting_visitor()
        conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
        assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
        await ben.event("conversation_entered")
        await ben.event("conversation_left")
        await visitor.event("chat_changed", lambda data: data["chat"]["state"] == "talking")
        await anna.send(type="bye", why="quit")
        await anna.socket.close()
        await ben.event("agent_changed", lambda data: data["agent"].get("presence", "offline") == "offline")
        clock.advance(300_000)
        back = await ben.event("conversation_entered", is_unassigned)
        assert back["messages"][-1]["author"]["name"] == "Anna Nowak"
        assert back["messages"][-1]["text"] == "300000"
        await visitor.event("message_added", lambda data: data["message"].get("kind") == "unassigned")
        _, greeting = await office.agent("anna")
        found = [entered for part in greeting.snapshot for entered in part.get("conversations", ())]
        assert [entered["messages"][-1].get("kind") for entered in found] == ["unassigned"]


async def test_a_lease_that_ended_while_the_server_was_away_is_over_before_anybody_comes(office_folder: Path) -> None:
    clock = FakeClock(now_ms())
    async with open_office(office_folder, clock) as office:
        anna, ben = await office.online("anna"), await office.online("ben")
        await office.waiting_visitor()
        conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
        assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
        await anna.send(type="bye", why="quit")
        await anna.socket.close()
        await ben.event("agent_changed", lambda data: data["agent"].get("presence", "offline") == "offline")
    clock.advance(300_000)
    async with open_office(office_folder, clock) as office:
        _, greeting = await office.agent("anna")
        found = [entered["conversation"] for part in greeting.snapshot for entered in part.get("conversations", ())]
        assert [(header["id"], header["state"]) for header in found] == [(conversation, "unassigned")]


async def test_an_owner_who_was_there_when_the_server_stopped_has_the_amnesty_and_then_the_lease(office_folder: Path) -> None:
    clock = FakeClock(now_ms())
    async with open_office(office_folder, clock) as office:
        anna = await office.online("anna")
        await office.waiting_visitor()
        conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
        assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    clock.advance(3_600_000)
    async with open_office(office_folder, clock) as office:
        _, greeting = await office.agent("anna")
        found = [entered["conversation"] for part in greeting.snapshot for entered in part.get("conversations", ())]
        assert [(header["id"], header["state"]) for header in found] == [(conversation, "assigned")]


async def test_an_owner_who_stays_away_after_a_restart_is_missed_and_then_loses_the_chat(office_folder: Path) -> None:
    clock = FakeClock(now_ms())
    async with open_office(office_folder, clock, seconds=clock.seconds) as office:
        anna, _ = await office.online("anna"), await office.online("ben")
        _, session = await office.waiting_visitor()
        conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
        assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    async with open_office(office_folder, clock, seconds=clock.seconds) as office:
        clock.advance(59_999)
        ben, greeting = await office.agent("ben")
        assert [agent["presence"] for agent in greeting.snapshot[0]["agents"] if agent["name"] == "Anna Nowak"] == ["online"]
        visitor, arrival, _ = await office.visitor(session)
        assert arrival.snapshot[0]["chat"]["state"] == "talking"
        clock.advance(1)
        gone = await ben.event("agent_changed", lambda data: data["agent"].get("presence", "offline") == "offline")
        assert gone["agent"]["name"] == "Anna Nowak"
        clock.set_to(clock() + 300_000)  # the lease is kept by the date, for it outlasts restarts; sockets need no sign of life for this
        back = await ben.event("conversation_entered", is_unassigned)
        assert (back["messages"][-1]["kind"], back["messages"][-1]["text"]) == ("unassigned", "300000")
        assert back["conversation"]["wait_deadline"] == back["conversation"]["waiting_since"] + 120_000
        told = await visitor.event("message_added", lambda data: data["message"].get("kind") == "unassigned")
        assert told["message"]["author"]["name"] == "Anna Nowak"
        waits = await visitor.event("chat_changed", lambda data: data["chat"]["state"] == "waiting")
        assert waits["chat"]["wait_deadline"] == back["conversation"]["wait_deadline"]
