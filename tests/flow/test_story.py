"""The main job, end to end: a visitor asks, an agent takes the chat, both talk, it is handed over and closed."""

from tests.flow.client import Frame, bearer
from tests.flow.office import Office


async def test_a_visitor_is_served_from_first_word_to_last(office: Office) -> None:
    anna, ben = await office.online("anna"), await office.online("ben")
    visitor, greeting, _ = await office.visitor()
    assert greeting.snapshot[0]["chat"]["state"] == "new"
    assert greeting.snapshot[0]["site"]["online"] is True
    assert [answer["text"] for answer in greeting.snapshot[0]["messages"][-1]["answers"]] == ["Chat with a person", "Just looking"]

    # Choosing the answer makes the conversation, and everybody who is online is told.
    assert (await visitor.command("answer_question", card="topic", answer="person"))["type"] == "ack"
    restarted = await visitor.event("chat_changed", lambda data: data.get("restarted", False))
    assert restarted["chat"]["state"] == "bot"
    assert (await visitor.message("Chat with a person"))["author"]["kind"] == "visitor"
    assert (await visitor.event("chat_changed"))["chat"]["state"] == "waiting"
    entered = await anna.event("conversation_entered")
    assert await ben.event("conversation_entered") == entered
    conversation = entered["conversation"]["id"]
    assert entered["conversation"]["state"] == "unassigned"
    assert "Chat with a person" in [message.get("text") for message in entered["messages"]]
    assert (await visitor.command("write_message", text="Is the blue one in stock?"))["type"] == "ack"
    assert (await anna.message("Is the blue one in stock?"))["conversation"] == conversation

    # Nobody may write before taking it.
    refusal = await anna.command("send_message", conversation=conversation, text="Yes")
    assert (refusal["type"], refusal["code"]) == ("refusal", "not_assigned")

    # Anna takes it: it leaves Ben, and the visitor is told who joined.
    assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    assert await ben.event("conversation_left") == {"conversation": conversation, "owner_name": "Anna Nowak"}
    joined = await visitor.event("message_added", lambda data: data["message"].get("kind") == "joined")
    assert joined["message"]["author"] == {"kind": "agent", "name": "Anna Nowak"}
    assert (await visitor.event("chat_changed"))["chat"] | {"last_number": 0} == {
        "state": "talking",
        "agent": "Anna Nowak",
        "last_number": 0,
    }

    sent = await anna.begin("send_message", conversation=conversation, text="Yes, three of them.")
    assert (await anna.answer(sent))["type"] == "ack"
    reply = await visitor.message("Yes, three of them.")
    assert reply["id"] == sent
    assert "id" not in reply["author"]
    assert (await visitor.command("write_message", text="Great!"))["type"] == "ack"
    assert (await anna.message("Great!"))["number"] == reply["number"] + 1

    # She hands it to Ben, who gets all of it.
    ben_id = (await ben_me(office))["agent"]["id"]
    assert (await anna.command("reassign", conversation=conversation, to=ben_id))["type"] == "ack"
    assert (await anna.event("conversation_left"))["owner_name"] == "Ben Smit"
    entered = await ben.event("conversation_entered", lambda data: data["conversation"]["state"] == "assigned")
    assert "Yes, three of them." in [message.get("text") for message in entered["messages"]]
    assert (await visitor.event("chat_changed", lambda data: data["chat"]["agent"] == "Ben Smit"))["chat"]["state"] == "talking"
    assert (await anna.command("send_message", conversation=conversation, text="Still me"))["code"] == "not_found"

    # Ben closes it: everybody may read it now, for good.
    assert (await ben.command("close_conversation", conversation=conversation))["type"] == "ack"
    closed = await anna.event("conversation_entered", lambda data: data["conversation"]["state"] == "closed")
    assert closed["conversation"]["closed_by_name"] == "Ben Smit"
    assert (await visitor.event("chat_changed", lambda data: data["chat"]["state"] == "closed"))["chat"]["closed_at"]
    assert (await ben.command("assign_to_me", conversation=conversation))["code"] == "closed"

    tokens = await office.sign_in("anna")
    page = (await office.http.get("/api/v1/conversations/closed", headers=bearer(tokens))).json()
    assert [(row["id"], row["outcome"]) for row in page["conversations"]] == [(conversation, "answered")]
    assert (page["total"], page["more"]) == (1, False)
    messages = (await office.http.get(f"/api/v1/conversations/{conversation}/messages", headers=bearer(tokens))).json()["messages"]
    assert [message["number"] for message in messages] == list(range(1, len(messages) + 1))
    assert [message["text"] for message in messages if message["author"]["kind"] == "agent" and message.get("kind", "text") == "text"] == [
        "Yes, three of them."
    ]


