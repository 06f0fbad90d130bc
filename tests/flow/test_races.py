"""Two who want the same at once, and the same thing sent twice."""

import asyncio
from pathlib import Path

from server_stub.beside import now_ms
from tests.fakes.clock import FakeClock
from tests.flow.client import Client, Frame, bearer
from tests.flow.office import Office, open_office


async def test_of_two_who_take_a_chat_at_once_one_wins(office: Office) -> None:
    anna, ben, chris = [await office.online(who) for who in ("anna", "ben", "chris")]
    for _ in range(3):
        visitor, _ = await office.waiting_visitor()
        found = [(await client.event("conversation_entered", is_unassigned))["conversation"]["id"] for client in (anna, ben, chris)]
        assert len(set(found)) == 1
        answers = await asyncio.gather(*(client.command("assign_to_me", conversation=found[0]) for client in (anna, ben, chris)))
        won = [answer for answer in answers if answer["type"] == "ack"]
        lost = [answer for answer in answers if answer["type"] == "refusal"]
        assert len(won) == 1
        assert [answer["code"] for answer in lost] == ["already_assigned"] * 2
        joined = await visitor.event("message_added", lambda data: data["message"].get("kind") == "joined")
        assert {answer["detail"]["owner"] for answer in lost} == {joined["message"]["author"]["name"]}


async def test_taking_and_closing_in_the_moment_the_wait_ends(office_folder: Path) -> None:
    clock = FakeClock(now_ms())
    async with open_office(office_folder, clock) as office:
        anna, ben, chris = [await office.online(who) for who in ("anna", "ben", "chris")]
        for _ in range(3):
            _, session = await office.waiting_visitor()
            found = [(await client.event("conversation_entered", is_unassigned))["conversation"]["id"] for client in (anna, ben, chris)]
            clock.advance(120_000)
            answers = await asyncio.gather(
                anna.command("assign_to_me", conversation=found[0]),
                ben.command("assign_to_me", conversation=found[0]),
                chris.command("close_conversation", conversation=found[0]),
            )
            assert [answer["type"] for answer in answers].count("ack") <= 1  # none where the offline flow was already over
            _, greeting, _ = await office.visitor(session)
            told = greeting.snapshot[0]
            joined = [place for place, message in enumerate(told["messages"]) if message.get("kind") == "joined"]
            assert len(joined) == (1 if "ack" in (answers[0]["type"], answers[1]["type"]) else 0)
            assert (told["chat"]["state"] == "talking") is bool(joined)
            for place in joined:
                assert "bot" not in [message["author"]["kind"] for message in told["messages"][place:]]


def is_unassigned(data: dict[str, dict[str, str]]) -> bool:
    return data["conversation"]["state"] == "unassigned"


async def test_a_command_sent_twice_has_one_effect_and_the_same_answer(office: Office) -> None:
    anna = await office.online()
    visitor, session = await office.waiting_visitor()
    conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
    assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    first = await anna.command("send_message", conversation=conversation, text="Once")
    again = await anna.command("send_message", first["command"], conversation=conversation, text="Once")
    assert again == first
    other = await anna.command("send_message", first["command"], conversation=conversation, text="Twice")
    assert other["code"] == "idempotency_conflict"
    assert (await anna.command("send_message", conversation=conversation, text="After it"))["type"] == "ack"
    assert (await visitor.message("Once"))["id"] == first["command"]
    await visitor.message("After it")
    _, greeting, _ = await office.visitor(session)
    texts = [message.get("text") for message in greeting.snapshot[0]["messages"]]
    assert (texts.count("Once"), texts.count("Twice")) == (1, 0)


async def test_a_command_answered_on_no_socket_is_answered_on_the_next(office: Office) -> None:
    await office.online("anna")
    visitor, session = await office.waiting_visitor()
    command_id = await visitor.begin("write_message", text="Did it arrive?")
    visitor.socket.transport.abort()
    again, _, _ = await office.visitor(session, device=visitor.device)
    assert (await again.command("write_message", command_id, text="Did it arrive?"))["type"] == "ack"
    _, greeting, _ = await office.visitor(session)
    assert [message.get("text") for message in greeting.snapshot[0]["messages"]].count("Did it arrive?") == 1


async def test_commands_of_one_socket_take_effect_in_order(office: Office) -> None:
    anna = await office.online()
    visitor, session = await office.waiting_visitor()
    conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
    assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    texts = [f"line {number}" for number in range(30)]
    ids = [await anna.begin("send_message", conversation=conversation, text=text) for text in texts]
    assert [(await anna.answer(command_id))["type"] for command_id in ids] == ["ack"] * 30
    await visitor.message(texts[-1])
    _, greeting, _ = await office.visitor(session)
    assert [message["text"] for message in greeting.snapshot[0]["messages"] if message.get("text", "").startswith("line ")] == texts


async def test_what_follows_a_put_off_command_waits_for_it(office: Office) -> None:
    await office.online("anna")
    visitor, session = await office.waiting_visitor()
    texts = [f"line {number}" for number in range(6)]
    ids = dict(zip(texts, [await visitor.begin("write_message", text=text) for text in texts], strict=True))
    waiting = await put_off(visitor, ids)
    assert waiting
    for text in waiting:
        await insist(visitor, ids[text], text)
    _, greeting, _ = await office.visitor(session)
    assert [message["text"] for message in greeting.snapshot[0]["messages"] if message.get("text", "").startswith("line ")] == texts


async def insist(client: Client, command_id: str, text: str) -> None:
    """Send it again when the server says so, until it is taken."""
    for _ in range(10):
        answer = await client.command("write_message", command_id, text=text)
        if answer["type"] == "ack":
            return
        await asyncio.sleep(answer["retry_after_ms"] / 1000)
    raise AssertionError("never taken")


async def put_off(client: Client, ids: dict[str, str]) -> list[str]:
    """The texts that were refused for now."""
    return [text for text, command_id in ids.items() if (await client.answer(command_id))["type"] == "refusal"]


async def test_what_one_agent_owns_nobody_else_hears_of(office: Office) -> None:
    anna, ben = await office.online("anna"), await office.online("ben")
    visitor, _ = await office.waiting_visitor()
    conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
    assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    await ben.event("conversation_left")
    assert (await visitor.command("write_message", text="My card number is secret"))["type"] == "ack"
    await anna.message("My card number is secret")
    wishes: dict[str, Frame] = {"send_message": {"text": "x"}, "close_conversation": {}, "unassign": {}, "mark_read": {"number": 1}}
    for kind, more in wishes.items():
        assert (await ben.command(kind, conversation=conversation, **more))["code"] == "not_found"
    await ben.nothing_but_heartbeats()
    assert "secret" not in str(ben.frames)
    tokens = await office.sign_in("ben")
    answer = await office.http.get(f"/api/v1/conversations/{conversation}/messages", headers=bearer(tokens))
    assert (answer.status_code, answer.json()) == (404, {"code": "not_found"})
