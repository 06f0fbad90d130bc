"""A link to a chat that came while the program was off, or is old: it opens once all is told, or it was fetched; else it is called gone."""

import asyncio

import pytest

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import Unreachable
from app.core.steps import Apply, CaughtUp, Numbered
from app.core.views import ConnectionState, Folder
from app.protocol.ids import ConversationId, new_id
from app.protocol.records import ConversationState
from app.ui import sample, sample_client, texts
from app.ui.sample import ANNA, JORIS, SAM, VISITOR, Talk
from app.ui.window import MainWindow
from tests.fakes.archive import Archive

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NIGHT = Talk("night", visitor="Vera", page="https://shop.example/night", began=sample.NOW).say(VISITOR, "Is anybody there?")
GONE = "This conversation is not there for you any more."
LATER = "This conversation opens as soon as there is a connection."


@pytest.fixture
def off(client: Client) -> Client:
    """Before the connection."""
    client.live.connected(ConnectionState.CONNECTING)
    return client


def is_told(client: Client, *talks: Talk) -> None:
    """What the server says until all is told, while the window has no turn."""
    client.live.connected(ConnectionState.CATCHING_UP)
    events = [
        Numbered(number, sample.NOW, talk.entered(talk.header(ConversationState.ASSIGNED, owner=ANNA)))
        for number, talk in enumerate(talks, 2)
    ]
    for step in (Apply(tuple(events), 1 + len(events), news=False), CaughtUp()):
        for _ in client.intake.perform(step):
            pass


def test_a_chat_that_came_meanwhile_opens_when_all_is_told(off: Client, window: MainWindow, told: list[str]) -> None:
    window.hide()
    window.navigate(NIGHT.id)
    assert (window.isVisible(), window.conversation.conversation) == (True, None)
    is_told(off, NIGHT)
    assert window.conversation.conversation == NIGHT.id
    assert window.inbox.pages[Folder.MINE].list.currentIndex().isValid()
    assert told == []


def test_one_that_is_there_opens_at_once(off: Client, window: MainWindow) -> None:
    window.navigate(SAM.id)
    assert window.conversation.conversation == SAM.id
    window.open(JORIS.id)
    is_told(off, NIGHT)
    assert window.conversation.conversation == JORIS.id


def test_that_it_is_gone_is_said_when_that_is_known_and_once(off: Client, window: MainWindow, told: list[str]) -> None:
    window.navigate(ConversationId(new_id()))
    assert told == []
    is_told(off)
    assert told == [GONE]
    off.live.connected(ConnectionState.OFFLINE)
    off.live.connected(ConnectionState.ONLINE)
    assert told == [GONE]


def test_while_all_is_told_it_is_gone_at_once(client: Client, window: MainWindow, told: list[str]) -> None:
    client.live.connected(ConnectionState.ONLINE)
    window.navigate(NIGHT.id)
    assert told == [GONE]


def test_where_the_server_does_not_answer_it_is_said_once_that_it_comes_later(off: Client, window: MainWindow, told: list[str]) -> None:
    window.navigate(NIGHT.id)
    off.live.connected(ConnectionState.OFFLINE, retry_at=1, why="unreachable")
    assert told == [LATER]
    off.live.connected(ConnectionState.CONNECTING)
    off.live.connected(ConnectionState.OFFLINE, retry_at=2, why="unreachable")
    assert told == [LATER]
    is_told(off, NIGHT)
    assert window.conversation.conversation == NIGHT.id


def test_of_two_the_later_is_opened(off: Client, window: MainWindow) -> None:
    window.navigate(NIGHT.id)
    other = Talk("other", began=sample.NOW).say(VISITOR, "Hello?")
    window.navigate(other.id)
    is_told(off, NIGHT, other)
    assert window.conversation.conversation == other.id


def test_who_goes_elsewhere_meanwhile_stays_there(off: Client, window: MainWindow, told: list[str]) -> None:
    window.navigate(NIGHT.id)
    window.open(SAM.id)
    is_told(off, NIGHT)
    assert window.conversation.conversation == SAM.id
    assert told == []


