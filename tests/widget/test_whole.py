"""The widget on the demo shop with the real server behind it, and an agent who answers."""

import asyncio
import os
import re
import socket
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, Frame, expect

from tests.fakes.programs import first_line, running
from tests.flow.client import Client
from tests.flow.office import Office
from tests.widget.test_chat import CORPUS, row
from tests.widget.visit import Visit, arrive, until, visiting

SENT = re.compile(r"\bsent\b")


async def took(anna: Client) -> str:
    """Anna takes the conversation that comes into Unassigned; its id."""
    entered = await anna.event("conversation_entered", lambda data: data["conversation"]["state"] == "unassigned")
    id_: str = entered["conversation"]["id"]
    assert (await anna.command("assign_to_me", conversation=id_))["type"] == "ack"
    return id_


@asynccontextmanager
async def talking(browser: Browser, office: Office) -> AsyncIterator[tuple[Visit, Frame, Client, str]]:
    """A visitor of the shop who talks with Anna."""
    anna = await office.online("anna")
    async with visiting(browser, f"{office.address}/demo") as visit:
        chat = await visit.open()
        await chat.get_by_role("button", name="Chat with a person").click()
        conversation = await took(anna)
        await expect(chat.get_by_role("dialog", name="Anna Nowak", exact=True)).to_be_visible()
        yield visit, chat, anna, conversation


async def test_from_the_first_answer_to_a_second_conversation(chromium: Browser, office: Office) -> None:
    async with talking(chromium, office) as (visit, chat, anna, conversation):
        await expect(chat.get_by_text("Anna Nowak joined the chat", exact=True)).to_have_count(1)
        await visit.write("Is the lamp in stock?")
        await anna.message("Is the lamp in stock?")
        await expect(row(chat, "Is the lamp in stock?")).to_contain_text("Sent")
        assert (await anna.command("send_message", conversation=conversation, text="Three of them."))["type"] == "ack"
        await expect(chat.get_by_role("log").get_by_text("Three of them.", exact=True)).to_have_count(1)
        assert (await anna.command("close_conversation", conversation=conversation))["type"] == "ack"
        await expect(chat.get_by_text("This chat has ended.")).to_be_visible()
        await chat.get_by_role("button", name="Start a new chat").click()
        await chat.get_by_role("button", name="Chat with a person").click()
        assert await took(anna) != conversation
        await expect(chat.get_by_role("dialog", name="Anna Nowak", exact=True)).to_be_visible()
        await expect(row(chat, "Three of them.")).to_have_count(0)
        assert visit.problems == []


async def test_the_header_follows_whoever_has_the_chat(chromium: Browser, office: Office) -> None:
    async with talking(chromium, office) as (_, chat, anna, conversation):
        ben, greeting = await office.agent("ben")
        me = greeting.snapshot[0]["me"]["agent"]["id"]
        assert (await anna.command("reassign", conversation=conversation, to=me))["type"] == "ack"
        await expect(chat.get_by_role("dialog", name="Ben Smit", exact=True)).to_be_visible()
        await expect(chat.get_by_text("Ben Smit joined the chat", exact=True)).to_have_count(1)
        assert (await ben.command("unassign", conversation=conversation))["type"] == "ack"
        await expect(chat.get_by_role("dialog", name="Acme Assistant", exact=True)).to_be_visible()
        await expect(chat.locator(".line")).to_have_text("Someone will be with you soon. It takes 2 minutes at most.")


async def test_opening_the_chat_stores_no_conversation(chromium: Browser, office: Office, office_folder: Path) -> None:
    async with visiting(chromium, f"{office.address}/demo") as visit:
        chat = await visit.open()
        await expect(chat.get_by_role("button", name="Just looking")).to_be_visible()
        with sqlite3.connect(office_folder / "desk.sqlite3") as database:
            counted = [database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("conversation", "message")]  # noqa: S608
        database.close()
        assert counted == [0, 0]


async def test_a_reload_keeps_the_conversation_and_tells_of_nobody_joining_again(chromium: Browser, office: Office) -> None:
    async with talking(chromium, office) as (visit, chat, anna, conversation):
        assert (await anna.command("send_message", conversation=conversation, text="Hello!!"))["type"] == "ack"
        await expect(row(chat, "Hello!!")).to_be_visible()
        await visit.page.reload()
        again = await visit.chat()
        await expect(row(again, "Hello!!")).to_be_visible()
        await expect(again.get_by_role("dialog", name="Anna Nowak", exact=True)).to_be_visible()
        await expect(again.get_by_text("Anna Nowak joined the chat", exact=True)).to_have_count(1)
        await visit.write("Still me")
        assert (await anna.message("Still me"))["conversation"] == conversation


