"""Between notices and the loudspeaker: with which of them a sound is heard, and which sound comes again until somebody takes the chat."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.calling import loud
from app.core.errors import StoreError
from app.core.live import Live
from app.core.notice import presses
from app.core.ports import Heard, Later, Notice, Notifier, Player, Pressed
from app.core.preferences.chosen import ChosenPreferences
from app.core.queries import Queries
from app.core.quiet import is_quiet
from app.core.signed_in import Person
from app.core.sounds import WAITING, Sound, is_more_pressing, is_wanted, most_pressing
from app.core.turns import Wait, outcome, wait_for
from app.core.views import Folder
from app.protocol.ids import ConversationId
from app.protocol.people import Presence
from app.protocol.records import ConversationState
from app.protocol.reports import AlertSuppressed

if TYPE_CHECKING:  # asyncio is loaded after the first paint
    import asyncio

log = logging.getLogger("livechat.sounds")

RING_EVERY_S = 10.0
"""Between the end of a sound and the same again, while a chat waits."""


class Ringing:
    """What is heard. One sound at a time: of what comes while one is heard, only what is more pressing follows it.

    A chat rings until it is taken, also while it is looked at, but not for somebody who is offline, or not in any more. One that is urgent
    calls, louder and whether or not chats are to ring, until somebody sees to it.
    """

    def __init__(self, preferences: ChosenPreferences, queries: Queries, live: Live) -> None:
        self._preferences = preferences
        self._queries = queries
        self._live = live
        self._person = Person(queries, live)
        self._due: set[Sound] = set()
        self._rings: dict[ConversationId, Sound] = {}
        self._calls: dict[ConversationId, Sound] = {}
        self._more: asyncio.Event | None = None
        self._player: Player | None = None

    def connect(self, player: Player) -> None:
        """From now on this one plays."""
        self._player = player

    async def try_out(self, sound: Sound) -> Heard:
        """Play it now, whatever is switched off and however quiet it should be: somebody asked."""
        return Heard.NO_PLAYER if self._player is None else await self._player.play(sound, self._preferences.now.volume)

    def told(self, sound: Sound, conversation: ConversationId | None, *, urgent: bool = False) -> None:
        """A notice with this sound was shown."""
        try:
            self._heed()
            if sound in WAITING:
                self._rings |= dict.fromkeys((conversation,) if conversation else self._waiting(), sound)
        except StoreError as error:
            log.warning("sound=%s rings=no code=%s", sound, error.code)
        if urgent and conversation is not None:
            self._calls[conversation] = sound
        else:
            self._due.add(sound)
        if self._more is not None:
            self._more.set()

    async def run(self, notifier: Notifier, wait: Wait | None = None) -> None:
        """Sound, for ever, but not when it is to be quiet; `notifier` knows what the desktop asks for."""
        import asyncio  # noqa: PLC0415 - see above

        self._more = more = asyncio.Event()
        try:
            while True:
                seconds = await outcome(self._turn(notifier), RING_EVERY_S, log)
                more.clear()
                await (wait or wait_for)(more, seconds)
        finally:
            self._more = None

    async def _turn(self, notifier: Notifier) -> float | None:
        """Sound what is due, or rings; how many seconds until something rings again."""
        self._heed()
        await self._sound(notifier)
        while self._due:
            await self._sound(notifier)
        return RING_EVERY_S if self._call() or self._ring() else None

    async def _sound(self, notifier: Notifier) -> None:
        chosen = self._preferences.now
        wanted, self._due = {sound for sound in self._due if is_wanted(sound, chosen)}, set()
        call = self._call()
        sound = call or most_pressing(wanted) or self._ring()
        if sound is None or self._player is None or await is_quiet(chosen, self._live.local_now(), notifier):
            return
        heard = await self._player.play(sound, loud(self._preferences) if call else chosen.volume)
        log.info("sound=%s urgent=%s heard=%s", sound, call is not None, heard)
        self._due = {late for late in self._due if is_more_pressing(late, sound)}

    def _heed(self) -> None:
        """What was for somebody else is not to be heard."""
        if self._person.is_another():
            self._due.clear()
            self._rings.clear()
            self._calls.clear()

    def _call(self) -> Sound | None:
        """What calls; that which somebody sees to is forgotten."""
        self._calls = {conversation: sound for conversation, sound in self._calls.items() if self._presses(conversation)}
        return most_pressing(self._calls.values()) if self._preferences.now.volume else None

    def _presses(self, conversation: ConversationId) -> bool:
        view = self._queries.conversation(conversation)
        return self._waits(conversation) and view is not None and presses(view.header)

    def _ring(self) -> Sound | None:
        """What is to be heard again; those that wait no more are forgotten."""
        if not self._rings:
            return None
        self._rings = {conversation: sound for conversation, sound in self._rings.items() if self._waits(conversation)}
        chosen = self._preferences.now
        return most_pressing(sound for sound in self._rings.values() if chosen.ring_until_taken and is_wanted(sound, chosen))

    def _waits(self, conversation: ConversationId) -> bool:
        me, view = self._person.now(), self._queries.conversation(conversation)
        if me is None or me.agent.intent is Presence.OFFLINE:
            return False
        return view is not None and view.can_assign and view.header.state is ConversationState.UNASSIGNED

    def _waiting(self) -> tuple[ConversationId, ...]:
        """Those that a summary counts."""
        return tuple(row.id for row in self._queries.inbox(Folder.UNASSIGNED))


class Audible:
    """A Notifier around another: what it shows is heard."""

    def __init__(self, ringing: Ringing, notifier: Notifier) -> None:
        self._ringing = ringing
        self._notifier = notifier

    async def show(self, notice: Notice, on_press: Callable[[Pressed], None]) -> AlertSuppressed | Later | None:
        """Show it, and sound, also where the desktop shows nothing."""
        if notice.sound is not None:
            self._ringing.told(notice.sound, notice.conversation, urgent=notice.urgent)
        return await self._notifier.show(notice, on_press)

    async def withdraw(self, tag: str) -> None:
        """Take it back. Whether its chat still rings is not its business."""
        await self._notifier.withdraw(tag)

    async def quiet(self) -> bool:
        """As the system says."""
        return await self._notifier.quiet()
