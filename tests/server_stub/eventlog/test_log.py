"""The event log as readers have it: from memory and from the database, woken up, and told where it was pruned."""

import asyncio

import pytest
from sqlalchemy import delete

from app.protocol.commands import SendMessage, WriteMessage
from app.protocol.ids import CommandId, new_id
from app.protocol.records import ConversationState
from server_stub.db.pruning import AT_ONCE, prune_events
from server_stub.db.tables import event
from server_stub.eventlog.entry import Entry, EntryKind
from server_stub.eventlog.log import EventLog, Gap
from server_stub.eventlog.subscribe import AT_ONCE as READ_AT_ONCE
from server_stub.eventlog.subscribe import Subscription
from server_stub.eventlog.tail import KEPT, Tail
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.execute import Executor
from tests.server_stub.company import Company

BUSY, QUIET = ConversationState.ASSIGNED, ConversationState.UNASSIGNED


def _entry(company: Company, number: int) -> Entry:
    return Entry(company.account, number, 0, EntryKind.AGENT_CHANGED, b"{}")


async def test_memory_and_database_tell_the_same(company: Company) -> None:
    await company.chat(BUSY)
    restarted = EventLog(company.database, Wakeup())
    for after in (0, 1, company.head - 1, company.head):
        assert await restarted.read(company.account, after, 1_000) == (await company.log.read(company.account, after, 1_000))


async def test_a_reader_is_given_everything_once_and_waits_for_more(company: Company) -> None:
    row = await company.chat(BUSY)
    with Subscription(company.log, company.wakeup, company.account, 0) as subscription:
        seen = [entry.number for entry in await subscription.next()]
        assert await subscription.pending() == []
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(subscription.next())
            await company.does(company.anna, SendMessage(conversation=row.id, text="Hello"))
        seen += [entry.number for entry in waiting.result()]
        assert seen == list(range(1, company.head + 1))
        assert subscription.cursor == company.head


async def test_much_at_once_comes_in_portions(company: Company) -> None:
    row = await company.chat(BUSY)
    before = company.head
    await asyncio.gather(*(company.does(company.anna, SendMessage(conversation=row.id, text="x")) for _ in range(READ_AT_ONCE + 10)))
    with Subscription(company.log, company.wakeup, company.account, before) as subscription:
        assert [len(await subscription.next()) for _ in range(2)] == [READ_AT_ONCE, 10]


async def test_a_visitor_is_woken_for_their_own_only_and_skips_the_rest(company: Company) -> None:
    mine, other = await company.chat(BUSY), await company.chat(BUSY)
    with Subscription(company.log, company.wakeup, company.account, company.head, mine.visitor) as subscription:
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(subscription.next())
            await asyncio.sleep(0)
            for _ in range(5):
                await company.does(company.anna, SendMessage(conversation=other.id, text="not for you"))
            assert not waiting.done()
            await company.does(company.anna, SendMessage(conversation=mine.id, text="for you"))
        assert [entry.conversation for entry in waiting.result()] == [mine.id]
        assert subscription.cursor == company.head


async def test_a_visitor_who_was_rung_for_more_than_once_is_told_all_of_it(company: Company) -> None:
    mine, other = await company.chat(BUSY), await company.chat(BUSY)
    with Subscription(company.log, company.wakeup, company.account, company.head, mine.visitor) as subscription:
        assert await subscription.pending() == []
        for written in ("one", "two"):
            await asyncio.gather(
                *(company.does(company.anna, SendMessage(conversation=other.id, text="x")) for _ in range(READ_AT_ONCE + 1))
            )
            await company.does(company.anna, SendMessage(conversation=mine.id, text=written))
        told = [await subscription.pending() for _ in range(3)]
        assert [[entry.conversation for entry in entries] for entries in told] == [[mine.id], [mine.id], []]
        await company.does(company.anna, SendMessage(conversation=other.id, text="not for you"))
        assert await subscription.pending() == []
        assert subscription.cursor == company.head - 1


