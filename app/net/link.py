"""The persistent socket: dial, let the session talk over it, carry out what it says, dial again."""

import asyncio
import logging
import random
import time
from collections.abc import Callable
from typing import assert_never

from app.core.changes import Changes
from app.core.client import Client, local_clock
from app.core.ports import Moment
from app.core.redial import LONGEST_S, Redial
from app.core.slumber import Slumber
from app.core.steps import HangUp, Then
from app.core.views import ConnectionState
from app.net.call import Call
from app.net.detour import Detour
from app.net.failed import FAILURES, after_failure
from app.net.line import Line
from app.net.way import Ways
from app.protocol.errors import ErrorCode
from app.protocol.frames import Why

log = logging.getLogger("livechat.link")

TICK_S = 1.0


class Link:
    """Keeps a client connected while somebody is signed in. `seconds`: a monotonic clock; `wall`: local ms; `chance`: anything in 0..1."""

    def __init__(
        self,
        client: Client,
        app: str = "",
        *,
        seconds: Callable[[], float] = time.monotonic,
        wall: Callable[[], int] = local_clock,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._client = client
        self._app = app
        self.ways = Ways(client.proxies)
        self._seconds = seconds
        self._wall = wall
        self._redial = Redial(chance)
        self._detour = Detour(seconds)
        self._wake = asyncio.Event()
        self._call: Call | None = None
        self._attempt: asyncio.Timeout | None = None
        self._fresh_token = False
        self._networked = True

    async def run(self) -> None:
        """Connect and stay connected until cancelled; waits where nobody is signed in."""
        unsubscribe = self._client.changes.subscribe(self._changed)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._watch_clocks())
                while True:
                    await self._client.account.until_signed_in()
                    await self._round()
        finally:
            unsubscribe()

    def wake(self) -> None:
        """Dial at once, anew if an attempt is under way; or see whether the connection still stands."""
        self._redial.forget()
        self._detour.again()
        if self._call is not None:
            self._call.probe()
            return
        self._wake.set()
        if self._attempt is not None:
            self._attempt.reschedule(asyncio.get_running_loop().time())

    async def feel(self, moment: Moment) -> None:
        """Act on what becomes of the machine; before it sleeps the server is told, so that nobody waits for this agent."""
        log.info("machine moment=%s", moment.name)
        match moment:
            case Moment.SLEEPS:
                await self.leave(Why.SUSPEND)
            case Moment.WAKES:
                self.wake()
            case Moment.NETWORK_LOST:
                self._networked = False
                if self._call is not None:
                    self._call.probe()
            case Moment.NETWORK_BACK:
                self._networked = True
                self.wake()
            case _:
                assert_never(moment)

    async def leave(self, why: Why) -> None:
        """Say goodbye where there is a connection; returns when it is closed, after two seconds at most."""
        if self._call is not None:
            await self._call.leave(why)

    def _changed(self, changes: Changes) -> None:
        if changes.redial:
            self.wake()
        if self._call is None:
            return
        if changes.redial:
            self._call.cut()  # it may be another way now
        if not self._client.account.is_signed_in:
            self._call.hang_up(Why.LOGOUT)
        elif changes.outbox:
            self._call.more_to_send()

    async def _round(self) -> None:
        """One connection, and what its end asks for."""
        try:
            await self._after(*await self._dial())
        except Exception:
            log.exception("connection failed")  # a bug of ours, which shall not cost the connection for good
            await self._after(HangUp(Then.BACK_OFF, "internal"), 0.0)

    async def _dial(self) -> tuple[HangUp, float]:
        """One connection from beginning to end: why it ended, and for how many seconds it was caught up."""
        live, account = self._client.live, self._client.account
        self._wake.clear()
        live.connected(ConnectionState.CONNECTING)
        try:
            access = await account.access(fresh=self._fresh_token)  # never cut short: the refresh token is spent by it
            self._fresh_token = False
            async with asyncio.timeout(None) as attempt:
                self._attempt = attempt
                way = await self.ways.to(account.server)
                async with self._detour.opened(account.server, access, account.access, way) as socket:
                    self._attempt = None
                    return await self._talk(socket)
        except FAILURES as error:
            return after_failure(error), 0.0
        finally:
            self._attempt = None

    async def _talk(self, socket: Line) -> tuple[HangUp, float]:
        self._client.live.connected(ConnectionState.CATCHING_UP)
        self._call = call = Call(socket, self._client, self._app, self._seconds)
        try:
            return await call.run(), call.healthy_s
        finally:
            self._call = None

    async def _after(self, end: HangUp, healthy_s: float) -> None:
        """Wait for as long as the end of a connection asks for."""
        log.info("disconnected why=%s then=%s healthy_s=%.0f", end.why, end.then, healthy_s)
        live, account = self._client.live, self._client.account
        if not account.is_signed_in:
            return
        match end.then:
            case Then.SIGN_OUT:
                await account.ended(ErrorCode.REVOKED)
            case Then.UPGRADE:
                live.connected(ConnectionState.UPGRADE_REQUIRED, why=ErrorCode.UNSUPPORTED_VERSION)
                await self._woken(None)
            case Then.STOP:
                live.connected(ConnectionState.OFFLINE, why=end.why)
                await self._woken(None)
            case Then.AT_ONCE | Then.BACK_OFF | Then.RENEW:
                self._fresh_token = self._fresh_token or end.then is Then.RENEW
                delay = self._redial.delay(end.then, healthy_s=healthy_s, after_ms=end.after_ms)
                if not self._networked:
                    delay = max(delay, LONGEST_S)  # not never: systems are mistaken about their networks at times
                live.connected(ConnectionState.OFFLINE, retry_at=self._wall() + round(delay * 1000), why=end.why)
                await self._woken(delay)

    async def _woken(self, delay: float | None) -> None:
        try:
            async with asyncio.timeout(delay):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _watch_clocks(self) -> None:
        """Once a second: has the machine slept, is the connection dead, has somebody stopped typing?"""
        slumber = Slumber(self._wall(), self._seconds(), TICK_S)
        while True:
            await asyncio.sleep(TICK_S)
            try:
                self._tick(slumber)
            except Exception:
                log.exception("tick failed")  # a bug of ours, which shall not cost the connection for good

    def _tick(self, slumber: Slumber) -> None:
        if slumber.over(self._wall(), self._seconds()):
            log.info("clock jumped")
            self.wake()
        if self._call is not None:
            self._call.tick()
            if self._detour.due():
                self._call.cut()
        self._client.live.lapse()
