"""The link over real sockets: dialling, talking, and what it makes of every way in which a connection can end."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import pytest

from app.core.errors import ApiError
from app.core.steps import Numbered, Position
from app.core.views import ConnectionState, Delivery, Folder
from app.core.work import Applied
from app.protocol.errors import CloseCode
from app.protocol.records import ConversationState
from app.protocol.reports import AlertFate, AlertSuppressed
from tests.fakes.agent_door import AgentDoor, Frame, agent_door
from tests.fakes.linked_desk import LinkedDesk, running
from tests.fakes.records import cid, entered, message


async def test_it_dials_with_the_token_says_hello_and_catches_up(desk: LinkedDesk, door: AgentDoor) -> None:
    (hello,) = await door.hears("hello")
    assert door.tokens == ["Bearer access-1"]
    assert (hello["app"], hello["device"]) == ("test", desk.client.store.settings.device())
    assert [row.id for row in desk.client.queries.inbox(Folder.MINE)] == [cid("mine")]


async def test_what_is_queued_goes_out_at_once_and_is_settled(desk: LinkedDesk, door: AgentDoor) -> None:
    sent = desk.client.actions.send_message(cid("mine"), "hello")
    (command,) = await door.hears("command")
    assert (command["id"], command["kind"], command["data"]["text"]) == (sent, "send_message", "hello")
    await desk.until(lambda: desk.client.queries.messages(cid("mine"))[-1].delivery is Delivery.SENT)


async def test_typing_goes_out(desk: LinkedDesk, door: AgentDoor) -> None:
    desk.client.actions.typing(cid("mine"), True)
    assert (await door.hears("typing"))[0] == {"type": "typing", "conversation": cid("mine")}


async def test_what_became_of_alerts_goes_out_in_one_frame_and_again_on_the_next_connection(desk: LinkedDesk, door: AgentDoor) -> None:
    await door.say(type="batch", upto=101, events=[comes_to_unassigned("new", 101)])
    await desk.until(lambda: desk.client.queries.conversation(cid("new")) is not None)
    reports = desk.client.attention.reports
    reports.shown(cid("new"), AlertSuppressed.FAILED)
    reports.reacted(cid("new"), AlertFate.OPENED)
    failed = {"conversation": cid("new"), "fate": "suppressed", "why": "failed"}
    assert (await door.hears("alerts"))[0]["reports"] == [failed, {"conversation": cid("new"), "fate": "opened"}]
    door.cursor = 101
    await door.close(4200)
    assert (await door.hears("alerts", 2))[1]["reports"] == [failed]


async def test_a_server_that_does_not_know_reports_is_sent_none(door: AgentDoor, tmp_path: Path) -> None:
    door.reports = False
    async with running(tmp_path, door.port) as desk:
        await desk.state(ConnectionState.ONLINE)
        desk.client.attention.reports.shown(cid("new"))
        desk.client.actions.set_online(False)
        await door.hears("command")
        desk.client.actions.set_online(True)
        await door.hears("command", 2)
        assert "alerts" not in {frame["type"] for frame in door.heard}


def comes_to_unassigned(name: str, number: int) -> Frame:
    """The event, as the wire has it."""
    data = msgspec.to_builtins(entered(name, ConversationState.UNASSIGNED, message(name, 1)))
    return {"number": number, "at": 1, "kind": "conversation_entered", "data": data}


async def test_somebody_else_typing_is_shown(desk: LinkedDesk, door: AgentDoor) -> None:
    await door.say(type="ephemeral", conversation=cid("mine"), name="Vera", typing=True)
    await desk.until(lambda: desk.client.live.typing(cid("mine")) == "Vera")


@pytest.mark.parametrize("code", [4200, 4202, 4203, 1011])
async def test_an_ordinary_end_is_followed_by_another_dial_that_resumes(desk: LinkedDesk, door: AgentDoor, code: int) -> None:
    await door.close(code)
    hellos = await door.hears("hello", 2)
    assert (hellos[1]["epoch"], hellos[1]["cursor"]) == ("e", 100)
    await desk.state(ConnectionState.ONLINE)
    assert desk.api.issued == 1


async def test_unanswered_commands_go_out_again_after_it(desk: LinkedDesk, door: AgentDoor) -> None:
    door.acking = False
    for text in ("one", "two"):
        desk.client.actions.send_message(cid("mine"), text)
    await door.hears("command")
    door.acking = True
    await door.close(4200)
    commands = await door.hears("command", 3)
    assert [command["data"]["text"] for command in commands] == ["one", "one", "two"]
    assert commands[0]["id"] == commands[1]["id"]


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("code", [4201, 4001])
async def test_an_expired_token_is_renewed(door: AgentDoor, code: int) -> None:
    await door.close(code)
    await door.hears("hello", 2)
    assert door.tokens == ["Bearer access-1", "Bearer access-2"]


async def test_a_token_that_is_refused_at_the_door_is_renewed(desk: LinkedDesk, door: AgentDoor) -> None:
    door.refuse_with = [401]
    await door.close(4200)
    await door.hears("hello", 2)
    assert door.tokens == ["Bearer access-1", "Bearer access-1", "Bearer access-2"]
    await desk.state(ConnectionState.ONLINE)


async def test_a_server_that_is_too_busy_is_asked_again(desk: LinkedDesk, door: AgentDoor) -> None:
    door.refuse_with = [503, 429, 500]
    await door.close(4200)
    await door.hears("hello", 2)
    await desk.state(ConnectionState.ONLINE)
    assert desk.api.issued == 1


async def test_a_sign_in_that_was_taken_away_ends_and_the_conversations_go(desk: LinkedDesk, door: AgentDoor) -> None:
    sent = desk.client.actions.send_message(cid("mine"), "typed")
    await desk.until(lambda: desk.client.queries.messages(cid("mine"))[-1].delivery is Delivery.SENT)
    door.acking = False
    desk.client.actions.send_message(cid("mine"), "typed later")
    await door.close(4006)
    await desk.state(ConnectionState.SIGNED_OUT)
    assert desk.client.live.connection.why == "revoked"
    assert desk.client.queries.conversation(cid("mine")) is None
    assert [text.text for text in desk.client.queries.unsent_texts()] == ["typed later"]
    assert sent
    await desk.client.account.sign_in(desk.client.account.server, "anna@acme.example", "secret")
    await desk.state(ConnectionState.ONLINE)


async def test_a_refresh_token_that_was_taken_away_ends_the_sign_in(desk: LinkedDesk, door: AgentDoor) -> None:
    desk.api.failure = ApiError("revoked")
    await door.close(4201)
    await desk.state(ConnectionState.SIGNED_OUT)
    assert not desk.client.account.is_signed_in


async def test_a_version_too_old_says_so_and_waits(desk: LinkedDesk, door: AgentDoor) -> None:
    await door.close(4406)
    await desk.state(ConnectionState.UPGRADE_REQUIRED)
    assert len(door.tokens) == 1
    desk.link.wake()
    await desk.state(ConnectionState.ONLINE)


@pytest.mark.parametrize("code", [4009, 4002, 4013])
async def test_what_need_not_be_tried_again_waits_for_a_person(desk: LinkedDesk, door: AgentDoor, code: int) -> None:
    await door.close(code)
    await desk.state(ConnectionState.OFFLINE)
    assert desk.client.live.connection.retry_at is None
    assert desk.client.live.connection.why == f"closed {code}"
    desk.link.wake()
    await desk.state(ConnectionState.ONLINE)


async def test_a_frame_that_makes_no_sense_is_answered_with_a_fresh_start(desk: LinkedDesk, door: AgentDoor) -> None:
    await door.babble('{"type":"batch","events":[{"number":101,"at":1,"kind":"message_added","data":{}}],"upto":101}')
    hellos = await door.hears("hello", 2)
    assert "cursor" not in hellos[1]
    await desk.state(ConnectionState.ONLINE)


async def test_a_cache_that_began_anew_is_filled_again(desk: LinkedDesk, door: AgentDoor) -> None:
    desk.client.store.drop_cache()
    await door.say(type="batch", events=[], upto=101)
    hellos = await door.hears("hello", 2)
    assert "cursor" not in hellos[1]
    await desk.until(lambda: desk.client.queries.inbox(Folder.MINE))


async def test_a_bug_costs_one_connection_and_is_logged(
    desk: LinkedDesk, door: AgentDoor, expect_log: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    apply = desk.client.store.apply

    def stumble(events: Sequence[Numbered], upto: int) -> Applied:
        monkeypatch.undo()
        apply(events, upto)
        raise ValueError

    monkeypatch.setattr(desk.client.store, "apply", stumble)
    expect_log("connection failed", logging.ERROR)
    added = {"number": 101, "at": 1, "kind": "message_added", "data": {"message": msgspec.to_builtins(message("mine", 2))}}
    await door.say(type="batch", events=[added], upto=101)
    await door.hears("hello", 2)
    await desk.state(ConnectionState.ONLINE)
    assert desk.client.store.position() == Position("e", 101)


async def test_a_bug_at_the_end_of_a_connection_costs_no_more(
    desk: LinkedDesk, door: AgentDoor, expect_log: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def stumble(_code: str) -> None:
        monkeypatch.undo()
        raise ValueError

    monkeypatch.setattr(desk.client.account, "ended", stumble)
    expect_log("connection failed", logging.ERROR)
    await door.close(CloseCode.REVOKED)
    await desk.state(ConnectionState.OFFLINE)
    desk.link.wake()
    await desk.state(ConnectionState.ONLINE)


async def test_frames_and_kinds_of_a_newer_server_do_no_harm(desk: LinkedDesk, door: AgentDoor) -> None:
    await door.say(type="confetti")
    known = {"number": 102, "at": 1, "kind": "message_added", "data": {"message": msgspec.to_builtins(message("mine", 2, "news"))}}
    await door.say(type="batch", events=[{"number": 101, "at": 1, "kind": "lead_created", "data": 5}, known], upto=103)
    await desk.until(lambda: desk.client.queries.messages(cid("mine"))[-1].text == "news")
    assert desk.client.store.position() == Position("e", 103)
    assert len(door.tokens) == 1


async def test_a_server_that_is_not_there_is_said_and_found_when_it_comes(tmp_path: Path) -> None:
    async with agent_door() as door:
        pass
    async with running(tmp_path, door.port) as desk:
        await desk.until(lambda: desk.client.live.connection.why == "unreachable")
        async with agent_door(door.port):
            desk.link.wake()
            await desk.state(ConnectionState.ONLINE)


async def test_signing_out_hangs_up(desk: LinkedDesk, door: AgentDoor) -> None:
    await desk.client.account.sign_out()
    assert await door.hears("bye") == [{"type": "bye", "why": "logout"}]
    assert desk.client.live.connection.state is ConnectionState.SIGNED_OUT
    assert desk.client.queries.inbox(Folder.MINE) == ()
