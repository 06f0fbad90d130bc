"""The sound of a new message: only while the chat is out of sight, only where the visitor was in it, and only while they want it."""

from playwright.async_api import Browser, Frame, expect

from tests.fakes.scripted_desk import ScriptedDesk
from tests.widget import talk
from tests.widget.test_chat import chatting, row
from tests.widget.visit import Visit, until

COUNT = """() => {
  window.tones = 0;
  const { start } = AudioScheduledSourceNode.prototype;
  AudioScheduledSourceNode.prototype.start = function (...times) { window.tones += 1; start.apply(this, times); };
}"""

UNTOUCHED = "Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false } })"


async def come(visit: Visit, chat: Frame, desk: ScriptedDesk, number: int, launcher: str) -> None:
    """One more message, after which the launcher carries that name: whoever is to hear of it has been told by then."""
    text = f"Message {number}"
    await desk.send(desk.events(("message_added", {"message": talk.message(number, "agent", text, "Anna Nowak")})))
    await expect(row(chat, text)).to_have_count(1)
    await visit.unread(launcher)
    await visit.settle()


async def rung(chat: Frame, tones: int) -> None:
    """Wait until there were so many notes."""

    async def heard() -> bool:
        return bool(await chat.evaluate("window.tones") == tones)

    await until(f"{tones} notes", heard)


async def loaded(visit: Visit, chat: Frame) -> None:
    """See to it that what makes sounds is there: the menu needs it too."""
    await chat.get_by_role("button", name="Menu").click()
    await expect(chat.get_by_role("menu")).to_be_visible()
    await visit.page.keyboard.press("Escape")


async def test_a_message_is_heard_while_the_chat_is_closed_and_not_while_it_is_open(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, desk):
        await loaded(visit, chat)
        await chat.evaluate(COUNT)
        await visit.write("Hello")
        await come(visit, chat, desk, 7, "Close chat")
        assert await chat.evaluate("window.tones") == 0
        await visit.press_launcher()
        await visit.unread("Open chat")
        await visit.settle()
        await come(visit, chat, desk, 8, "Open chat, unread: 1")
        await rung(chat, 2)
        assert visit.problems == []


async def test_who_was_never_in_the_chat_hears_nothing(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, desk):
        await loaded(visit, chat)
        await chat.evaluate(COUNT)
        await chat.evaluate(UNTOUCHED)  # what drives the browser counts as a touch
        await visit.press_launcher()
        await visit.unread("Open chat")
        await visit.settle()
        await come(visit, chat, desk, 7, "Open chat, unread: 1")
        assert await chat.evaluate("window.tones") == 0
        assert visit.problems == []


async def test_the_sound_can_be_switched_off_and_stays_off(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, desk):
        await chat.get_by_role("button", name="Menu").click()
        sound = chat.get_by_role("menuitemcheckbox", name="Sound for new messages", checked=True)
        await sound.click()
        await expect(chat.get_by_role("menu")).to_have_count(0)
        await visit.page.reload()
        again = await visit.chat()
        await again.get_by_role("button", name="Menu").click()
        await expect(again.get_by_role("menuitemcheckbox", name="Sound for new messages", checked=False)).to_be_visible()
        await visit.page.keyboard.press("Escape")
        await again.evaluate(COUNT)
        await again.get_by_role("textbox", name="Message").click()
        await visit.press_launcher()
        await visit.unread("Open chat")
        await visit.settle()
        await come(visit, again, desk, 7, "Open chat, unread: 1")
        assert await again.evaluate("window.tones") == 0
