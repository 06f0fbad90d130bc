"""Files reach the server before their message does: in order, again after a cut, and with words where the server refuses them."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable

import pytest

from app.core.attachments.uploads import MOST_FAILURES
from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import ApiError
from app.core.views import ConnectionState, Delivery
from app.protocol.errors import ErrorCode
from app.protocol.events import ConversationLeft
from app.protocol.ids import FileId
from app.protocol.records import ConversationState
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.file_house import FileHouse
from tests.fakes.patience import PATIENCE_S
from tests.fakes.records import cid, entered, message, numbered, snapshot

ASSIGNED = ConversationState.ASSIGNED
Fill = Callable[..., None]


@pytest.fixture
async def house(client: Client, fill: Fill) -> AsyncGenerator[FileHouse]:
    """A server that is connected, and the client's uploads at work."""
    opened = FileHouse()
    client.account.connect(opened.open, MemorySecrets())
    await client.account.sign_in("desk.example", "anna@acme.example", "secret")
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1)), entered("other", ASSIGNED, message("other", 1))))
    client.live.connected(ConnectionState.ONLINE)
    async with asyncio.TaskGroup() as group:
        work = group.create_task(client.uploads.run())
        yield opened
        work.cancel()


async def until(client: Client, look: Callable[[], object]) -> None:
    news = asyncio.Event()
    unsubscribe = client.changes.subscribe(lambda _: news.set())
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not look():
                news.clear()
                await news.wait()
    finally:
        unsubscribe()


def given(client: Client, name: str = "offer.pdf", content: bytes = b"%PDF", text: str = "here", where: str = "mine") -> FileId:
    """A message with a file is given to be sent."""
    file = client.outgoing.copied(content, name)
    client.outgoing.add(cid(where), file)
    client.actions.send_message(cid(where), text, [file.id])
    return file.id


def kinds(client: Client) -> list[str]:
    return [waiting.kind for waiting in client.outbox.waiting()]


def newest(client: Client) -> tuple[str, Delivery, str]:
    row = client.queries.messages(cid("mine"))[-1]
    return row.text, row.delivery, row.failure


async def test_files_go_in_the_order_of_their_messages_and_then_these_may_go(client: Client, house: FileHouse) -> None:
    shares: list[float] = []
    first = given(client, "1.pdf", b"x" * 200_000)
    unsubscribe = client.changes.subscribe(lambda _: shares.extend(filter(None, [client.uploads.progress(first)])))
    given(client, "2.pdf")
    assert kinds(client) == []
    await until(client, lambda: len(kinds(client)) == 2)
    unsubscribe()
    assert [(name, size) for _, name, size in house.taken] == [("1.pdf", 200_000), ("2.pdf", 4)]
    assert shares == sorted(shares)
    assert len(set(shares)) > 1
    assert shares[-1] == 1.0
    assert client.uploads.progress(first) is None


async def test_what_is_given_without_a_connection_waits_for_one(client: Client, house: FileHouse) -> None:
    client.live.connected(ConnectionState.OFFLINE)
    given(client)
    await asyncio.sleep(0)
    assert house.taken == []
    client.live.connected(ConnectionState.ONLINE)
    await until(client, lambda: kinds(client))
    assert len(house.taken) == 1


async def test_what_was_cut_off_is_begun_anew_under_the_same_name(client: Client, house: FileHouse) -> None:
    house.cut_after = 100_000
    file = given(client, "film.mp4", bytes(range(256)) * 1024)
    await until(client, lambda: house.cut_after is None and client.uploads.progress(file) is None)
    assert house.held == {}
    client.live.connected(ConnectionState.OFFLINE)
    client.live.connected(ConnectionState.ONLINE)
    await until(client, lambda: kinds(client))
    assert house.held == {file: bytes(range(256)) * 1024}


async def test_a_token_that_runs_out_meanwhile_costs_no_more_than_another_go(client: Client, house: FileHouse) -> None:
    house.stale = True
    given(client, content=b"x" * 200_000)
    await until(client, lambda: kinds(client))
    assert [size for _, _, size in house.taken] == [200_000]
    assert house.issued == 2