async def ben_me(office: Office) -> Frame:
    me: Frame = (await office.sign_in("ben"))["me"]
    return me


async def test_writing_after_closing_begins_a_new_linked_conversation(office: Office) -> None:
    anna = await office.online()
    visitor, _ = await office.waiting_visitor()
    first = (await anna.event("conversation_entered"))["conversation"]["id"]
    assert (await anna.command("assign_to_me", conversation=first))["type"] == "ack"
    assert (await anna.command("close_conversation", conversation=first))["type"] == "ack"
    await visitor.event("chat_changed", lambda data: data["chat"]["state"] == "closed")
    assert (await visitor.command("answer_question", card="topic", answer="person"))["type"] == "ack"
    restarted = await visitor.event("chat_changed", lambda data: data.get("restarted", False))
    assert restarted["chat"]["state"] == "bot"
    second = (await anna.event("conversation_entered", lambda data: data["conversation"]["id"] != first))["conversation"]
    assert second["previous"] == first


async def test_unassign_brings_it_back_to_everybody_and_a_new_wait_begins(office: Office) -> None:
    anna, ben = await office.online("anna"), await office.online("ben")
    visitor, _ = await office.waiting_visitor()
    conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
    assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    await ben.event("conversation_left")
    assert (await anna.command("unassign", conversation=conversation))["type"] == "ack"
    back = await ben.event("conversation_entered")
    assert (back["conversation"]["state"], back["conversation"].get("owner")) == ("unassigned", None)
    assert back["conversation"]["wait_deadline"]
    assert (await visitor.event("chat_changed", lambda data: data["chat"]["state"] == "waiting" and not data["chat"].get("agent")))["chat"]


async def test_the_other_side_sees_that_somebody_types_and_nobody_else_does(office: Office) -> None:
    anna, ben = await office.online("anna"), await office.online("ben")
    visitor, _ = await office.waiting_visitor()
    conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
    await ben.event("conversation_entered")
    await visitor.send(type="typing", typing=True)
    expected = {"type": "ephemeral", "conversation": conversation}
    assert await anna.frame("ephemeral") == expected
    assert await ben.frame("ephemeral") == expected

    assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    await ben.event("conversation_left")
    await visitor.event("chat_changed", lambda data: data["chat"]["state"] == "talking")
    await anna.send(type="typing", conversation=conversation, typing=True)
    assert await visitor.frame("ephemeral") == {"type": "ephemeral", "name": "Anna Nowak"}
    await visitor.send(type="typing", typing=False)
    assert await anna.frame("ephemeral") == {"type": "ephemeral", "conversation": conversation, "typing": False}
    await ben.send(type="typing", conversation=conversation, typing=True)
    await ben.nothing_but_heartbeats()
    await visitor.nothing_but_heartbeats()


async def test_deadlines_are_kept_while_nobody_comes(office: Office) -> None:
    """Without anybody online the flow goes to the offline message at once."""
    visitor, greeting, _ = await office.visitor()
    assert not greeting.snapshot[0]["site"].get("online", False)
    assert (await visitor.command("answer_question", card="topic", answer="person"))["type"] == "ack"
    bot = await visitor.event("message_added", lambda data: data["message"]["author"]["kind"] == "bot" and data["message"]["number"] > 3)
    assert bot["message"]["text"]
