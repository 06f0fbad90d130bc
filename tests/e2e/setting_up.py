"""Setting it up without a developer: a playbook from the template, saved though somebody else saved first, on a page of one's own."""

from tests.e2e.admins import BEN, let_configure, save_playbook
from tests.e2e.album import Album
from tests.e2e.desk import Desk
from tests.e2e.shop import Shop, shop
from tests.e2e.story import MINE
from tests.e2e.theatre import Theatre

CHATBOT = "Chatbot"
TEMPLATE = "Chat with your leads"
NAME = "Lamps"
SITE = "Acme"
GREETING = "Looking for a lamp? Ask me!"
BENS_GREETING = "Hello from Ben"
CALLING = "Great! I am calling somebody from our team. You can already write what it is about."
QUESTION = "Which lamp is the brightest?"
ANSWER = "The one with two bulbs."


async def set_up(theatre: Theatre, album: Album) -> None:
    """From the empty window to the visitor who is answered; raises StoryError or AssertionError where it goes wrong."""
    desk, visitor = theatre.desk, theatre.visitor
    await let_configure(theatre.server, BEN)
    await desk.go_online()
    await desk.hands.press("ctrl+5")
    chatbot = await desk.other_window(CHATBOT)
    await _makes_a_playbook(desk, chatbot)
    await _saves_after_somebody_else(theatre, chatbot)
    await album.keep("a playbook from the template", desk=desk)
    await chatbot.press("Activate")
    await desk.answer("Activate", f"Activate “{NAME}”?")
    await chatbot.row(CHATBOT, f"{NAME}, Active")
    async with shop() as page:
        await _lets_the_page_have_it(desk, chatbot, page)
        page.line = await _line(desk, chatbot)
        await visitor.goes_to(page.address)
        await visitor.open_chat()
        await visitor.sees(GREETING)
        await _hears_of_the_page(desk, page)
        await _closes(desk, chatbot)
        await _is_answered(theatre)
        await album.keep("answered on a page of their own", desk=desk, visitor=visitor)
        assert visitor.problems == []


async def _makes_a_playbook(desk: Desk, chatbot: Desk) -> None:
    await chatbot.press("New playbook…")
    making = await desk.other_window("New playbook")
    await making.press(TEMPLATE)
    await making.write_into("Name", NAME)
    await making.press("Create")
    await desk.has_no_window("New playbook")
    await chatbot.shows(NAME)


async def _saves_after_somebody_else(theatre: Theatre, chatbot: Desk) -> None:
    """Both edit it; Ben saves first, of which Anna is told by name, and her words are the ones that stay."""
    await chatbot.choose_row("Flow", "Greeting")
    await chatbot.write_into("What the bot says", GREETING)
    await save_playbook(theatre.server, BEN, NAME, text=BENS_GREETING)
    await chatbot.press("Save")
    await theatre.desk.answer("Save mine instead", "Ben Smit saved this playbook meanwhile")
    await chatbot.shows("Saved. Activate it, so that new chats begin with it.")
    await chatbot.press("Dismiss")


async def _lets_the_page_have_it(desk: Desk, chatbot: Desk, page: Shop) -> None:
    await chatbot.choose_row(CHATBOT, f"Site {SITE}")
    await chatbot.shows("No page may have the chat yet.")
    await chatbot.press("Site settings…")
    settings = await desk.other_window("Site settings")
    await settings.write_into("Allowed sites, one per line", page.address)
    await settings.press("Save")
    await desk.has_no_window("Site settings")
    await chatbot.shows(f"Allowed sites: {page.address}")


async def _line(desk: Desk, chatbot: Desk) -> str:
    """What "Put it on your site" says to put into the page; the dialog stays open."""
    await chatbot.press("Put it on your site…")
    embedding = await desk.other_window("Put it on your site")
    await embedding.shows("No page has loaded the chat yet.")
    return await embedding.read("Line for your pages")


async def _hears_of_the_page(desk: Desk, page: Shop) -> None:
    embedding = await desk.other_window("Put it on your site")
    await embedding.shows(page.address)
    await embedding.press("Close")
    await desk.has_no_window("Put it on your site")


async def _closes(desk: Desk, chatbot: Desk) -> None:
    await chatbot.hands.press("ctrl+w")
    await desk.has_no_window(CHATBOT)


async def _is_answered(theatre: Theatre) -> None:
    desk, visitor = theatre.desk, theatre.visitor
    await visitor.choose("Chat with a person")
    await visitor.sees(CALLING)
    await visitor.write(QUESTION)
    await theatre.click_notification("New conversation in Unassigned")
    await desk.sees(QUESTION)
    await desk.press("Assign to me")
    await visitor.sees("Anna Nowak joined the chat")
    await desk.row(MINE, QUESTION)
    await desk.write(ANSWER)
    await visitor.sees(ANSWER)