def test_what_somebody_asked_for_who_then_signed_out_is_not_opened_for_the_next(off: Client, window: MainWindow, told: list[str]) -> None:
    window.navigate(NIGHT.id)
    off.store.erase()
    off.live.connected(ConnectionState.SIGNED_OUT)
    off.changes.publish(Changes(me=True, everything=True))
    sample_client.fill(off)
    is_told(off, NIGHT)
    assert (window.conversation.conversation, told) == (None, [])


# What is old


OLD = Talk("old", visitor="Vera", page="https://shop.example/old", began=1_000).say(VISITOR, "Where is my lamp?")
OLDER = Talk("older", visitor="Wim", page="https://shop.example/older", began=500).say(VISITOR, "Hello?")


@pytest.fixture
async def archive(client: Client) -> Archive:
    """The server that Anna is signed in at. It has more closed conversations than the client."""
    opened = Archive(talk.header(ConversationState.CLOSED, owner=ANNA) for talk in (OLD, OLDER))
    opened.people["anna"] = sample.ME
    client.account.connect(opened.open, opened.secrets)
    await client.account.sign_in("https://desk.example", "anna", "demo")
    return opened


async def done() -> None:
    """What the window began is done."""
    await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}))


@pytest.mark.usefixtures("archive")
async def test_an_old_closed_chat_is_fetched_and_opened(window: MainWindow, told: list[str]) -> None:
    window.navigate(OLD.id)
    await done()
    assert (window.conversation.conversation, window.inbox.folder) == (OLD.id, Folder.CLOSED)
    assert told == []


@pytest.mark.usefixtures("archive")
async def test_what_the_server_does_not_have_for_this_agent_is_gone(window: MainWindow, told: list[str]) -> None:
    window.navigate(NIGHT.id)
    await done()
    assert (window.conversation.conversation, told) == (None, [GONE])


async def test_while_it_is_fetched_nothing_is_said_of_it(archive: Archive, client: Client, window: MainWindow, told: list[str]) -> None:
    archive.may_answer.clear()
    window.navigate(OLD.id)
    await archive.was_asked.wait()
    client.live.connected(ConnectionState.OFFLINE)
    client.live.connected(ConnectionState.ONLINE)
    assert told == []
    archive.may_answer.set()
    await done()
    assert window.conversation.conversation == OLD.id


async def test_where_fetching_it_fails_that_is_said(
    archive: Archive, window: MainWindow, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise Unreachable

    monkeypatch.setattr(archive, "messages", fail)
    window.navigate(OLD.id)
    await done()
    assert (window.conversation.conversation, told) == (None, [texts.error(Unreachable())])


async def test_of_two_that_are_fetched_the_later_is_opened(archive: Archive, window: MainWindow, told: list[str]) -> None:
    archive.may_answer.clear()
    window.navigate(NIGHT.id)
    await archive.was_asked.wait()
    archive.was_asked.clear()
    window.navigate(OLDER.id)
    await archive.was_asked.wait()
    archive.may_answer.set()  # the first is answered first
    await done()
    assert (window.conversation.conversation, told) == (OLDER.id, [])


async def test_who_signs_out_while_it_is_fetched_is_told_nothing_of_it(
    archive: Archive, client: Client, window: MainWindow, told: list[str]
) -> None:
    archive.may_answer.clear()
    window.navigate(OLD.id)
    await archive.was_asked.wait()
    client.store.erase()
    client.live.connected(ConnectionState.SIGNED_OUT)
    client.changes.publish(Changes(me=True, everything=True))
    archive.may_answer.set()
    await done()
    client.live.connected(ConnectionState.ONLINE)
    assert (window.conversation.conversation, told) == (None, [])


async def test_who_goes_elsewhere_while_it_is_fetched_stays_there(archive: Archive, window: MainWindow, told: list[str]) -> None:
    archive.may_answer.clear()
    window.navigate(OLD.id)
    await archive.was_asked.wait()
    assert window.open(SAM.id)
    archive.may_answer.set()
    await done()
    assert (window.conversation.conversation, told) == (SAM.id, [])
