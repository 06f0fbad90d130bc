"""Coming back: with a cursor, without one, with a wrong one, in a second tab."""

from app.protocol.ids import new_id
from tests.flow.client import Client, Frame, bearer
from tests.flow.office import Office


async def position(client: Client) -> int:
    """How far this client has read, by the batches it was sent."""
    return max(int(frame["upto"]) for frame in client.frames if frame["type"] == "batch")


async def test_a_client_that_comes_back_is_told_what_it_missed(office: Office) -> None:
    anna, greeting = await office.agent("anna")
    assert (await anna.command("set_online", online=True))["type"] == "ack"
    visitor, _ = await office.waiting_visitor()
    conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
    assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    await anna.event("conversation_changed", lambda data: data["conversation"]["state"] == "assigned")
    cursor, epoch = await position(anna), greeting.welcome["epoch"]
    await anna.socket.close()
    for text in ("one", "two", "three"):
        assert (await visitor.command("write_message", text=text))["type"] == "ack"

    again, second = await office.agent("anna", epoch=epoch, cursor=cursor, device=anna.device)
    assert second.welcome["mode"] == "resumed"
    assert second.snapshot == []
    told = [event["data"]["message"]["text"] for event in again.events if event["kind"] == "message_added"]
    assert [text for text in told if text in ("one", "two", "three")] == ["one", "two", "three"]
    assert second.caught_up["cursor"] > cursor


async def test_what_was_lost_meanwhile_is_left(office: Office) -> None:
    anna, greeting = await office.agent("anna")
    assert (await anna.command("set_online", online=True))["type"] == "ack"
    ben = await office.online("ben")
    _, _ = await office.waiting_visitor()
    conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
    cursor = await position(anna)
    await anna.socket.close()
    assert (await ben.command("assign_to_me", conversation=conversation))["type"] == "ack"

    again, _ = await office.agent("anna", epoch=greeting.welcome["epoch"], cursor=cursor)
    left = [event["data"] for event in again.events if event["kind"] == "conversation_left"]
    assert left == [{"conversation": conversation, "owner_name": "Ben Smit"}]
    assert "Chat with a person" not in str(again.frames)


async def test_a_snapshot_shows_what_the_agent_may_see(office: Office) -> None:
    anna, ben = await office.online("anna"), await office.online("ben")
    await office.waiting_visitor()
    first = (await anna.event("conversation_entered"))["conversation"]["id"]
    await ben.event("conversation_entered")
    await office.waiting_visitor()
    second = (await anna.event("conversation_entered"))["conversation"]["id"]
    assert (await anna.command("assign_to_me", conversation=first))["type"] == "ack"

    _, to_anna = await office.agent("anna")
    _, to_ben = await office.agent("ben")
    assert to_anna.welcome["mode"] == "snapshot"

    def seen(snapshot: list[Frame]) -> dict[str, str]:
        return {
            entered["conversation"]["id"]: entered["conversation"]["state"]
            for part in snapshot
            for entered in part.get("conversations", ())
        }

    assert seen(to_anna.snapshot) == {first: "assigned", second: "unassigned"}
    assert seen(to_ben.snapshot) == {second: "unassigned"}
    assert to_ben.snapshot[0]["me"]["agent"]["name"] == "Ben Smit"
    assert {agent["name"]: agent.get("presence", "offline") for agent in to_ben.snapshot[0]["agents"]} == {
        "Anna Nowak": "online",
        "Ben Smit": "online",
        "Chris Dubois": "offline",
    }
    assert to_ben.snapshot[0]["closed_count"] == 0


async def test_a_cursor_of_another_epoch_gets_a_snapshot_and_one_from_the_future_a_reset(office: Office) -> None:
    anna, greeting = await office.agent("anna", epoch=new_id(), cursor=1)
    assert greeting.welcome["mode"] == "snapshot"
    tokens = await office.sign_in("anna")
    hello = {"versions": [1], "device": new_id(), "epoch": greeting.welcome["epoch"], "cursor": 10**6}
    lost = await office.dial("/agent/socket", hello, additional_headers=bearer(tokens))
    assert (await lost.next())["type"] == "reset"
    assert await lost.closed() == 4203
    assert anna.device


async def test_a_visitor_who_reloads_finds_the_same_conversation(office: Office) -> None:
    anna = await office.online("anna")
    visitor, session = await office.waiting_visitor()
    conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
    assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    await visitor.event("chat_changed", lambda data: data["chat"]["state"] == "talking")
    await visitor.socket.close()

    again, greeting, second = await office.visitor(session)
    assert second["visitor"] == session["visitor"]
    assert greeting.snapshot[0]["chat"]["state"] == "talking"
    kinds = [message.get("kind", "text") for message in greeting.snapshot[0]["messages"]]
    assert kinds.count("joined") == 1
    assert (await again.command("write_message", text="Back again"))["type"] == "ack"
    assert (await anna.message("Back again"))["conversation"] == conversation
    joined = [event for event in again.events if event["kind"] == "message_added" and event["data"]["message"].get("kind") == "joined"]
    assert joined == []


async def test_a_second_tab_shows_the_same(office: Office) -> None:
    await office.online("anna")
    first, session = await office.waiting_visitor()
    second, greeting, _ = await office.visitor(session, device=first.device)
    assert greeting.snapshot[0]["chat"]["state"] == "waiting"
    assert (await second.command("write_message", text="From the second tab"))["type"] == "ack"
    assert (await first.message("From the second tab"))["id"] == (await second.message("From the second tab"))["id"]


async def test_a_wrong_secret_makes_a_new_visitor(office: Office) -> None:
    session = await office.session()
    other = await office.session(session | {"secret": "guessed"})
    assert other["visitor"] != session["visitor"]