async def test_what_another_process_wrote_is_found(company: Company) -> None:
    row = await company.chat(BUSY)
    visitor = company.visitor_of(row)
    elsewhere = Executor(company.database, EventLog(company.database, Wakeup()), company.clock)
    await elsewhere.start()
    with (
        Subscription(company.log, company.wakeup, company.account, company.head) as agent,
        Subscription(company.log, company.wakeup, company.account, company.head, visitor.visitor) as theirs,
    ):
        cursor = await elsewhere.execute(visitor, CommandId(new_id()), WriteMessage(text="by another process"))
        assert await agent.pending() == []
        await company.log.poll()
        assert [entry.number for entry in await agent.next()] == [cursor]
        assert [entry.number for entry in await theirs.next()] == [cursor]
        # Noticed without a poll too, when this process writes next.
        cursor = await elsewhere.execute(visitor, CommandId(new_id()), WriteMessage(text="again"))
        await company.does(company.anna, SendMessage(conversation=row.id, text="by this one"))
        assert [entry.number for entry in await agent.next()] == [cursor, cursor + 1]
        assert [entry.number for entry in await theirs.next()] == [cursor, cursor + 1]
    await elsewhere.stop()


async def test_a_reader_of_what_was_pruned_is_told_so(company: Company) -> None:
    await company.chat(BUSY)
    old = company.head
    company.clock.advance(1_000)
    await company.chat(BUSY)
    assert prune_events(company.database, company.clock(), 0) is False
    restarted = EventLog(company.database, Wakeup())
    with pytest.raises(Gap):
        await restarted.read(company.account, old - 1, 10)
    assert [entry.number for entry in await restarted.read(company.account, old, 1)] == [old + 1]


async def test_the_newest_are_kept_however_old(company: Company) -> None:
    await company.chat(BUSY)
    company.clock.advance(1_000)
    prune_events(company.database, company.clock(), 4)
    kept = await EventLog(company.database, Wakeup()).read(company.account, company.head - 4, 10)
    assert [entry.number for entry in kept] == list(range(company.head - 3, company.head + 1))
    with pytest.raises(Gap):
        await EventLog(company.database, Wakeup()).read(company.account, company.head - 5, 10)


async def test_pruning_takes_a_little_at_a_time(company: Company) -> None:
    row = await company.chat(BUSY)
    await asyncio.gather(*(company.does(company.anna, SendMessage(conversation=row.id, text="x")) for _ in range(AT_ONCE)))
    company.clock.advance(1)
    assert prune_events(company.database, company.clock(), 0) is True
    assert prune_events(company.database, company.clock(), 0) is False


def test_the_memory_is_bounded_and_forgets_the_oldest(company: Company) -> None:
    tail = Tail(0)
    for start in range(0, 5 * KEPT, 1_000):
        tail.extend([_entry(company, number) for number in range(start + 1, start + 1_001)])
    assert tail.covers(tail.head - KEPT)
    assert not tail.covers(tail.head - 2 * KEPT - 1_000)
    assert [entry.number for entry in tail.read(tail.head - 3, 10)] == [tail.head - 2, tail.head - 1, tail.head]


def test_a_gap_in_what_is_published_begins_the_memory_anew(company: Company) -> None:
    tail = Tail(0)
    tail.extend([_entry(company, 1), _entry(company, 2)])
    tail.extend([_entry(company, 9)])
    assert (tail.head, tail.covers(8), tail.covers(7)) == (9, True, False)


async def test_bells_are_taken_down(company: Company) -> None:
    wakeup = Wakeup()
    readers = [Subscription(company.log, wakeup, company.account, 0, who) for who in (None, (await company.visitor()).visitor)]
    assert wakeup.readers == 2
    for reader in readers:
        reader.close()
    assert wakeup.readers == 0


async def test_after_a_restart_what_was_missed_is_read_once_for_everybody(company: Company) -> None:
    row = await company.chat(BUSY)
    restarted = EventLog(company.database, Wakeup())
    assert restarted.standing(company.account, row.id) == company.log.standing(company.account, row.id)
    with company.database.write() as connection:
        connection.execute(delete(event))
    assert [entry.number for entry in await restarted.read(company.account, 0, 1_000)] == list(range(1, company.head + 1))
