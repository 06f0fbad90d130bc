"""axe-core finds nothing to complain of in any part of the chat, in light and in dark."""

from collections.abc import Awaitable, Callable
from importlib.resources import files as packaged
from typing import Any

import pytest
from playwright.async_api import Browser, Frame, expect

from tests.fakes.scripted_desk import Door
from tests.widget import talk
from tests.widget.test_chat import chatting
from tests.widget.test_files import NOTE, Shelf, choose
from tests.widget.test_marks import images

AXE = packaged("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RUN = """async () => {
  await Promise.all(document.getAnimations().filter((one) => one.effect.getComputedTiming().iterations === 1).map((one) => one.finished));
  const { violations, passes } = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  return [passes.length, violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html + ' ' + node.failureSummary)])];
}"""
SPANS = [{"text": "See "}, {"text": "all", "bold": True}, {"text": " there", "link": "https://acme.example/"}]
MARKED = [
    {"type": "paragraph", "spans": SPANS},
    {"type": "bullets", "items": [SPANS, SPANS]},
    {"type": "picture", "image": "lamp", "text": "A lamp", "width": 64, "height": 40},
]
FILE = {"id": "b", "name": "note.txt", "media_type": "text/plain", "size": 2_500}


async def faults(chat: Frame) -> list[Any]:
    """What axe-core says is wrong."""
    await chat.evaluate(AXE)
    passed, violations = await chat.evaluate(RUN)
    assert passed > 10  # it has looked
    return list(violations)


def site(snapshot: dict[str, Any], **more: Any) -> dict[str, Any]:
    snapshot["data"]["site"] = talk.SITE | more
    return snapshot


async def _menu(chat: Frame) -> None:
    await chat.get_by_role("button", name="Menu").click()
    await expect(chat.get_by_role("menu")).to_be_visible()


async def _forget(chat: Frame) -> None:
    await _menu(chat)
    await chat.get_by_role("menuitem", name="Forget me").click()
    await expect(chat.locator("dialog")).to_be_visible()


async def _tray(chat: Frame) -> None:
    await choose(chat, NOTE, NOTE | {"buffer": b""})
    await expect(chat.get_by_text("This file is empty.")).to_be_visible()


async def _viewer(chat: Frame) -> None:
    await chat.get_by_role("button", name="A lamp").click()
    await expect(chat.locator("dialog")).to_be_visible()


async def _nothing(chat: Frame) -> None:
    await expect(chat.get_by_role("log")).not_to_be_empty()


CLOSED = [*talk.JOINED, talk.message(7, "agent", name="Anna Nowak", kind="closed")]
WITH_FILE = [
    *talk.JOINED,
    talk.message(7, "visitor", "Look: https://acme.example/", files=[FILE]),
    talk.message(8, "agent", "Yes", "Anna Nowak", files=[FILE]),
]
SAID = [talk.message(1, "bot", "See all there", marked=MARKED)]
Act = Callable[[Frame], Awaitable[None]]
STATES: dict[str, tuple[Callable[[], dict[str, Any]], Act]] = {
    "opening": (talk.new, _nothing),
    "marks": (lambda: site(talk.snapshot("bot", SAID), icon="heart", accent="#ffe100"), _nothing),
    "consent": (
        lambda: site(talk.new(), consent=MARKED[:2]),
        lambda chat: expect(chat.get_by_role("button", name="I agree")).to_be_visible(),
    ),
    "waiting": (lambda: talk.snapshot("waiting", talk.ASKED, wait_deadline=talk.NOW + 110_000), _nothing),
    "files": (lambda: talk.snapshot("talking", WITH_FILE, agent="Anna Nowak"), _tray),
    "closed": (lambda: talk.snapshot("closed", CLOSED, agent="Anna Nowak", closed_at=talk.NOW), _nothing),
    "menu": (talk.talking, _menu),
    "forget": (talk.talking, _forget),
    "viewer": (lambda: talk.snapshot("bot", SAID), _viewer),
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_nobody_is_shut_out_by_how_it_is_made(chromium: Browser, scheme: Any) -> None:
    found = {}
    doors: dict[str, Door] = {"/images/": images, "/api/v1/visitor/files/": Shelf()}
    async with chatting(chromium, talk.new(), doors=doors, color_scheme=scheme) as (visit, _, desk):
        for name, (snapshot, act) in STATES.items():
            desk.snapshot = snapshot()
            await visit.page.reload()
            chat = await visit.chat()
            await act(chat)
            if wrong := await faults(chat):
                found[name] = wrong
    assert found == {}
