"""Brings files to the server before the messages that name them: one at a time, in the order the messages were given to be sent."""

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import IO

from msgspec.structs import replace

from app.core.access import ENDED
from app.core.account import Account
from app.core.attachments.outgoing import Outgoing
from app.core.changes import ChangeFeed, Changes
from app.core.errors import ApiError, AppError, FileError
from app.core.live import Live
from app.core.outbox import Outbox
from app.core.steps import Upload
from app.core.views import ConnectionState
from app.protocol.errors import ErrorCode
from app.protocol.ids import CommandId, FileId
from app.protocol.records import File

log = logging.getLogger("livechat.attachments")

FIRST_PAUSE_S, LONGEST_PAUSE_S = 1.0, 30.0
PIECE = 64 * 1024
MOST_FAILURES = 3
_LATER = frozenset({ErrorCode.RATE_LIMITED, ErrorCode.BUSY, ErrorCode.INTERNAL, *ENDED})


class Uploads:
    """While there is a connection; what breaks off is begun anew under the same id, which the server takes for the same file."""

    def __init__(self, outgoing: Outgoing, outbox: Outbox, account: Account, live: Live, feed: ChangeFeed) -> None:
        self._outgoing = outgoing
        self._outbox = outbox
        self._account = account
        self._live = live
        self._feed = feed
        self._sent: dict[FileId, float] = {}
        self._failures: dict[FileId, int] = {}

    def progress(self, file: FileId) -> float | None:
        """How much of it is on its way, 0 to 1; None while it is not being sent."""
        return self._sent.get(file)

    async def run(self) -> None:
        """Upload what is to be uploaded, for ever."""
        self._outgoing.tidy()
        awake, patient = asyncio.Event(), True

        def hear(changes: Changes) -> None:
            if changes.connection or (changes.outbox and patient):
                awake.set()

        unsubscribe = self._feed.subscribe(hear)
        pause = FIRST_PAUSE_S
        try:
            while True:
                awake.clear()
                again = await self._rested()
                patient = again is None
                await _woken(awake, None if again is None else max(again, pause))
                pause = FIRST_PAUSE_S if again is None else min(2 * pause, LONGEST_PAUSE_S)
        finally:
            unsubscribe()

    async def _rested(self) -> float | None:
        try:
            return await self._rest()
        except Exception:
            log.exception("upload failed")  # a bug of ours, which shall not cost the uploads for good
            return LONGEST_PAUSE_S

    async def _rest(self) -> float | None:
        """All that there is to upload. In how many seconds to try again what must wait; None: nothing waits but for a connection."""
        while self._live.connection.state is ConnectionState.ONLINE:
            try:
                upload = self._outgoing.next_upload()
                if upload is None:
                    return None
                await self._one(*upload)
            except AppError as error:
                log.info("upload put_off code=%s", error.code)
                return (error.retry_after_ms or 0) / 1000
        return None

    async def _one(self, command: CommandId, upload: Upload) -> None:
        """Raises AppError where it is to be tried again later."""
        try:
            told = await self._sent_whole(upload)
        except FileNotFoundError:
            self._settle(command, upload, ErrorCode.FILE_UNKNOWN)
        except OSError as error:
            log.warning("upload not_read error=%s", type(error).__name__)
            raise FileError("not_read") from error
        except ApiError as error:
            if (error.code in _LATER or error.retry_after_ms is not None) and not self._is_given_up(upload.id, error.code):
                raise
            self._settle(command, upload, error.code)
        else:
            self._outgoing.uploaded(replace(told, id=upload.id))
            log.info("uploaded file=%s size=%d", upload.id, upload.size)
            self._feed.publish(Changes(messages=frozenset((upload.conversation,)), outbox=True))

    def _is_given_up(self, file: FileId, code: str) -> bool:
        """Whether the server has failed so often over this file that its author is to know, and others are not to wait for it."""
        if code != ErrorCode.INTERNAL:
            return False
        self._failures[file] = self._failures.get(file, 0) + 1
        if self._failures[file] < MOST_FAILURES:
            return False
        del self._failures[file]
        return True

    async def _sent_whole(self, upload: Upload) -> File:
        place = self._outgoing.copy(upload.id)
        if place is None:
            raise FileNotFoundError
        file = await asyncio.to_thread(place.open, "rb")
        self._advance(upload.id, 0.0)
        try:
            return await self._account.ask(lambda api, access: api.upload(access, upload, lambda: self._pieces(upload, file)))
        finally:
            file.close()
            self._sent.pop(upload.id, None)
            self._feed.publish(Changes(uploads=True))

    async def _pieces(self, upload: Upload, file: IO[bytes]) -> AsyncIterator[bytes]:
        file.seek(0)
        gone = 0
        while piece := await asyncio.to_thread(file.read, PIECE):
            yield piece
            gone += len(piece)
            self._advance(upload.id, gone / upload.size)

    def _advance(self, file: FileId, share: float) -> None:
        self._sent[file] = share
        self._feed.publish(Changes(uploads=True))

    def _settle(self, command: CommandId, upload: Upload, code: str) -> None:
        """The message that was to bring it is shown as not sent. Where its conversation has left, that is why."""
        why = code if self._outgoing.is_seen(upload.conversation) else ErrorCode.NOT_FOUND
        log.info("upload refused file=%s code=%s", upload.id, why)
        self._feed.publish(self._outbox.refused(command, why, {}))


async def _woken(awake: asyncio.Event, within_s: float | None) -> None:
    try:
        async with asyncio.timeout(within_s):
            await awake.wait()
    except TimeoutError:
        return
