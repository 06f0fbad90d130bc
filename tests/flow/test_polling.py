"""Long polls instead of a socket: the same frames, checks, limits and ends."""

import asyncio
import json
from pathlib import Path

from app.protocol.ids import new_id
from server_stub.beside import carry_out
from server_stub.db.accounts import find_user_by_email
from server_stub.db.database import Database
from server_stub.handlers.system import DeactivateAgent
from server_stub.settings import Given, Rates, read_settings
from tests.fakes.patience import PATIENCE_S
from tests.flow.office import Office, open_office
from tests.flow.polling import Polling, agent_headers, client_of, polling_agent, polling_visitor
from tests.flow.test_liveness import Seconds


def going_online() -> str:
    """A command's frame."""
    return json.dumps({"type": "command", "id": new_id(), "kind": "set_online", "data": {"online": True}})


async def figure(office: Office, line: str) -> None:
    """Wait until the server's figures hold this line."""

    async def shown() -> bool:
        return line in (await office.http.get("/metrics")).text

    async with asyncio.timeout(PATIENCE_S):
        while not await shown():
            pass


async def test_a_conversation_over_polls_is_the_one_over_sockets(office: Office) -> None:
    anna, told, _ = await polling_agent(office)
    assert told.welcome["mode"] == "snapshot"
    assert (await anna.command("set_online", online=True))["type"] == "ack"
    visitor, _, _ = await polling_visitor(office)
    assert (await visitor.command("answer_question", card="topic", answer="person"))["type"] == "ack"
    conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
    assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
    assert (await anna.command("send_message", conversation=conversation, text="Hello"))["type"] == "ack"
    await visitor.message("Hello")
    await visitor.send(type="typing")
    assert (await anna.frame("ephemeral"))["conversation"] == conversation
    page = (await office.http.get("/metrics")).text
    assert 'livechat_polls{side="agent"} 1.0' in page
    assert 'livechat_polls{side="visitor"} 1.0' in page


async def test_an_answer_that_was_lost_is_given_again_and_a_request_made_twice_counts_once(office: Office) -> None:
    anna, _, polling = await polling_agent(office)
    frame = going_online()
    for _ in range(2):
        body = {"poll": polling.name, "first": polling.sent + 1, "frames": [frame]}
        assert (await polling.ask("/send", **body)).status_code == 204
    polling.sent += 1
    lost = (await polling.poll()).json()
    again = (await polling.poll()).json()
    assert again["frames"][: len(lost["frames"])] == lost["frames"]
    assert (await anna.frame("ack"))["type"] == "ack"
    assert (await anna.command("set_online", online=True))["type"] == "ack"
    assert [frame["type"] for frame in anna.frames].count("ack") == 2


async def test_who_asks_again_is_told_and_who_asked_before_is_sent_away(office: Office) -> None:
    _, _, polling = await polling_agent(office)
    async with asyncio.TaskGroup() as group:
        asked = [group.create_task(polling.poll()) for _ in range(2)]
        done, (last,) = await asyncio.wait(asked, return_when=asyncio.FIRST_COMPLETED)
        assert [task.result().json().get("frames", []) for task in done] == [[]]
        await polling.send(going_online())
        assert '"ack"' in "".join((await last).json()["frames"])


async def test_numbers_that_cannot_be_are_refused(office: Office) -> None:
    _, _, polling = await polling_agent(office)
    for received in (polling.received + 1_000, -1):
        assert (await polling.ask("/next", poll=polling.name, received=received)).json()["code"] == "bad_frame"
    for body in ({"first": 0}, {"first": 3}, {"frames": ["{}"] * 65, "first": 2}):
        assert (await polling.ask("/send", poll=polling.name, **body)).json()["code"] == "bad_frame"
    large = await polling.ask("/send", poll=polling.name, first=2, frames=['"' + "x" * 70_000 + '"'])
    assert (large.status_code, large.json()["code"]) == (413, "frame_too_large")


async def test_a_hello_that_will_not_do_is_closed_as_on_a_socket(office: Office) -> None:
    headers = await agent_headers(office)
    for hello, close in (({"versions": [99]}, 4406), ({"device": "no uuid"}, 4002), ({"type": "heartbeat"}, 4002)):
        polling = Polling(office.http, "agent", headers)
        await polling.open(**hello)
        assert await client_of(polling).closed() == close
    visitor = Polling(office.http, "visitor", {"Origin": office.address})
    await visitor.open(ticket="guessed")
    assert await client_of(visitor).closed() == 4001


async def test_only_who_opened_it_finds_it(office: Office) -> None:
    _, _, annas = await polling_agent(office)
    _, _, visitors = await polling_visitor(office)
    strangers = [
        Polling(office.http, "agent", await agent_headers(office, "ben")),
        Polling(office.http, "agent", await agent_headers(office, "anna")),  # another sign-in of hers
        Polling(office.http, "visitor", {"Origin": office.address}),
        Polling(office.http, "visitor", {"Origin": "https://evil.example"}),
    ]
    for stranger, foreign in zip(strangers, (annas, annas, annas, visitors), strict=True):
        for path in ("/next", "/send"):
            there = await stranger.ask(path, poll=foreign.name)
            absent = await stranger.ask(path, poll="absent")
            assert (there.status_code, there.content) == (absent.status_code, absent.content)
            assert there.json() == {"code": "not_found"}


