"""The main job, told once for test and demo: a visitor writes; Anna is alerted, takes the chat, answers, makes a lead and closes it."""

from app.ui.theme import colors
from tests.e2e.album import Album
from tests.e2e.theatre import Theatre

UNASSIGNED, MINE, CLOSED = "Unassigned", "My conversations", "Closed conversations"
ONLINE_MESSAGE = "Great! I am calling somebody from our team. You can already write what it is about."
QUESTION = "Do you ship the “Evening” lamp to Norway?"
ANSWER = "We do, in about five days. Shall I reserve one for you?"
OTHER_QUESTION = "Is the notebook ruled or blank?"
THANKS = "Yes please! You can write to me at maria.solberg@example.com."
RESULTS = "Final results created"


async def tell(theatre: Theatre, album: Album) -> None:
    """From the first look at the shop to the closed conversation; raises StoryError or AssertionError where it goes wrong."""
    await theatre.desk.go_online()
    await album.keep("nobody is waiting", desk=theatre.desk)
    await _visitor_asks_for_a_person(theatre, album)
    await _anna_is_alerted(theatre, album)
    await _anna_takes_the_chat(theatre, album)
    await _they_talk(theatre, album)
    await _anna_fills_the_details(theatre, album)
    await _a_reload_keeps_everything(theatre, album)
    await _anna_closes(theatre, album)


async def _visitor_asks_for_a_person(theatre: Theatre, album: Album) -> None:
    visitor = theatre.visitor
    await visitor.open_chat()
    await album.keep("the bot asks", visitor=visitor)
    await theatre.desk.finds_nothing_in(UNASSIGNED)  # merely opening the chat makes no conversation
    await visitor.choose("Chat with a person")
    await visitor.sees(ONLINE_MESSAGE)
    await visitor.write(QUESTION)
    await visitor.sees(QUESTION)
    await album.keep("waiting for a person", visitor=visitor)


async def _anna_is_alerted(theatre: Theatre, album: Album) -> None:
    await theatre.desk.row(UNASSIGNED, QUESTION)
    await album.keep("a conversation waits", desk=theatre.desk)
    await theatre.click_notification("New conversation in Unassigned")
    await theatre.desk.sees(QUESTION)


async def _anna_takes_the_chat(theatre: Theatre, album: Album) -> None:
    await theatre.desk.press("Assign to me")
    await theatre.desk.row(MINE, "Visitor from")
    await theatre.desk.finds_nothing_in(UNASSIGNED)
    await theatre.desk.open_row(MINE, "Visitor from")
    await theatre.visitor.sees("Anna Nowak joined the chat")
    await theatre.visitor.talks_to("Anna Nowak")
    await album.keep("anna joined", desk=theatre.desk, visitor=theatre.visitor)


async def _they_talk(theatre: Theatre, album: Album) -> None:
    desk, visitor = theatre.desk, theatre.visitor
    await desk.write(ANSWER)
    await desk.sees(ANSWER)
    await visitor.sees(ANSWER)
    await _somebody_else_waits(theatre)
    await desk.open_row(UNASSIGNED, OTHER_QUESTION)
    await visitor.write(THANKS)
    await visitor.sees(THANKS)
    await theatre.click_notification(THANKS)
    await desk.sees(THANKS)
    await album.keep("they talk", desk=desk, visitor=visitor)
    await desk.turns("light")
    theatre.appearance.choose("dark")
    await desk.turns("dark")
    await album.keep("the same in the dark", desk=desk)
    theatre.appearance.want_contrast(high=True)
    await desk.wears(colors("dark_contrast").background)
    theatre.appearance.want_contrast(high=False)
    theatre.appearance.choose("light")
    await desk.turns("light")


async def _anna_fills_the_details(theatre: Theatre, album: Album) -> None:
    desk = theatre.desk
    await desk.takes_offer("Email")
    await desk.holds("Email", "maria.solberg@example.com")
    await desk.fill("Person name", "Maria Solberg")
    await desk.fill("Deal value", "1290.5")
    await desk.row(MINE, "Maria Solberg")
    await album.keep("details while talking", desk=desk)
    await desk.holds("Deal value", "1,290.50")
    await desk.press("Create lead")
    await desk.sees("created a lead: Maria Solberg")
    await desk.has_in_sight(RESULTS, "Lead", above="Create lead")
    await desk.choose("More", "Create deal")
    await desk.sees("created a deal: Maria Solberg")
    for kind in ("Lead", "Deal"):
        await desk.lists(RESULTS, kind, "Maria Solberg", "Saved")
    await album.keep("a lead and a deal", desk=desk, visitor=theatre.visitor)


async def _somebody_else_waits(theatre: Theatre) -> None:
    other = await theatre.visitor.somebody_else()
    await other.open_chat()
    await other.choose("Chat with a person")
    await other.sees(ONLINE_MESSAGE)  # or the bot's word could come last, and be what the row shows
    await other.write(OTHER_QUESTION)
    await theatre.desk.press(UNASSIGNED)
    await theatre.desk.row(UNASSIGNED, OTHER_QUESTION)
    assert ANSWER not in await other.words(), "a visitor sees nothing of another's chat"
    assert other.problems == []


async def _a_reload_keeps_everything(theatre: Theatre, album: Album) -> None:
    visitor = theatre.visitor
    before = await visitor.words()
    await visitor.reload()
    await visitor.talks_to("Anna Nowak")
    for words in (QUESTION, "Anna Nowak joined the chat", ANSWER, THANKS):
        await visitor.sees(words)
    assert await visitor.words() == before
    await album.keep("after a reload", visitor=visitor)


async def _anna_closes(theatre: Theatre, album: Album) -> None:
    await theatre.desk.close_conversation()
    await theatre.desk.finds_nothing_in(MINE)
    await theatre.desk.open_row(CLOSED, THANKS)
    await theatre.desk.shows("Closed at")
    await theatre.visitor.sees_around_it("This chat has ended.")
    await album.keep("closed", desk=theatre.desk, visitor=theatre.visitor)
    assert theatre.visitor.problems == []
