"""What is heard, and for how long: one sound at a time, none in quiet times, and a waiting chat until somebody takes it."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from app.core.client import Client
from app.core.ports import Heard, Notice
from app.core.preferences.policy import read_policy
from app.core.ringing import RING_EVERY_S, Audible
from app.core.sounds import Sound
from app.core.views import ConnectionState
from app.protocol.events import ConversationChanged
from app.protocol.ids import ConversationId
from app.protocol.people import Me
from app.protocol.records import ConversationState, Urgency
from tests.app.core.conftest import Fill
from tests.fakes.agent_desk import MemoryNotifier
from tests.fakes.ill_store import unreadable
from tests.fakes.loudspeaker import MemoryPlayer
from tests.fakes.patience import PATIENCE_S
from tests.fakes.records import BEN, ME, cid, conversation, entered, numbered, snapshot

SUMMARY = Notice("summary", "summary", "body", None, sound=Sound.NEW_CONVERSATION)
UNASSIGNED, ASSIGNED, MISSED = ConversationState.UNASSIGNED, ConversationState.ASSIGNED, ConversationState.MISSED


@dataclass
class Patience:
    """Waits as long as the test wants it to. `asked`: the seconds that were to be waited; `begun` is set when it waits."""

    asked: list[float | None] = field(default_factory=list)
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, more: asyncio.Event, seconds: float | None) -> None:
        self.asked.append(seconds)
        self.begun.set()
        self.over.clear()
        async with asyncio.TaskGroup() as group:
            ways = [group.create_task(event.wait()) for event in (more, self.over)]
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            for way in ways:
                way.cancel()

    async def until_it_waits(self) -> None:
        async with asyncio.timeout(PATIENCE_S):
            await self.begun.wait()
        self.begun.clear()


@dataclass
class Room:
    client: Client
    player: MemoryPlayer
    notifier: MemoryNotifier
    patience: Patience

    async def tell(self, *sounds: Sound | None, of: ConversationId | None = None) -> None:
        """Show a notice for each, and wait until there is nothing more to be heard."""
        audible = Audible(self.client.ringing, self.notifier)
        for number, sound in enumerate(sounds):
            await audible.show(Notice(str(number), "title", "body", of, sound=sound), lambda _: None)
        if any(sounds):
            await self.patience.until_it_waits()

    async def beat(self) -> None:
        """Let the wait be over, and wait for the next."""
        self.patience.over.set()
        await self.patience.until_it_waits()

    def choose(self, **values: object) -> None:
        self.client.preferences.choose(**values)


@asynccontextmanager
async def ringing(client: Client) -> AsyncGenerator[Room]:
    room = Room(client, MemoryPlayer(), MemoryNotifier(), Patience())
    client.ringing.connect(room.player)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(client.ringing.run(room.notifier, room.patience))
        await room.patience.until_it_waits()
        yield room
        task.cancel()


@pytest.fixture
def waiting(client: Client, fill: Fill) -> Client:
    """One chat waits, one is Anna's, one was missed."""
    fill(snapshot(entered("new"), entered("mine", ASSIGNED), entered("old", MISSED)))
    client.store.settings.put_me(ME)
    return client


async def test_a_notice_is_heard_as_loud_as_chosen_and_shown_all_the_same(waiting: Client) -> None:
    async with ringing(waiting) as room:
        room.choose(volume=40)
        await room.tell(Sound.NEW_MESSAGE, of=cid("mine"))
        assert room.player.played == [(Sound.NEW_MESSAGE, 40)]
        assert room.notifier.titles == ["title"]
        assert room.patience.asked == [None, None], "nothing ticks while nobody waits"


async def test_a_notice_without_a_sound_is_silent(waiting: Client) -> None:
    async with ringing(waiting) as room:
        await room.tell(None)
        await room.tell(Sound.ASSIGNED)
        assert room.player.sounds == [Sound.ASSIGNED]


async def test_of_several_at_once_the_most_pressing_is_heard(waiting: Client) -> None:
    async with ringing(waiting) as room:
        await room.tell(Sound.NEW_MESSAGE, Sound.NEW_CONVERSATION, Sound.ASSIGNED)
        assert room.player.sounds == [Sound.NEW_CONVERSATION]


