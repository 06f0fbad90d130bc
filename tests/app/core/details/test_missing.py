"""What is missing of a conversation's details is fetched, again where it is older than what was heard, and not kept where it left."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.core.missing import ATTEMPTS
from app.protocol.api import ConversationDetails
from app.protocol.details import Details, FieldName
from app.protocol.events import ConversationLeft, FieldChanged
from app.protocol.ids import ConversationId
from app.protocol.records import ConversationState
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.linked_desk import MemoryApi
from tests.fakes.records import cid, conversation, entered, given, numbered, snapshot

NAME = FieldName.PERSON_NAME
DONE = cid("done")
Fill = Callable[..., None]


class Archive(MemoryApi):
    """Answers with the details of the moment when it was asked, as soon as it may."""

    def __init__(self) -> None:
        super().__init__()
        self.revision = 3
        self.asked: list[ConversationId] = []
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.on_ask: Callable[[], None] = lambda: None

    async def details(self, *asked: object) -> ConversationDetails:
        if self.failure is not None:
            raise self.failure
        self.asked.append(ConversationId(str(asked[1])))
        answer = Details(revision=self.revision, fields={NAME: given(f"at {self.revision}")})
        self.on_ask()
        await self.may_answer.wait()
        return ConversationDetails(details=answer)


@pytest.fixture
async def archive(client: Client, fill: Fill) -> Archive:
    """Anna is signed in; "done" is closed, and only its header is known here."""
    archive = Archive()
    client.account.connect(archive.open, MemorySecrets())
    await client.account.sign_in("https://desk.example", "anna@acme.example", "secret")
    fill(snapshot(entered("mine", ConversationState.ASSIGNED), closed=(conversation("done", ConversationState.CLOSED),)))
    return archive


@asynccontextmanager
async def while_asked(client: Client, archive: Archive) -> AsyncIterator[None]:
    """The block happens while a fetch waits for its answer."""
    asked = asyncio.Event()
    archive.on_ask = asked.set
    archive.may_answer.clear()
    async with asyncio.TaskGroup() as group:
        group.create_task(client.details.fetch(DONE))
        await asked.wait()
        yield
        archive.may_answer.set()


def name(client: Client) -> str:
    shown = client.queries.details(DONE)
    assert shown is not None
    return shown.fields[2].value


def changed(revision: int) -> FieldChanged:
    return FieldChanged(conversation=DONE, revision=revision, field=NAME, now=given(f"at {revision}"))


async def test_what_is_not_known_is_fetched_once(client: Client, archive: Archive) -> None:
    await client.details.fetch(DONE)
    await client.details.fetch(DONE)
    assert (archive.asked, name(client)) == ([DONE], "at 3")


async def test_where_all_is_known_or_nothing_may_be_seen_nothing_is_asked(client: Client, archive: Archive) -> None:
    await client.details.fetch(cid("mine"))
    await client.details.fetch(cid("theirs"))
    assert archive.asked == []


async def test_a_change_that_was_missed_is_fetched(client: Client, archive: Archive) -> None:
    await client.details.fetch(DONE)
    archive.revision = 5
    client.store.apply([numbered(101, changed(5))], 101)
    assert name(client) == "at 3"
    await client.details.fetch(DONE)
    assert (name(client), archive.asked) == ("at 5", [DONE, DONE])


async def test_an_answer_older_than_what_was_heard_meanwhile_is_fetched_again(client: Client, archive: Archive) -> None:
    async with while_asked(client, archive):
        archive.revision = 4
        client.store.apply([numbered(101, changed(4))], 101)
    assert (name(client), len(archive.asked)) == ("at 4", 2)


async def test_a_server_that_only_ever_answers_with_what_is_old_is_not_asked_for_ever(client: Client, archive: Archive) -> None:
    client.store.apply([numbered(101, changed(9))], 101)
    await client.details.fetch(DONE)
    assert len(archive.asked) == ATTEMPTS
    assert client.store.misses_details(DONE)


async def test_two_who_want_it_ask_once(client: Client, archive: Archive) -> None:
    async with while_asked(client, archive):
        await client.details.fetch(DONE)
    assert archive.asked == [DONE]


async def test_what_left_while_it_was_asked_for_is_not_kept(client: Client, archive: Archive) -> None:
    async with while_asked(client, archive):
        client.store.apply([numbered(101, ConversationLeft(conversation=DONE))], 101)
    assert client.queries.details(DONE) is None
    assert client.store.database.read("SELECT 1 FROM field") == []
    assert archive.asked == [DONE]


async def test_an_answer_from_before_another_cache_is_not_kept_in_it(client: Client, archive: Archive, fill: Fill) -> None:
    async with while_asked(client, archive):
        archive.revision = 1
        fill(snapshot(closed=(conversation("done", ConversationState.CLOSED),)))
    assert (name(client), len(archive.asked)) == ("at 1", 2)


@pytest.mark.parametrize("failure", [Unreachable(), ApiError("not_found")])
async def test_what_stands_in_the_way_is_said_and_it_may_be_tried_again(client: Client, archive: Archive, failure: Exception) -> None:
    archive.failure = failure
    with pytest.raises(type(failure)):
        await client.details.fetch(DONE)
    archive.failure = None
    await client.details.fetch(DONE)
    assert name(client) == "at 3"
