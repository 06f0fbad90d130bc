"""Tells webhooks what is due: each delivery at least once, several at a time, none for longer than it may take."""

import asyncio
import logging
import random
import ssl
from collections.abc import Callable
from contextlib import suppress

import httpcore
from sqlalchemy.exc import DatabaseError

from server_stub.db.database import Database
from server_stub.db.webhooks import (
    DeliveryRow,
    DeliveryState,
    WebhookRow,
    disable_webhook,
    due_deliveries,
    prune_deliveries,
    settle_delivery,
)
from server_stub.sealing import Seal, SealError
from server_stub.tasks import to_the_end
from server_stub.webhooks.destination import Address, is_public, public_pool
from server_stub.webhooks.retries import KEPT_MS, pause_ms
from server_stub.webhooks.signature import signed_headers
from server_stub.webhooks.slots import Due, Slots

log = logging.getLogger("livechat.webhooks")

LOOK_AGAIN_S = 1.0
TIMEOUT_S = 15.0
FORGET_EVERY_MS = 60 * 60_000
_OK, _GONE, _END_OF_OK = 200, 410, 300
_TIMEOUTS = dict.fromkeys(("connect", "read", "write", "pool"), TIMEOUT_S)


def place(webhook: str) -> str:
    """Whose a sealed secret is: see Seal."""
    return f"webhook {webhook}"


class Sender:
    """Sends what is due. `context` and `allowed` say whom to trust and which addresses to reach; the defaults are the public internet."""

    def __init__(
        self,
        database: Database,
        seal: Seal,
        clock: Callable[[], int],
        context: ssl.SSLContext | None = None,
        allowed: Callable[[Address], bool] = is_public,
    ) -> None:
        self._database = database
        self._seal = seal
        self._clock = clock
        self._context = context
        self._allowed = allowed
        self._slots = Slots()
        self._ended = asyncio.Event()
        self._forgot_at = 0

    async def run(self) -> None:
        """Send for ever, until cancelled."""
        while True:
            if not await self.send_due():
                await self._forget()
            await asyncio.sleep(LOOK_AGAIN_S)

    async def send_due(self) -> bool:
        """Send what is due, and what becomes due while that is under way; whether there was any."""
        if not (due := await self._due()):
            return False
        if self._context is None:
            self._context = await asyncio.to_thread(httpcore.default_ssl_context)  # which reads many certificates
        try:
            await self._send(self._context, due)
        finally:
            self._slots.clear()
        return True

    async def _send(self, context: ssl.SSLContext, due: list[Due]) -> None:
        async with public_pool(context, self._allowed) as pool, asyncio.TaskGroup() as group:
            # What ended while more was looked for has made room that the look did not know of.
            while due or self._slots.deliveries or self._ended.is_set():
                for delivery, webhook in due:
                    group.create_task(self._tell(pool, delivery, webhook))
                if not due:
                    await self._wait()
                due = await self._due()

    async def _due(self) -> list[Due]:
        """What may be begun now."""
        slots = self._slots
        self._ended.clear()
        if slots.room <= 0:
            return []
        try:
            found = await asyncio.to_thread(due_deliveries, self._database, self._clock(), slots.room, list(slots.deliveries), slots.full)
        except DatabaseError as error:
            log.warning("deliveries wait why=%s", type(error).__name__)
            return []
        return slots.take(found)

    async def _wait(self) -> None:
        """Until one has ended, or something else may have become due."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK_AGAIN_S):
                await self._ended.wait()

    async def _forget(self) -> None:
        now = self._clock()
        if now - self._forgot_at < FORGET_EVERY_MS:
            return
        try:
            if not await asyncio.to_thread(prune_deliveries, self._database, now - KEPT_MS):
                self._forgot_at = now
        except DatabaseError as error:
            log.warning("deliveries not forgotten why=%s", type(error).__name__)

    async def _tell(self, pool: httpcore.AsyncConnectionPool, delivery: DeliveryRow, webhook: WebhookRow) -> None:
        """One attempt, written down however long the database takes: what is not would be told again at once."""
        status, error = await self._attempt(pool, delivery, webhook)
        while True:
            try:
                await to_the_end(self._settle, delivery, status, error)
            except DatabaseError as problem:
                log.warning("delivery not settled why=%s", type(problem).__name__)
                await asyncio.sleep(LOOK_AGAIN_S)
            else:
                break
        self._slots.give_back(delivery.id, delivered=_is_taken(status))
        self._ended.set()

    async def _attempt(self, pool: httpcore.AsyncConnectionPool, delivery: DeliveryRow, webhook: WebhookRow) -> tuple[int | None, str]:
        """The status that was answered, or why there is none."""
        try:
            async with asyncio.timeout(2 * TIMEOUT_S):
                return await self._post(pool, delivery, webhook), ""
        except SealError:
            return None, "the secret cannot be opened"
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, TimeoutError, OSError) as problem:
            return None, (str(problem) or type(problem).__name__)[:200]
        except Exception as problem:  # a bug of ours in one delivery must not take the others down
            log.exception("delivery failed delivery=%s", delivery.id)
            return None, type(problem).__name__

    async def _post(self, pool: httpcore.AsyncConnectionPool, delivery: DeliveryRow, webhook: WebhookRow) -> int:
        secret = self._seal.open(webhook.secret, place(webhook.id))
        signed = signed_headers(secret, delivery.id, self._clock() // 1000, delivery.body)
        headers = [("content-type", "application/json"), ("user-agent", "LiveChatDesk-Webhook/1"), *signed.items()]
        # Only the status counts: what else the receiver says is not read.
        async with pool.stream(
            "POST",
            webhook.url,
            headers=headers,
            content=delivery.body,
            extensions={"timeout": _TIMEOUTS},
        ) as response:
            return response.status

    def _settle(self, delivery: DeliveryRow, status: int | None, error: str) -> None:
        now, attempts = self._clock(), delivery.attempts + 1
        row = delivery._replace(attempts=attempts, status=status, error=error)
        if _is_taken(status):
            settle_delivery(self._database, row._replace(state=DeliveryState.DELIVERED, delivered_at=now))
        elif status == _GONE:
            # The Standard Webhooks specification: the receiver wants nothing more.
            settle_delivery(self._database, row._replace(state=DeliveryState.FAILED))
            disable_webhook(self._database, delivery.webhook, now)
            log.warning("webhook disabled by its receiver webhook=%s", delivery.webhook)
        else:
            self._put_off(row, now)

    def _put_off(self, row: DeliveryRow, now: int) -> None:
        pause = pause_ms(row.attempts, random.random())  # noqa: S311 - it only spreads attempts
        if pause is None:
            settle_delivery(self._database, row._replace(state=DeliveryState.FAILED))
            log.warning("delivery given up webhook=%s delivery=%s status=%s", row.webhook, row.id, row.status)
        else:
            settle_delivery(self._database, row._replace(next_at=now + pause))


def _is_taken(status: int | None) -> bool:
    return status is not None and _OK <= status < _END_OF_OK
