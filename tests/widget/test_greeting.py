"""The bot's first words beside the button: where the page asks for them, once a visit, and without taking anything from the page."""

from typing import Any

from playwright.async_api import Browser

from tests.widget import talk
from tests.widget.test_page_api import LISTEN, STUB, calling, heard
from tests.widget.visit import Visit, until

LISTENING = f"{STUB} {LISTEN.replace('API', 'LiveChat')}"
CARD = "Acme assistantHello!"


async def nodes(visit: Visit, role: str) -> list[dict[str, Any]]:
    """The accessible nodes of that role on the page itself."""
    tree = (await visit.eyes.send("Accessibility.getFullAXTree"))["nodes"]
    return [node for node in tree if node.get("role", {}).get("value") == role]


async def button(visit: Visit, name: str) -> dict[str, Any]:
    """The button of that name, once it is there."""

    async def found() -> dict[str, Any] | None:
        return next(
            (node for node in await nodes(visit, "button") if node["name"]["value"].replace(" ", "") == name.replace(" ", "")), None
        )

    return await until(f"the button {name}", found)


async def press(visit: Visit, name: str) -> None:
    """Click in its middle."""
    node = (await button(visit, name))["backendDOMNodeId"]
    corners = (await visit.eyes.send("DOM.getBoxModel", {"backendNodeId": node}))["model"]["border"]
    await visit.page.mouse.click((corners[0] + corners[4]) / 2, (corners[1] + corners[5]) / 2)


async def test_it_comes_by_itself_takes_no_focus_and_is_dismissed_for_the_visit(chromium: Browser) -> None:
    options: dict[str, Any] = {"snapshot": talk.new(), "reduced_motion": "reduce"}
    async with calling(chromium, LISTENING, 'data-greeting="0"', **options) as (visit, desk):
        await button(visit, CARD)
        assert await visit.page.evaluate("document.activeElement === document.body")
        assert await visit.page.evaluate("document.getAnimations().length") == 0
        await heard(visit, "initialized", "greetingOpened")

        async def announced() -> bool:
            return "Acme assistant: Hello!" in str([await visit.eyes.send("Accessibility.getFullAXTree")])

        await until("it is announced", announced)
        await press(visit, "Dismiss")
        await heard(visit, "initialized", "greetingOpened", "greetingClosed")
        await visit.page.reload()

        async def looked() -> bool:
            return len(desk.sessions) == 2

        await until("the chat is there again", looked)
        await visit.chat()
        await visit.settle()
        await heard(visit, "initialized")
        assert visit.problems == []


async def test_a_press_on_it_leads_to_the_chat(chromium: Browser) -> None:
    async with calling(chromium, f"{LISTENING} LiveChat('greet', {{ after: 0 }});", snapshot=talk.new()) as (visit, _):
        await press(visit, CARD)
        await visit.unread("Close chat")
        await heard(visit, "initialized", "greetingOpened", "opened", "greetingClosed")


async def test_who_is_in_a_chat_already_is_not_greeted(chromium: Browser) -> None:
    async with calling(chromium, LISTENING, 'data-greeting="0"') as (visit, desk):

        async def looked() -> bool:
            return desk.open_sockets == 1

        await until("the chat is there", looked)
        await visit.chat()
        await visit.settle()
        await heard(visit, "initialized")
