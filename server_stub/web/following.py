"""Telling one socket what happens: welcome, snapshot or replay, and then the news, all in one loop over the event log."""

import logging
from collections.abc import Sequence
from typing import Protocol

from app.protocol.errors import CloseCode
from app.protocol.frames import VERSIONS, Batch, CaughtUp, Hello, Mode, NumberedEvent, Reset, Welcome
from server_stub.eventlog.entry import Entry
from server_stub.eventlog.log import Gap
from server_stub.eventlog.subscribe import Subscription
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.snapshot import Taken
from server_stub.web.connection import Connection, Gone
from server_stub.web.doors import Doors

log = logging.getLogger("livechat.web")

REPLAY_AT_MOST = 2_000
_BATCH_BYTES = 8 * 1024  # a reader that stalls holds two or three of them
_SILENT_NUMBERS = 64


class View(Protocol):
    """What one reader may know."""

    async def snapshot(self) -> Taken:
        """Everything, as of one moment."""

    async def events(self, entries: Sequence[Entry]) -> list[NumberedEvent]:
        """What the reader is told of these entries, judged by what they may see now."""


class Following:
    """One socket's reading of the log."""

    def __init__(self, connection: Connection, view: View, doors: Doors, actor: AgentActor | VisitorActor) -> None:
        self._connection = connection
        self._view = view
        self._doors = doors
        self._account = actor.account
        self._visitor = actor.visitor if isinstance(actor, VisitorActor) else None
        self._done = 0  # read, judged and sent up to here
        self._said = 0  # the client knows that it has read up to here

    async def run(self, hello: Hello) -> None:
        """Until the socket is gone. Raises Gone."""
        try:
            if (subscription := await self._resume(hello)) is None:
                subscription = await self._show()
            with subscription:
                await self._follow(subscription)
        except Gap:
            # It fell behind what is kept; the next hello gets a snapshot.
            await self._connection.close(CloseCode.RESET)

    async def _resume(self, hello: Hello) -> Subscription | None:
        """Go on where the client stopped, if that can be done."""
        cursor, head = hello.cursor, self._doors.log.head(self._account)
        if hello.epoch != self._doors.log.epoch(self._account) or cursor is None or head - cursor > REPLAY_AT_MOST:
            return None
        if cursor > head or cursor < 0:
            await self._connection.send(Reset(why="cursor"))
            await self._connection.close(CloseCode.RESET)
            raise Gone
        subscription, whole = self._subscribe(cursor), False
        try:
            whole = await self._replay(subscription)
        finally:
            if not whole:
                subscription.close()
        return subscription if whole else None

    async def _replay(self, subscription: Subscription) -> bool:
        """Send what was missed; False where it is not kept any more."""
        after = subscription.cursor
        try:
            entries = await subscription.pending()
        except Gap:
            return False
        await self._welcome(Mode.RESUMED, self._doors.log.epoch(self._account), after)
        while entries:
            self._doors.metrics.replayed.inc(len(entries))
            await self._tell(entries, subscription.cursor)
            entries = await subscription.pending()
        await self._connection.send(CaughtUp(cursor=subscription.cursor))
        return True

    async def _show(self) -> Subscription:
        """Send a snapshot, and go on from there."""
        pictures = self._doors.sockets.pictures
        picture = pictures.begin(self._connection, await self._view.snapshot())
        try:
            await self._welcome(Mode.SNAPSHOT, picture.epoch, picture.cursor)
            await picture.send()
            await self._connection.send(CaughtUp(cursor=picture.cursor))
        finally:
            pictures.end(picture)
        return self._subscribe(picture.cursor)

    def _subscribe(self, cursor: int) -> Subscription:
        self._done = self._said = cursor
        return Subscription(self._doors.log, self._doors.wakeup, self._account, cursor, self._visitor)

    def behind(self) -> int:
        """How many events an agent's connection has not been sent; a visitor's reads only what concerns it, and is not measured."""
        return 0 if self._visitor else max(0, self._doors.log.head(self._account) - self._done)

    async def _welcome(self, mode: Mode, epoch: str, cursor: int) -> None:
        self._doors.metrics.welcomes.labels("visitor" if self._visitor else "agent", mode).inc()
        welcome = Welcome(version=max(VERSIONS), mode=mode, epoch=epoch, cursor=cursor, now=self._doors.clock(), reports=not self._visitor)
        await self._connection.send(welcome)

    async def _follow(self, subscription: Subscription) -> None:
        while True:
            entries = await subscription.next()
            await self._tell(entries, subscription.cursor)
            self._doors.metrics.lag.note(max(0, self._doors.clock() - entries[-1].at) / 1000)

    async def _tell(self, entries: list[Entry], upto: int) -> None:
        """Send what the reader may know of these. Where that is nothing, the client learns of it later: see `silent`.

        Each batch is judged when there is room for it: by the time that a slow reader reads on, a chat may be somebody else's.
        """
        while entries:
            await self._wait_for_room()
            events = await self._view.events(entries)
            if events and not self._connection.writable:
                continue
            batch = _first_batch(events, upto)
            self._done = batch.upto
            if events or upto - self._said >= _SILENT_NUMBERS:
                self._said = batch.upto
                await self._connection.send(batch)
            entries = [entry for entry in entries if entry.number > batch.upto]

    async def _wait_for_room(self) -> None:
        """What waits is a batch that says nothing, in the place of one that would."""
        while not self._connection.writable:
            await self._connection.send(Batch(upto=self._said))

    def silent(self, cursor: int | None) -> Batch | None:
        """A batch of nothing, if the reader has moved on (to `cursor` at least) without being told."""
        if self._done == self._said or (cursor is not None and not self._said < cursor <= self._done):
            return None
        self._said = self._done
        return Batch(upto=self._done)


def _first_batch(events: list[NumberedEvent], upto: int) -> Batch:
    """The first events in a frame of a decent size; where those are all, it covers everything."""
    size = 0
    for index, event in enumerate(events):
        size += len(bytes(event.data))
        if index and size > _BATCH_BYTES and event.number != events[index - 1].number:  # what one entry means stays together
            return Batch(events=tuple(events[:index]), upto=events[index - 1].number)
    return Batch(events=tuple(events), upto=upto)