@pytest.mark.parametrize("code", [*(code for code in ErrorCode if code.startswith("file_")), ErrorCode.STORAGE_FULL, "brand_new"])
async def test_a_refused_file_settles_its_message_which_keeps_its_text(client: Client, house: FileHouse, code: str) -> None:
    refusals: list[str] = []
    unsubscribe = client.changes.subscribe(lambda changes: refusals.extend(refused.code for refused in changes.refusals))
    house.errors.append(ApiError(code))
    given(client, text="see here")
    await until(client, lambda: newest(client)[1] is Delivery.FAILED)
    unsubscribe()
    assert newest(client) == ("see here", Delivery.FAILED, code)
    assert refusals == [code]
    client.actions.retry(client.queries.messages(cid("mine"))[-1].id)
    await until(client, lambda: kinds(client))
    assert len(house.taken) == 1


@pytest.mark.parametrize("error", [ApiError("busy"), ApiError("rate_limited", retry_after_ms=5), ApiError("new", retry_after_ms=1)])
async def test_what_is_refused_for_now_is_tried_again(client: Client, house: FileHouse, error: ApiError) -> None:
    house.errors.append(error)
    given(client)
    await until(client, lambda: not house.errors)
    assert newest(client)[1] is Delivery.PENDING
    client.live.connected(ConnectionState.OFFLINE)
    client.live.connected(ConnectionState.ONLINE)
    await until(client, lambda: kinds(client))


async def test_a_file_over_which_the_server_fails_again_and_again_is_told_and_others_go(client: Client, house: FileHouse) -> None:
    house.errors += [ApiError(ErrorCode.INTERNAL)] * MOST_FAILURES
    given(client, text="see here")
    given(client, where="other")
    for left in reversed(range(MOST_FAILURES)):
        await until(client, lambda left=left: len(house.errors) <= left)  # type: ignore[misc]  # bound per turn
        client.live.connected(ConnectionState.OFFLINE)
        client.live.connected(ConnectionState.ONLINE)
    await until(client, lambda: newest(client)[1] is Delivery.FAILED)
    assert newest(client) == ("see here", Delivery.FAILED, ErrorCode.INTERNAL)
    await until(client, lambda: [waiting.conversation for waiting in client.outbox.waiting()] == [cid("other")])


async def test_a_bug_of_ours_does_not_cost_the_uploads_for_good(client: Client, house: FileHouse, expect_log: Callable[..., None]) -> None:
    expect_log("upload failed", logging.ERROR)
    house.errors.append(ZeroDivisionError())
    given(client)
    await until(client, lambda: not house.errors)
    client.live.connected(ConnectionState.OFFLINE)
    client.live.connected(ConnectionState.ONLINE)
    await until(client, lambda: kinds(client))


async def test_a_copy_that_is_gone_is_told_and_the_text_stays(client: Client, house: FileHouse) -> None:
    client.live.connected(ConnectionState.OFFLINE)
    file = given(client, text="see here")
    copy = client.outgoing.copy(file)
    assert copy is not None
    copy.unlink()
    client.live.connected(ConnectionState.ONLINE)
    await until(client, lambda: newest(client)[1] is Delivery.FAILED)
    assert newest(client) == ("see here", Delivery.FAILED, ErrorCode.FILE_UNKNOWN)
    assert house.taken == []


async def test_of_a_conversation_that_left_nothing_is_sent_and_the_text_is_stranded(client: Client, house: FileHouse) -> None:
    client.live.connected(ConnectionState.OFFLINE)
    given(client, text="see here")
    client.changes.publish(client.store.apply([numbered(101, ConversationLeft(conversation=cid("mine")))], 101).changes)
    client.live.connected(ConnectionState.ONLINE)
    await until(client, client.queries.stranded_texts)
    (text,) = client.queries.stranded_texts()
    assert (text.text, text.failure, text.files) == ("see here", ErrorCode.NOT_FOUND, ("offer.pdf",))
    assert house.taken == []


async def test_one_conversation_s_trouble_keeps_no_other_waiting(client: Client, house: FileHouse) -> None:
    house.errors.append(ApiError(ErrorCode.FILE_REFUSED))
    given(client)
    given(client, where="other")
    await until(client, lambda: [waiting.conversation for waiting in client.outbox.waiting()] == [cid("other")])


async def test_copies_of_an_earlier_run_that_nobody_wants_go_when_it_begins(client: Client, house: FileHouse) -> None:
    assert house.taken == []
    stray = client.store.database.path.parent / "outgoing"
    stray.mkdir(exist_ok=True)
    (stray / "6f9619ff-8b86-4d01-b42d-00cf4fc964ff").write_bytes(b"stray")
    client.outgoing.tidy()
    assert list(stray.iterdir()) == []
    client.changes.publish(Changes(outbox=True))
