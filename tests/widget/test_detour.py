"""The widget behind a proxy that refuses sockets, with the real server: it goes around, and loses and doubles nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, Frame, expect

from tests.fakes.refusing_proxy import Manner, RefusingProxy, refusing_proxy
from tests.flow.client import Client
from tests.flow.office import Office
from tests.widget.test_chat import row
from tests.widget.test_whole import took
from tests.widget.visit import Visit, until, visiting


@asynccontextmanager
async def behind(chromium: Browser, office: Office, manner: Manner) -> AsyncIterator[tuple[Visit, Frame, Client, RefusingProxy]]:
    """A visitor behind that proxy, who talks with Anna by now."""
    anna = await office.online()
    async with refusing_proxy(office.address) as proxy:
        proxy.manner = manner
        async with visiting(chromium, f"{proxy.address}/demo") as visit:
            chat = await visit.open()
            await chat.get_by_role("button", name="Chat with a person").click()
            await took(anna)
            await expect(chat.get_by_role("dialog", name="Anna Nowak", exact=True)).to_be_visible()
            yield visit, chat, anna, proxy


async def figures(office: Office, line: str) -> None:
    """Wait until the server's figures hold this line."""

    async def shown() -> bool:
        return line in (await office.http.get("/metrics")).text

    await until(line, shown)


@pytest.mark.parametrize("manner", [Manner.FORBIDS, Manner.STRIPS, Manner.SWALLOWS])
async def test_a_chat_behind_a_proxy_that_refuses_sockets(chromium: Browser, office: Office, manner: Manner) -> None:
    async with behind(chromium, office, manner) as (visit, chat, anna, proxy):
        assert proxy.upgrades == 2
        await figures(office, 'livechat_polls{side="visitor"} 1.0')
        for text in ("one", "two", "three"):
            await visit.write(text)
            await anna.message(text)
            await expect(row(chat, text)).to_contain_text("Sent")
        assert [problem for problem in visit.problems if "violation" in problem] == []
        await visit.page.goto("about:blank")
        await figures(office, 'livechat_polls{side="visitor"} 0.0')


async def test_cuts_between_the_polls_lose_nothing_and_double_nothing(chromium: Browser, office: Office) -> None:
    async with behind(chromium, office, Manner.FORBIDS) as (visit, chat, anna, proxy):
        for text in ("one", "two", "three"):
            await visit.write(text)
            proxy.cut()
            await anna.message(text)
            proxy.cut()
            await expect(row(chat, text)).to_contain_text("Sent")
            await expect(row(chat, text)).to_have_count(1)
        assert proxy.upgrades == 2


async def test_the_socket_is_tried_again_when_the_network_comes_back(chromium: Browser, office: Office) -> None:
    async with behind(chromium, office, Manner.FORBIDS) as (visit, chat, anna, proxy):
        proxy.manner = Manner.PASSES
        await chat.evaluate("window.dispatchEvent(new Event('online'))")
        await figures(office, 'livechat_polls{side="visitor"} 0.0')
        await visit.write("by socket")
        await anna.message("by socket")
        assert proxy.upgrades == 3
