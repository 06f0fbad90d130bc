"""The persistent socket: dial, let the session talk over it, carry out what it says, dial again."""

import asyncio
import logging
import random
import time
from collections.abc import Callable

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus, WebSocketException

from app.core.changes import Changes
from app.core.client import Client, local_clock
from app.core.errors import ApiError, AppError
from app.core.redial import Redial
from app.core.steps import HangUp, Then
from app.core.views import ConnectionState
from app.net.call import Call
from app.protocol.errors import ErrorCode
from app.protocol.frames import SUBPROTOCOL, Why

log = logging.getLogger("livechat.link")

TICK_S = 1.0
JUMP_MS = 3_000
OPEN_WITHIN_S = 10.0
CLOSE_WITHIN_S = 1.0
LARGEST_FRAME_BYTES = 16 * 1024 * 1024  # the newest messages of one conversation come in one frame
_REFUSED = {401: Then.RENEW, 403: Then.RENEW}


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
        self._seconds = seconds
        self._wall = wall
        self._redial = Redial(chance)
        self._wake = asyncio.Event()
        self._call: Call | None = None
        self._fresh_token = False

    async def run(self) -> None:
        """Connect and stay connected until cancelled; waits where nobody is signed in."""
        unsubscribe = self._client.changes.subscribe(self._changed)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._watch_clocks())
                while True:
                    await self._client.account.until_signed_in()
                    await self._after(*await self._dialled())
        finally:
            unsubscribe()

    def wake(self) -> None:
        """Dial at once, or see whether the connection still stands."""
        self._redial.forget()
        self._wake.set()
        if self._call is not None:
            self._call.probe()

    async def leave(self, why: Why) -> None:
        """Say goodbye where there is a connection; returns when it is closed, after two seconds at most."""
        if self._call is not None:
            await self._call.leave(why)

    def _changed(self, changes: Changes) -> None:
        if self._call is None:
            return
        if not self._client.account.is_signed_in:
            self._call.hang_up(Why.LOGOUT)
        elif changes.outbox:
            self._call.more_to_send()

    async def _dialled(self) -> tuple[HangUp, float]:
        try:
            return await self._dial()
        except Exception:
            log.exception("connection failed")  # a bug of ours, which shall not cost the connection for good
            return HangUp(Then.BACK_OFF, "internal"), 0.0

    async def _dial(self) -> tuple[HangUp, float]:
        """One connection from beginning to end: why it ended, and for how many seconds it was caught up."""
        live, account = self._client.live, self._client.account
        live.connected(ConnectionState.CONNECTING)
        try:
            access = await account.access(fresh=self._fresh_token)
            self._fresh_token = False
            async with connect(
                "ws" + account.server.removeprefix("http") + "/api/v1/agent/socket",
                additional_headers={"Authorization": f"Bearer {access}"},
                subprotocols=[SUBPROTOCOL],  # type: ignore[list-item] # websockets' NewType of str
                compression=None,
                max_size=LARGEST_FRAME_BYTES,
                ping_interval=None,
                open_timeout=OPEN_WITHIN_S,
                close_timeout=CLOSE_WITHIN_S,
            ) as socket:
                return await self._talk(socket)
        except ApiError as error:
            return HangUp(Then.BACK_OFF, error.code, error.retry_after_ms or 0), 0.0
        except AppError as error:
            return HangUp(Then.AT_ONCE, error.code), 0.0
        except InvalidStatus as refused:
            return HangUp(_REFUSED.get(refused.response.status_code, Then.BACK_OFF), f"http {refused.response.status_code}"), 0.0
        except (OSError, WebSocketException):
            return HangUp(Then.AT_ONCE, "unreachable"), 0.0

    async def _talk(self, socket: ClientConnection) -> tuple[HangUp, float]:
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
                live.connected(ConnectionState.OFFLINE, retry_at=self._wall() + round(delay * 1000), why=end.why)
                await self._woken(delay)

    async def _woken(self, delay: float | None) -> None:
        self._wake.clear()
        try:
            async with asyncio.timeout(delay):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _watch_clocks(self) -> None:
        """Notice that the machine has slept: the wall's clock then went further than a second while we waited for one."""
        before = self._wall()
        while True:
            await asyncio.sleep(TICK_S)
            now = self._wall()
            if abs(now - before - TICK_S * 1000) > JUMP_MS:
                log.info("clock jumped ms=%d", now - before)
                self.wake()
            before = now
            self._client.live.lapse()
