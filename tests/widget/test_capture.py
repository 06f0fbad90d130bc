"""A card that captures one of the details is a question to the visitor: it is answered in writing, or skipped."""

from playwright.async_api import Browser, expect

from tests.widget import talk
from tests.widget.test_chat import chatting, row, sent

ASK = "And at which e-mail address can we reach you?"
AGAIN = "Please write it like name@example.com."
SKIP = [{"id": "skip", "text": "I have none to give"}]
ASKED = [*talk.OPENING, talk.message(3, "visitor", "Chat with a person"), talk.message(4, "bot", ASK, card="email", answers=SKIP)]


async def test_a_capture_card_is_answered_in_writing_asked_again_and_skipped(chromium: Browser) -> None:
    async with chatting(chromium, talk.snapshot("bot", ASKED)) as (visit, chat, desk):
        await expect(chat.get_by_role("group", name=ASK).get_by_role("button")).to_have_text(["I have none to give"])
        await visit.write("zoe(at)example")
        (written,) = await sent(desk)
        assert (written["kind"], written["data"]) == ("write_message", {"text": "zoe(at)example"})
        said = talk.message(5, "visitor", "zoe(at)example", id=written["id"])
        again = talk.message(6, "bot", AGAIN, card="email", answers=SKIP)
        await desk.send(desk.events(("message_added", {"message": said}), ("message_added", {"message": again})))
        await expect(chat.get_by_role("group", name=ASK)).to_be_hidden()
        await expect(row(chat, AGAIN)).to_be_visible()
        await chat.get_by_role("group", name=AGAIN).get_by_role("button", name="I have none to give").click()
        _, skipped = await sent(desk, 2)
        assert (skipped["kind"], skipped["data"]) == ("answer_question", {"card": "email", "answer": "skip"})


async def test_a_card_that_cannot_be_skipped_leaves_the_field_to_write_in(chromium: Browser) -> None:
    async with chatting(chromium, talk.snapshot("bot", [*ASKED[:3], talk.message(4, "bot", ASK)])) as (visit, chat, desk):
        await expect(row(chat, ASK)).to_be_visible()
        await expect(chat.get_by_role("group")).to_have_count(0)
        await visit.write("zoe@example.com")
        (written,) = await sent(desk)
        assert written["data"] == {"text": "zoe@example.com"}
