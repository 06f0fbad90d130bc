"""Reads the event log and writes down what webhooks are to be told; that it is written down once is the database's care."""

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from typing import TypeVar

import msgspec
from sqlalchemy.exc import DatabaseError

from app.protocol.details import CrmItemState
from app.protocol.events import CrmItemChanged
from app.protocol.ids import AccountId, derived_id
from app.protocol.records import ConversationState
from server_stub.db.database import Database
from server_stub.db.webhooks import DeliveryRow, DeliveryState, WebhookRow, add_deliveries, webhooks_of
from server_stub.eventlog.entry import Entry, EntryKind
from server_stub.webhooks.retries import KEPT_MS
from server_stub.webhooks.subjects import Subject, closed_subject, created_subject, subjects_since

log = logging.getLogger("livechat.webhooks")

TRY_AGAIN_S = 1.0
# Deliveries are remembered for longer than this, so that nothing is told twice.
LOOK_BACK_MS = 7 * 24 * 60 * 60_000

_items = msgspec.json.Decoder(CrmItemChanged)
_Made = TypeVar("_Made")
_Read = Callable[[], Subject | None]


class Announcer:
    """A durable reader of the log: see Follower."""

    name = "webhooks"

    def __init__(self, database: Database, clock: Callable[[], int]) -> None:
        self._database = database
        self._clock = clock

    async def hear(self, entry: Entry) -> None:
        """Write down what this entry says, if somebody is to be told. What goes wrong with one silences no other."""
        try:
            if (read := self._subject(entry)) is not None:
                await self._insist(partial(self._announce, entry.account, read))
        except Exception:
            log.exception("announcement failed account=%s number=%s", entry.account, entry.number)

    async def catch_up(self, account: AccountId) -> int:
        """What was pruned before it was heard is still to be found where it led to."""
        return await self._insist(partial(self._announce_since, account))

    def _subject(self, entry: Entry) -> _Read | None:
        match entry.kind:
            case EntryKind.CONVERSATION_CHANGED if _closes(entry) and entry.conversation is not None:
                return partial(closed_subject, self._database, entry.account, entry.conversation)
            case EntryKind.CRM_ITEM_CHANGED:
                item = _items.decode(entry.data).item
                if item.state is CrmItemState.SAVED:
                    return partial(created_subject, self._database, entry.account, item.id)
        return None

    def _announce(self, account: AccountId, read: _Read) -> None:
        webhooks = self._listening(account)
        subject = read() if webhooks else None
        if subject is not None:
            self._write(webhooks, [subject])

    def _announce_since(self, account: AccountId) -> int:
        now = self._clock()
        asked_at = min((row.created_at for row in self._listening(account)), default=now)
        subjects, head = subjects_since(self._database, account, max(now - LOOK_BACK_MS, asked_at))
        self._write(self._listening(account), subjects)
        return head

    def _listening(self, account: AccountId) -> list[WebhookRow]:
        return [row for row in webhooks_of(self._database, account) if row.disabled_at is None]

    def _write(self, webhooks: list[WebhookRow], subjects: list[Subject]) -> None:
        now = self._clock()
        fresh = [subject for subject in subjects if subject.at > now - KEPT_MS]
        told = [(row, subject) for row in webhooks for subject in fresh if subject.at >= row.created_at]
        add_deliveries(self._database, [_delivery(row, subject, now) for row, subject in told])

    async def _insist(self, work: Callable[[], _Made]) -> _Made:
        """Do it in a thread, however long the database takes."""
        while True:
            try:
                return await asyncio.to_thread(work)
            except DatabaseError as error:
                log.warning("announcement waits why=%s", type(error).__name__)
                await asyncio.sleep(TRY_AGAIN_S)


def _closes(entry: Entry) -> bool:
    return entry.state is ConversationState.CLOSED and entry.before_state is not ConversationState.CLOSED


def _delivery(webhook: WebhookRow, subject: Subject, now: int) -> DeliveryRow:
    """The same id for the same thing told to the same webhook, so that it is written down once."""
    return DeliveryRow(
        id=derived_id("delivery", webhook.id, subject.event, subject.id),
        webhook=webhook.id,
        kind=subject.event.value,
        body=subject.body,
        state=DeliveryState.PENDING,
        attempts=0,
        next_at=now,
        status=None,
        error="",
        made_at=now,
        delivered_at=None,
    )