async def test_two_tabs_are_one_visitor(chromium: Browser, office: Office) -> None:
    async with talking(chromium, office) as (visit, chat, anna, conversation):
        second = await arrive(visit.page.context, visit.page.url)
        other = await second.open()
        await expect(other.get_by_text("Anna Nowak joined the chat", exact=True)).to_have_count(1)
        await second.write("From the second tab")
        assert (await anna.message("From the second tab"))["conversation"] == conversation
        await visit.write("From the first tab")
        await anna.message("From the first tab")
        for tab in (chat, other):
            await expect(row(tab, "From the second tab")).to_have_count(1)
            await expect(row(tab, "From the first tab")).to_contain_text("Sent")

        async def one_socket() -> bool:
            return 'livechat_sockets{side="visitor"} 1.0' in (await office.http.get("/metrics")).text

        await until("the tabs share a socket", one_socket)
        await visit.page.close()  # the second tab takes over
        await second.write("Still here")
        assert (await anna.message("Still here"))["conversation"] == conversation
        await expect(row(other, "Still here")).to_contain_text("Sent")


async def test_two_tabs_that_come_at_once_are_one_visitor_too(chromium: Browser, office: Office) -> None:
    async with visiting(chromium, f"{office.address}/w/demo") as visit:
        second = await visit.page.context.new_page()
        await visit.page.evaluate("localStorage.clear()")
        await asyncio.gather(visit.page.reload(), second.goto(visit.page.url))
        for page in (visit.page, second):
            await expect(page.get_by_role("button", name="Just looking")).to_be_visible()
        await visit.page.get_by_role("button", name="Just looking").click()
        await expect(second.get_by_text("This chat has ended.")).to_be_visible()


async def test_a_tab_follows_when_the_browser_becomes_another_visitor(chromium: Browser, office: Office) -> None:
    """Two tabs may be admitted as two, since browsers tell a tab late what another one stored: what is stored last counts for both."""
    async with visiting(chromium, f"{office.address}/w/demo") as visit:
        await expect(visit.page.get_by_role("button", name="Just looking")).to_be_visible()
        second = await visit.page.context.new_page()
        await visit.page.evaluate("localStorage.removeItem('livechat.demo.visitor')")
        await second.goto(visit.page.url)
        await second.get_by_role("button", name="Just looking").click()
        for page in (visit.page, second):
            await expect(page.get_by_text("This chat has ended.")).to_be_visible()


async def test_each_sees_the_other_typing(chromium: Browser, office: Office) -> None:
    async with talking(chromium, office) as (_, chat, anna, conversation):
        await chat.get_by_role("textbox", name="Message").press_sequentially("Hm")
        assert (await anna.frame("ephemeral"))["conversation"] == conversation
        await anna.send(type="typing", conversation=conversation)
        await expect(chat.locator(".typing")).to_be_visible()


async def test_foreign_text_comes_through_as_it_is(chromium: Browser, office: Office) -> None:
    async with talking(chromium, office) as (visit, chat, anna, conversation):
        for text in CORPUS:
            assert (await anna.command("send_message", conversation=conversation, text=text))["type"] == "ack"
        await expect(chat.locator(".row .text", has_text=CORPUS[-1])).to_be_visible()
        assert (await chat.locator(".row .text").all_inner_texts())[-len(CORPUS) :] == CORPUS
        await visit.write(f"{CORPUS[0]}!")
        assert (await anna.message(f"{CORPUS[0]}!"))["author"]["kind"] == "visitor"
        assert visit.problems == []


async def test_a_server_killed_while_messages_are_under_way_has_each_of_them_once(chromium: Browser, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = (sys.executable, "-m", "server_stub", "demo", "--port", str(port), "--data-dir", str(tmp_path))
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LIVECHAT_")}
    texts = [f"Message {number}" for number in range(4)]
    async with running(*command, environment=environment, log=tmp_path / "first.log") as server:
        address = await first_line(tmp_path / "first.log", "listening on ", server)
        async with visiting(chromium, f"{address}/demo") as visit:
            chat = await visit.open()
            for place, text in enumerate(texts):
                await visit.write(text)
                if place == 1:
                    await expect(row(chat, texts[0])).to_have_class(SENT)  # the word stands at the newest only
            server.kill()
            await server.wait()
            await expect(chat.locator(".line")).to_have_text("No connection. What you write is kept, and sent when the connection is back.")
            async with running(*command, environment=environment, log=tmp_path / "second.log") as again:
                await first_line(tmp_path / "second.log", "listening on ", again)
                await visit.write("And one after all that")
                await expect(row(chat, "And one after all that")).to_contain_text("Sent", timeout=60_000)

                async def stored() -> list[str]:
                    with sqlite3.connect(tmp_path / "livechat.sqlite3") as database:
                        rows = database.execute("SELECT text FROM message WHERE author_kind = 'visitor' ORDER BY number").fetchall()
                    database.close()
                    return [text for (text,) in rows]

                assert await until("the messages", stored) == [*texts, "And one after all that"]
                await expect(chat.locator(".row.out .text")).to_have_text([*texts, "And one after all that"])
