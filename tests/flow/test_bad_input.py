"""What comes in wrong gets a precise refusal or close code, and harms nobody else."""

import asyncio
import json
from collections.abc import Callable

import pytest
from websockets.exceptions import ConnectionClosed

from app.protocol.ids import new_id
from tests.flow.client import Client, Frame
from tests.flow.office import Office


async def agent(office: Office) -> Client:
    client, _ = await office.agent()
    return client


async def is_alive(client: Client) -> bool:
    return bool((await client.command("set_online", online=False))["type"] == "ack")


async def test_what_is_no_object_ends_the_connection(office: Office) -> None:
    deep = '{"type":"heartbeat","cursor":1,"x":' + "[" * 17 + "]" * 17 + "}"
    for text in ("", "no json", "[]", '{"type": "bye"', "{" * 40_000, deep):
        client = await agent(office)
        await client.socket.send(text)
        assert (await client.frame("refusal"))["code"] == "bad_frame"
        assert await client.closed() == 4002


async def test_binary_is_no_frame(office: Office) -> None:
    client = await agent(office)
    await client.socket.send(b'{"type": "heartbeat", "cursor": 1}')
    assert (await client.frame("refusal"))["code"] == "bad_frame"
    assert await client.closed() == 4002


async def test_a_frame_of_an_unknown_type_is_refused_and_the_connection_lives_on(office: Office) -> None:
    client = await agent(office)
    await client.send(type="dance", with_whom="me")
    assert await client.frame("refusal") == {"type": "refusal", "code": "bad_frame"}
    assert await is_alive(client)


async def test_whoever_sends_nothing_else_is_sent_away(office: Office) -> None:
    client = await agent(office)
    for _ in range(21):
        await client.send(type="dance")
    assert await client.closed() == 4002


async def test_an_oversized_frame_ends_the_connection(office: Office) -> None:
    client = await agent(office)
    await client.socket.send(json.dumps({"type": "heartbeat", "cursor": 1, "x": "x" * 65_536}))
    assert await client.closed() == 1009


async def test_the_largest_frame_is_taken(office: Office) -> None:
    client = await agent(office)
    frame = json.dumps({"type": "heartbeat", "cursor": 1, "x": ""})
    await client.socket.send(frame[:-2] + "x" * (65_536 - len(frame)) + '"}')
    assert await is_alive(client)


WRONG_COMMANDS: list[tuple[str, Frame, str]] = [
    ("dance", {}, "unknown_command"),
    ("write_message", {"text": "I am a visitor"}, "unknown_command"),
    ("send_message", {"conversation": new_id()}, "invalid_command"),
    ("send_message", {"conversation": "not an id", "text": "x"}, "invalid_command"),
    ("send_message", {"conversation": new_id(), "text": 5}, "invalid_command"),
    ("mark_read", {"conversation": new_id(), "number": 10**30}, "invalid_command"),
    ("send_message", {"conversation": new_id(), "text": "x"}, "not_found"),
    ("assign_to_me", {"conversation": new_id()}, "not_found"),
]


async def test_a_command_is_refused_by_its_id_and_the_connection_lives_on(office: Office) -> None:
    client = await agent(office)
    for kind, data, code in WRONG_COMMANDS:
        refusal = await client.command(kind, **data)
        assert (refusal["type"], refusal["code"]) == ("refusal", code), (kind, data)
    assert await is_alive(client)


async def test_a_command_without_a_proper_id_is_told_back(office: Office) -> None:
    client = await agent(office)
    refusal = await client.command("set_online", "one", online=True)
    assert (refusal["command"], refusal["code"]) == ("one", "bad_frame")
    assert await is_alive(client)


async def test_half_an_emoji_is_refused_and_the_connection_lives_on(office: Office) -> None:
    await office.online("anna")
    visitor, _ = await office.waiting_visitor()
    command_id = new_id()
    await visitor.socket.send('{"type":"command","id":"' + command_id + '","kind":"write_message","data":{"text":"\\ud83d"}}')
    assert (await visitor.answer(command_id))["code"] == "control_characters"
    assert (await visitor.command("write_message", text="\U0001f600"))["type"] == "ack"


async def test_texts_that_cannot_be_sent(office: Office) -> None:
    await office.online("anna")
    visitor, _ = await office.waiting_visitor()
    wrong = {" \n ": "text_empty", "": "text_empty", "x" * 8_001: "text_too_long", "bell \x07": "control_characters"}
    for text, code in wrong.items():
        assert (await visitor.command("write_message", text=text))["code"] == code


async def test_hello_twice_ends_the_connection(office: Office) -> None:
    client = await agent(office)
    await client.send(type="hello", versions=[1], device=new_id())
    assert (await client.frame("refusal"))["code"] == "bad_frame"
    assert await client.closed() == 4002


async def test_a_stranger_who_knows_the_socket_but_not_the_wire_harms_nobody(office: Office, expect_log: Callable[[str], None]) -> None:
    expect_log("Invalid HTTP request received")
    anna = await office.online()
    for garbage in (b"GET / HTTP/1.1\r\n\r\n", b"\x00" * 1_000, b"GET /api/v1/agent/socket HTTP/1.1\r\nUpgrade: websocket\r\n\r\n"):
        host, port = office.address.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(garbage)
        writer.write_eof()
        await reader.read()
        writer.close()
    assert await is_alive(anna)


async def test_a_visitor_who_floods_is_told_when_to_go_on(office: Office) -> None:
    await office.online("anna")
    visitor, _ = await office.waiting_visitor()
    ids = [await visitor.begin("write_message", text=f"{number}") for number in range(8)]
    answers = [await visitor.answer(command_id) for command_id in ids]
    assert [answer["type"] for answer in answers] == ["ack"] * 4 + ["refusal"] * 4  # one of the five went into the question
    assert {answer["code"] for answer in answers[4:]} == {"rate_limited"}
    assert all(answer["retry_after_ms"] > 0 for answer in answers[4:])


async def test_a_closed_socket_is_not_an_error(office: Office) -> None:
    client = await agent(office)
    client.socket.transport.abort()
    with pytest.raises(ConnectionClosed):
        await client.next()
    assert await is_alive(await agent(office))


async def test_a_visitor_who_comes_back_is_counted_on_as_one_who_stays(office: Office) -> None:
    """Each time round a conversation is begun, ended by the bot, and the socket opened anew where the last one had stopped."""
    known, epoch, cursor = None, None, None
    answers = []
    for _ in range(4):
        visitor, _, known = await office.visitor(known, epoch=epoch, cursor=cursor)
        answers.append(await visitor.command("answer_question", card="topic", answer="looking"))
        if answers[-1]["type"] == "refusal":
            break
        await visitor.event("chat_changed", lambda data: data["chat"]["state"] == "closed")
        epoch = epoch or next(frame["epoch"] for frame in visitor.frames if frame["type"] == "welcome")
        cursor = next(frame["upto"] for frame in reversed(visitor.frames) if frame["type"] == "batch")
        await visitor.socket.close()
    assert [answer["type"] for answer in answers] == ["ack"] * 3 + ["refusal"]
    assert answers[-1]["code"] == "rate_limited"
