"""Tells webhooks what is due: each delivery at least once, several at a time, none for longer than it may take."""

import asyncio
import logging
import random
import ssl
from collections.abc import Callable

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
from server_stub.webhooks.destination import Address, is_public, public_pool
from server_stub.webhooks.retries import pause_ms
from server_stub.webhooks.signature import signed_headers

log = logging.getLogger("livechat.webhooks")

LOOK_AGAIN_S = 1.0
AT_ONCE = 20
TIMEOUT_S = 15.0
KEPT_MS = 30 * 24 * 60 * 60_000
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
        self._forgot_at = 0

    async def run(self) -> None:
        """Send for ever, until cancelled."""
        while True:
            try:
                if await self.send_due():
                    continue
                await self._forget()
            except DatabaseError as error:
                log.warning("deliveries wait why=%s", type(error).__name__)
            await asyncio.sleep(LOOK_AGAIN_S)

    async def send_due(self) -> bool:
        """Send what is due by now, at most AT_ONCE; whether there was any."""
        due = await asyncio.to_thread(due_deliveries, self._database, self._clock(), AT_ONCE)
        if not due:
            return False
        if self._context is None:
            self._context = await asyncio.to_thread(httpcore.default_ssl_context)  # which reads many certificates
        async with public_pool(self._context, self._allowed) as pool:
            await asyncio.gather(*(self._send(pool, delivery, webhook) for delivery, webhook in due))
        return True

    async def _forget(self) -> None:
        now = self._clock()
        if now - self._forgot_at >= FORGET_EVERY_MS:
            await asyncio.to_thread(prune_deliveries, self._database, now - KEPT_MS)
            self._forgot_at = now

    async def _send(self, pool: httpcore.AsyncConnectionPool, delivery: DeliveryRow, webhook: WebhookRow) -> None:
        status, error = None, ""
        try:
            async with asyncio.timeout(2 * TIMEOUT_S):
                status = await self._post(pool, delivery, webhook)
        except SealError:
            error = "the secret cannot be opened"
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, TimeoutError, OSError) as problem:
            error = str(problem) or type(problem).__name__
        await asyncio.to_thread(self._settle, delivery, status, error[:200])

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
        if status is not None and _OK <= status < _END_OF_OK:
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
