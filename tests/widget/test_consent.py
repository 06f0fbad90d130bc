"""What the visitor must agree to before they write: asked before the first word, once for these words, and again if the server says so."""

from typing import Any

from playwright.async_api import Browser, expect

from tests.widget import talk
from tests.widget.test_chat import chatting, row, sent
from tests.widget.visit import until

PRIVACY = "https://acme.example/privacy"
CONSENT = [{"type": "paragraph", "spans": [{"text": "We keep what you write. "}, {"text": "Privacy", "link": PRIVACY}]}]
OTHER = [{"type": "paragraph", "spans": [{"text": "We keep it for a year."}]}]


def asking(snapshot: dict[str, Any], consent: list[dict[str, Any]] = CONSENT) -> dict[str, Any]:
    snapshot["data"]["site"] = talk.SITE | {"consent": consent}
    return snapshot


async def test_nothing_can_be_said_before_the_visitor_agrees_and_what_was_typed_is_kept(chromium: Browser) -> None:
    async with chatting(chromium, talk.new()) as (visit, chat, desk):
        box = chat.get_by_role("textbox", name="Message")
        await box.fill("Half a thought")
        await desk.send(desk.events(("site_changed", {"site": talk.SITE | {"consent": CONSENT}})))
        asked = chat.get_by_role("region", name="Before we begin")
        await expect(asked.get_by_role("link", name="Privacy")).to_have_attribute("href", PRIVACY)
        await expect(chat.get_by_role("log").get_by_text("How can we help?", exact=True)).to_be_visible()
        await expect(box).to_be_hidden()
        await expect(chat.get_by_role("group", name="How can we help?")).to_have_count(0)
        agree = asked.get_by_role("button", name="I agree")
        await expect(agree).to_have_accessible_description("We keep what you write. Privacy")
        await agree.click()
        await expect(asked).to_be_hidden()
        await expect(box).to_have_value("Half a thought")
        await expect(box).to_be_focused()
        await box.press("Enter")
        (said,) = await sent(desk)
        assert said["data"] == {"text": "Half a thought", "consent": True}
        assert visit.problems == []


async def test_who_has_agreed_is_asked_again_only_in_other_words(chromium: Browser) -> None:
    async with chatting(chromium, asking(talk.new())) as (visit, chat, desk):
        await chat.get_by_role("button", name="I agree").click()
        await visit.page.reload()
        again = await visit.chat()
        await expect(again.get_by_role("textbox", name="Message")).to_be_visible()
        desk.snapshot = asking(talk.new(), OTHER)
        await desk.send(desk.events(("site_changed", {"site": talk.SITE | {"consent": OTHER}})))
        await expect(again.get_by_role("region", name="Before we begin")).to_contain_text("We keep it for a year.")
        await again.get_by_role("button", name="I agree").click()
        await desk.send(desk.events(("chat_changed", {"chat": {"state": "closed"}})))
        await expect(again.get_by_text("This chat has ended.")).to_be_visible()
        await expect(again.get_by_role("region", name="Before we begin")).to_be_hidden()
        await again.get_by_role("button", name="Start a new chat").click()
        await expect(again.get_by_role("textbox", name="Message")).to_be_visible()
        await expect(again.get_by_role("region", name="Before we begin")).to_be_hidden()


async def test_what_is_refused_for_want_of_consent_is_sent_once_it_is_given(chromium: Browser) -> None:
    async with chatting(chromium, talk.snapshot("bot", talk.OPENING)) as (visit, chat, desk):
        await chat.evaluate(f"localStorage.setItem('livechat.demo.agreed', JSON.stringify({CONSENT}))")  # of which the server knows nothing
        desk.acknowledging = False
        await visit.write("Hello")
        (first,) = await sent(desk)
        assert first["data"] == {"text": "Hello"}
        await desk.send(desk.events(("site_changed", {"site": talk.SITE | {"consent": CONSENT}})))
        await desk.send({"type": "refusal", "command": first["id"], "code": "consent_missing"})
        await expect(row(chat, "Hello").last).to_contain_text("Not delivered. Please agree below first.")
        desk.acknowledging = True
        await chat.get_by_role("button", name="I agree").click()
        _, again = await sent(desk, 2)
        assert again["data"] == {"text": "Hello", "consent": True}
        await expect(chat.locator(".row.out")).to_contain_text("Sent")


async def test_what_was_agreed_to_can_be_read_again(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, _):
        await chat.evaluate(f"localStorage.setItem('livechat.demo.agreed', JSON.stringify({CONSENT}))")
        await chat.get_by_role("button", name="Menu").click()
        await chat.get_by_role("menuitem", name="What you agreed to").click()
        read = chat.get_by_role("dialog", name="What you agreed to")
        await expect(read.get_by_role("link", name="Privacy")).to_be_visible()
        await visit.page.keyboard.press("Escape")
        await expect(chat.get_by_role("button", name="Menu")).to_be_focused()
        assert (await visit.launcher())["name"] == "Close chat"


async def test_without_words_for_it_nothing_is_said_all_the_same(chromium: Browser) -> None:
    """Where its part of the chat cannot be loaded, the place to write stays closed, and it is asked for again."""
    async with chatting(chromium, talk.new()) as (visit, chat, desk):
        await visit.page.context.route("**/widget/consent.js", lambda route: route.abort())
        await desk.send(desk.events(("site_changed", {"site": talk.SITE | {"consent": CONSENT}})))
        await expect(chat.get_by_role("textbox", name="Message")).to_be_hidden()

        async def asked() -> bool:
            return any(address.endswith("/widget/consent.js") for address in visit.requests)

        await until("consent.js is asked for", asked)
        await visit.page.context.unroute("**/widget/consent.js")
        await desk.send(desk.events(("chat_changed", {"chat": {"state": "new"}})))
        await chat.get_by_role("button", name="I agree").click()
        await chat.get_by_role("button", name="Chat with a person").click()
        (chosen,) = await sent(desk)
        assert chosen["data"] == {"card": "topic", "answer": "person", "consent": True}