@pytest.mark.parametrize(("late", "heard"), [(Sound.NEW_CONVERSATION, True), (Sound.NEW_MESSAGE, False), (Sound.ASSIGNED, False)])
async def test_of_what_comes_meanwhile_only_the_more_pressing_follows(waiting: Client, late: Sound, heard: bool) -> None:
    async with ringing(waiting) as room:
        room.player.free.clear()
        waiting.ringing.told(Sound.ASSIGNED, None)
        await room.player.news.wait()
        waiting.ringing.told(late, None)
        assert room.player.sounds == [Sound.ASSIGNED], "one at a time"
        room.player.free.set()
        await room.patience.until_it_waits()
        assert room.player.sounds == [Sound.ASSIGNED] + [late] * heard


@pytest.mark.parametrize("values", [{"sound_new_message": False}, {"volume": 0}, {"quiet": True, "quiet_from": 0, "quiet_to": 0}])
async def test_what_is_switched_off_or_comes_in_quiet_times_is_silent(waiting: Client, values: dict[str, object]) -> None:
    async with ringing(waiting) as room:
        room.choose(**values)
        await room.tell(Sound.NEW_MESSAGE)
        assert room.player.played == []
        room.choose(sound_new_message=True, volume=70, quiet=False)
        await room.tell(Sound.NEW_MESSAGE)
        assert room.player.sounds == [Sound.NEW_MESSAGE]


async def test_the_desktops_quiet_holds_where_that_is_chosen(waiting: Client) -> None:
    async with ringing(waiting) as room:
        room.notifier.hushed = True
        await room.tell(Sound.NEW_MESSAGE)
        assert room.player.played == []
        room.choose(follow_system_quiet=False)
        await room.tell(Sound.NEW_MESSAGE)
        assert room.player.sounds == [Sound.NEW_MESSAGE]


async def test_a_waiting_chat_rings_until_it_is_taken(waiting: Client) -> None:
    async with ringing(waiting) as room:
        room.choose(ring_until_taken=True)
        await room.tell(Sound.NEW_CONVERSATION, of=cid("new"))
        await room.beat()
        assert room.player.sounds == [Sound.NEW_CONVERSATION] * 2
        assert room.patience.asked[-1] == RING_EVERY_S
        waiting.actions.assign_to_me(cid("new"))
        await room.beat()
        assert room.player.sounds == [Sound.NEW_CONVERSATION] * 2, "also before the server has heard of it"
        assert room.patience.asked[-1] is None


async def test_nothing_rings_unless_that_is_chosen(waiting: Client) -> None:
    async with ringing(waiting) as room:
        await room.tell(Sound.NEW_CONVERSATION, of=cid("new"))
        assert room.patience.asked[-1] is None


async def test_a_summary_rings_for_those_that_still_wait(waiting: Client) -> None:
    async with ringing(waiting) as room:
        room.choose(ring_until_taken=True)
        await room.tell(Sound.NEW_CONVERSATION)
        assert room.patience.asked[-1] == RING_EVERY_S
        waiting.actions.assign_to_me(cid("new"))
        await room.beat()
        assert room.patience.asked[-1] is None, "what was missed does not ring for ever"


Stop = Callable[[Room], object]


@pytest.mark.parametrize(
    "stop",
    [
        lambda room: room.choose(ring_until_taken=False),
        lambda room: room.choose(sound_new_conversation=False),
        lambda room: room.choose(volume=0),
        lambda room: room.choose(quiet=True, quiet_from=0, quiet_to=0),
        lambda room: setattr(room.notifier, "hushed", True),
        lambda room: room.client.actions.set_online(online=False),
        lambda room: room.client.live.connected(ConnectionState.SIGNED_OUT),
    ],
)
async def test_it_rings_no_more_when_nobody_wants_it(waiting: Client, stop: Stop) -> None:
    async with ringing(waiting) as room:
        room.choose(ring_until_taken=True)
        await room.tell(Sound.NEW_CONVERSATION, of=cid("new"))
        stop(room)
        await room.beat()
        assert room.player.sounds == [Sound.NEW_CONVERSATION]


async def test_a_sound_is_tried_out_whatever_is_switched_off(waiting: Client) -> None:
    assert await waiting.ringing.try_out(Sound.RETURNED) is Heard.NO_PLAYER
    player = MemoryPlayer(Heard.NO_DEVICE)
    waiting.ringing.connect(player)
    waiting.preferences.choose(sound_returned=False, quiet=True, quiet_from=0, quiet_to=0, volume=30)
    assert await waiting.ringing.try_out(Sound.RETURNED) is Heard.NO_DEVICE
    assert player.played == [(Sound.RETURNED, 30)]