async def test_the_agents_door_takes_no_web_page_and_no_stranger(office: Office) -> None:
    headers = await agent_headers(office)
    for wrong, status in ((headers | {"Origin": office.address}, 403), ({}, 401), ({"Authorization": "Bearer a.b"}, 401)):
        polling = Polling(office.http, "agent", wrong)
        assert [(await answer).status_code for answer in (polling.open(), polling.poll(), polling.ask("/send", poll=""))] == [status] * 3


async def test_a_ticket_opens_once_and_from_its_own_page(office: Office) -> None:
    ticket = (await office.session())["ticket"]
    evil = Polling(office.http, "visitor", {"Origin": "https://evil.example"})
    await evil.open(ticket=ticket)
    assert await client_of(evil).closed() == 4001


async def test_a_revoked_agent_is_told_while_asking_and_gets_nothing_after(office: Office, office_folder: Path) -> None:
    anna, _, polling = await polling_agent(office)
    settings = read_settings({}, Given(data_dir=office_folder, database=f"sqlite:///{office_folder / 'desk.sqlite3'}"))
    database = Database.open(settings.database_url)
    user = find_user_by_email(database, "anna@acme.example")
    database.close()
    assert user is not None
    await carry_out(settings, user.account, DeactivateAgent(agent=user.id))
    while (answer := await polling.poll()).is_success and answer.json().get("close") is None:
        polling.received = answer.json()["upto"]
    assert answer.json().get("close", answer.json().get("code")) in (4006, "revoked")
    assert (await polling.poll()).json()["code"] == "revoked"
    assert anna.frames


async def test_who_does_not_ask_for_45_s_is_let_go(office_folder: Path) -> None:
    seconds = Seconds()
    async with open_office(office_folder, seconds=seconds) as office:
        _, _, idle = await polling_agent(office)
        ben, _, asking = await polling_agent(office, "ben")
        seconds.now += 30
        assert "heartbeat" in (await asking.poll()).json()["frames"][-1]  # to ask is a sign of life
        seconds.now += 16
        await figure(office, 'livechat_closes_total{code="no_heartbeat"} 1.0')
        assert (await idle.poll()).json()["close"] == 4202
        assert (await ben.command("set_online", online=True))["type"] == "ack"
        assert (await idle.poll()).json()["close"] == 4202  # the first answer might have been lost


async def test_who_does_not_read_costs_little_and_resumes(office_folder: Path) -> None:
    """64 frames wait at the server, no more; the rest stays in the log, and comes in few."""
    seconds = Seconds()
    rates = Rates(visitor_messages_burst=100_000)
    async with open_office(office_folder, rates=rates, seconds=seconds) as office:
        anna, told, polling = await polling_agent(office)
        assert (await anna.command("set_online", online=True))["type"] == "ack"
        visitor, _ = await office.waiting_visitor()
        cursor = told.caught_up["cursor"]
        for number in range(200):
            assert (await visitor.command("write_message", text=f"{number}"))["type"] == "ack"
        first = (await polling.poll()).json()
        assert 1 <= len(first["frames"]) <= 64
        await anna.message("199")
        assert len([event for event in anna.frames if event["type"] == "batch"]) > 1
        again, resumed, _ = await polling_agent(office, device=new_id(), epoch=told.welcome["epoch"], cursor=cursor)
        assert resumed.welcome["mode"] == "resumed"
        assert '"199"' in json.dumps(again.events)


async def test_a_person_has_a_few_at_most(office: Office) -> None:
    headers = await agent_headers(office)
    pollings = [Polling(office.http, "agent", headers) for _ in range(9)]
    for polling in pollings:
        assert (await polling.open()).is_success
    assert await client_of(pollings[0]).closed() == 4101
    assert (await pollings[8].ask("/send", poll=pollings[8].name, first=2)).status_code == 204


async def test_a_new_server_knows_no_old_polls_and_a_resume_loses_nothing(office_folder: Path) -> None:
    async with open_office(office_folder) as office:
        anna, told, polling = await polling_agent(office, device=(device := new_id()))
        assert (await anna.command("set_online", online=True))["type"] == "ack"
        headers = polling.headers
        office.stop()
        assert await client_of(polling).closed() == 4200
    async with open_office(office_folder) as office:
        old = Polling(office.http, "agent", headers)
        old.name = polling.name
        assert (await old.poll()).json() == {"code": "not_found"}
        hello = {"device": device, "epoch": told.welcome["epoch"], "cursor": told.caught_up["cursor"]}
        again = Polling(office.http, "agent", headers)
        assert (await again.open(**hello)).is_success
        client = client_of(again)
        assert (await client.next())["mode"] == "resumed"
        await client.frame("caught_up")


async def test_hanging_up_ends_it_at_once(office: Office) -> None:
    anna, _, polling = await polling_agent(office)
    await anna.send(type="bye", why="quit")
    await polling.close()
    assert (await polling.poll()).json() == {"code": "not_found"}
    await figure(office, 'livechat_polls{side="agent"} 0.0')
