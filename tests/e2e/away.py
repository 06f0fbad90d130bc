"""When no person answers: nobody is there at all, or nobody comes in time. The bot goes on, and something comes of it."""

from tests.e2e.admins import save_playbook
from tests.e2e.album import Album
from tests.e2e.story import CLOSED, ONLINE_MESSAGE, RESULTS, UNASSIGNED
from tests.e2e.theatre import ANNA, Theatre
from tests.e2e.visitor import Visitor

OFFLINE_MESSAGE = "I am sorry, nobody of us can answer right now. What you wrote is kept."
ASKS_NAME = "May I ask your name, so that somebody can get back to you?"
ASKS_EMAIL = "And at which e-mail address can we reach you?"
NO_EMAIL = "This does not look like an e-mail address. Please write it like name@example.com."
ASKS_INTEREST = "What is it about?"
GOODBYE = "All right, somebody will look at it soon. Thank you for stopping by!"
ENDED = "This chat has ended."
WAIT_S = 4


async def nobody_is_there(theatre: Theatre, album: Album) -> None:
    """Anna never goes online: the visitor does not wait a moment, says how to be reached, and becomes a lead."""
    visitor, desk = theatre.visitor, theatre.desk
    await desk.finds_nothing_in(UNASSIGNED)
    await visitor.open_chat()
    await visitor.choose("Chat with a person")
    await visitor.sees(OFFLINE_MESSAGE)
    assert ONLINE_MESSAGE not in await visitor.words(), "nobody is called where nobody is"
    await _tells_of_herself(visitor, "Maria Solberg", "maria.solberg@example.com")
    await album.keep("how can we reach you", visitor=visitor)
    await visitor.choose("I would like to buy something")
    await visitor.sees(GOODBYE)
    await visitor.sees_around_it(ENDED)
    await desk.open_row(CLOSED, "Maria Solberg")
    await desk.lists(RESULTS, "Lead", "Maria Solberg, asked in the chat", "Saved")
    await desk.holds("Email", "maria.solberg@example.com")
    await desk.finds_nothing_in(UNASSIGNED)
    await album.keep("a lead without anybody", desk=desk)
    assert visitor.problems == []


async def nobody_comes(theatre: Theatre, album: Album) -> None:
    """Anna is online and does not take the chat: it is missed, the bot goes on, and an activity is left for somebody."""
    visitor, desk = theatre.visitor, theatre.desk
    await save_playbook(theatre.server, ANNA, wait_seconds=WAIT_S)
    await desk.go_online()
    await visitor.open_chat()
    await visitor.choose("Chat with a person")
    await visitor.sees(ONLINE_MESSAGE)
    await desk.row(UNASSIGNED, "Visitor from")
    await visitor.sees(OFFLINE_MESSAGE)
    await desk.row(UNASSIGNED, "Missed")
    await album.keep("nobody came", desk=desk, visitor=visitor)
    await _tells_of_herself(visitor, "Piotr Lis", "piotr.lis@example.com")
    await desk.row(UNASSIGNED, "Piotr Lis")
    await visitor.choose("Something else")
    await visitor.sees_around_it(ENDED)
    await desk.finds_nothing_in(UNASSIGNED)
    await desk.open_row(CLOSED, "Piotr Lis")
    await desk.lists(RESULTS, "Activity", "Answer a question from the chat", "Saved")
    assert visitor.problems == []


async def _tells_of_herself(visitor: Visitor, name: str, email: str) -> None:
    await visitor.sees(ASKS_NAME)
    await visitor.write(name)
    await visitor.sees(ASKS_EMAIL)
    await visitor.write("not an address")
    await visitor.sees(NO_EMAIL)
    await visitor.write(email)
    await visitor.sees(ASKS_INTEREST)