async def test_a_store_that_fails_for_a_while_ends_no_ringing(waiting: Client, expect_log: Callable[..., None]) -> None:
    expect_log("rings=no code=disk_failed")
    expect_log("turn failed=disk_failed")
    async with ringing(waiting) as room:
        room.choose(ring_until_taken=True)
        await room.tell(Sound.NEW_CONVERSATION, of=cid("new"))
        with unreadable(waiting):
            await room.beat()
            assert room.patience.asked[-1] == RING_EVERY_S
            await Audible(waiting.ringing, room.notifier).show(SUMMARY, lambda _: None)
            assert room.notifier.titles == ["title", "summary"]
            await room.patience.until_it_waits()
        await room.beat()
        assert room.player.sounds == [Sound.NEW_CONVERSATION] * 2


async def test_what_was_for_somebody_else_is_heard_no_more(waiting: Client) -> None:
    async with ringing(waiting) as room:
        room.choose(ring_until_taken=True)
        await room.tell(Sound.NEW_CONVERSATION, of=cid("new"))
        waiting.store.settings.put_me(Me(agent=BEN, account=ME.account))
        await room.beat()
        assert room.player.sounds == [Sound.NEW_CONVERSATION]
        assert room.patience.asked[-1] is None


# What calls


async def _called(room: Room, urgency: Urgency, sound: Sound | None = Sound.NEW_CONVERSATION) -> None:
    """The server says how urgent it is, and the notice that this asks for is shown."""
    header = conversation("new", UNASSIGNED, urgency=urgency)
    room.client.store.apply((numbered(101, ConversationChanged(conversation=header)),), 101)
    notice = Notice(cid("new"), "title", "body", cid("new"), sound=sound, urgent=True)
    await Audible(room.client.ringing, room.notifier).show(notice, lambda _: None)
    await room.patience.until_it_waits()


async def test_what_calls_is_louder_and_comes_again_until_somebody_sees_to_it(waiting: Client) -> None:
    async with ringing(waiting) as room:
        room.choose(volume=40, sound_new_conversation=False)  # whether it calls all the same, its notice says
        await _called(room, Urgency.EVERYBODY)
        assert room.patience.asked[-1] == RING_EVERY_S
        await room.beat()
        assert room.player.played == [(Sound.NEW_CONVERSATION, 60)] * 2
        waiting.store.apply((numbered(102, ConversationChanged(conversation=conversation("new"))),), 102)
        await room.beat()
        assert len(room.player.played) == 2
        assert room.patience.asked[-1] is None


async def test_a_chat_that_was_to_ring_rings_on_when_it_calls_no_more(waiting: Client) -> None:
    async with ringing(waiting) as room:
        room.choose(volume=40, ring_until_taken=True)
        await _called(room, Urgency.AGAIN)
        waiting.store.apply((numbered(102, ConversationChanged(conversation=conversation("new"))),), 102)
        await room.beat()
        assert [volume for _, volume in room.player.played] == [60, 40]


@pytest.mark.parametrize(
    ("values", "locked", "heard"),
    [
        ({"volume": 90}, {}, [100]),
        ({}, {"volume": 30}, [30]),
        ({"volume": 0}, {}, []),
        ({"quiet": True, "quiet_from": 0, "quiet_to": 0}, {}, []),
    ],
    ids=["never louder than that", "a policy says how loud", "mute", "quiet time"],
)
async def test_how_loud_it_calls(waiting: Client, values: dict[str, object], locked: dict[str, object], heard: list[int]) -> None:
    async with ringing(waiting) as room:
        room.client.preferences.manage(read_policy({"locked": locked}, "/etc/policy.json"))
        room.choose(**values)
        await _called(room, Urgency.EVERYBODY)
        assert [volume for _, volume in room.player.played] == heard


async def test_it_calls_nobody_who_is_offline_or_for_whom_it_was_not(waiting: Client) -> None:
    async with ringing(waiting) as room:
        waiting.actions.set_online(False)
        await _called(room, Urgency.EVERYBODY)
        assert room.player.played == []
