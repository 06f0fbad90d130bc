"""Files of messages as they are looked at, opened and saved; what is on this machine because of it leaves with the conversation."""

import asyncio
import logging
import os
import shutil
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from app.core.account import Account
from app.core.attachments.names import local_name
from app.core.attachments.outgoing import Outgoing
from app.core.changes import ChangeFeed, Changes
from app.core.database import Database
from app.core.errors import FileError, StoreError, Unreachable
from app.core.ports import Api
from app.core.written import Take, file_errors, write_whole
from app.protocol.ids import ConversationId, FileId, is_id
from app.protocol.limits import MAX_FILE_BYTES
from app.protocol.records import File

log = logging.getLogger("livechat.attachments")

FOLDER = "opened"
MOST_OF_SMALL = 2 * 1024 * 1024
_READABLE = 0o400  # what somebody writes into it would be lost


class Downloads:
    """Each question raises ApiError, Unreachable or StoreError. `mark`: tells the system that a file came from elsewhere.

    Nothing is answered of a conversation that left while it was asked: that raises ApiError not_found, or Unreachable.
    """

    def __init__(self, database: Database, outgoing: Outgoing, account: Account, feed: ChangeFeed) -> None:
        self._outgoing = outgoing
        self._account = account
        self._folder = database.path.parent / FOLDER
        self.mark: Callable[[Path], None] = lambda _file: None
        self._untidy = True
        feed.subscribe(self._follow)

    async def picture(self, conversation: ConversationId, file: FileId) -> bytes:
        """An image, 480 pixels wide and high at most; of one that is under way, the copy that waits here."""
        return await self._read(conversation, file, small=True, most=MOST_OF_SMALL)

    async def whole(self, conversation: ConversationId, file: FileId) -> bytes:
        """All of a file."""
        return await self._read(conversation, file, small=False, most=MAX_FILE_BYTES)

    async def image(self, image: str) -> bytes:
        """An image of a playbook, which anybody may see."""
        return await self._gathered(lambda api, _, take: api.image(image, take), MAX_FILE_BYTES)

    async def save(self, conversation: ConversationId, file: File, to: Path) -> None:
        """Write it where a person wants it: whole, or not at all. Raises FileError besides."""
        await write_whole(to, partial(self._fill, conversation, file.id), self.mark)

    async def opened(self, conversation: ConversationId, file: File) -> Path:
        """A private copy for another program to show, which goes with the conversation. Raises FileError besides."""
        if not (is_id(conversation) and is_id(file.id)):
            raise Unreachable  # no name of a folder
        place = self._folder / conversation / file.id / local_name(file.name)
        if place.exists():
            return place
        with file_errors():
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._untidy = True
        try:
            await write_whole(place, partial(self._fill, conversation, file.id), self._private)
        except FileError:
            if not place.exists():  # opened twice at once: Windows puts nothing in the place of what may not be written to
                raise
        if not self._outgoing.is_seen(conversation):
            self._tidy(self._outgoing.is_seen)
            raise Unreachable
        return place

    def forget_all(self) -> None:
        """Leave nothing that was opened: the program begins, or ends."""
        self._tidy(lambda _conversation: False)

    def _tidy(self, is_kept: Callable[[ConversationId], bool]) -> None:
        """What cannot be done now is done with the next change, or at the next start; nobody waits for it."""
        try:
            self._untidy = self._folder.is_dir() and not self._emptied(is_kept)
        except (OSError, StoreError) as error:
            log.warning("opened not_tidied error=%s", type(error).__name__)

    def _emptied(self, is_kept: Callable[[ConversationId], bool]) -> bool:
        for opened in self._folder.iterdir():
            if not is_kept(ConversationId(opened.name)):
                shutil.rmtree(opened, onerror=_once_more)
        return not any(self._folder.iterdir())

    def _private(self, file: Path) -> None:
        self.mark(file)
        file.chmod(_READABLE)

    async def _read(self, conversation: ConversationId, file: FileId, *, small: bool, most: int) -> bytes:
        copy = self._outgoing.copy(file)
        if copy is not None:
            with file_errors():
                return await asyncio.to_thread(copy.read_bytes)
        content = await self._gathered(lambda api, access, take: api.download(access, file, take, small=small), most)
        if not self._outgoing.is_seen(conversation):
            raise Unreachable
        return content

    async def _gathered(self, request: Callable[[Api, str, Take], Awaitable[None]], most: int) -> bytes:
        pieces: list[bytes] = []

        async def take(piece: bytes) -> None:
            pieces.append(piece)
            if sum(map(len, pieces)) > most:
                raise Unreachable  # no file of this server is as large

        await self._account.ask(lambda api, access: request(api, access, take))
        return b"".join(pieces)

    async def _fill(self, conversation: ConversationId, file: FileId, take: Take) -> None:
        await take(await self._read(conversation, file, small=False, most=MAX_FILE_BYTES))

    def _follow(self, changes: Changes) -> None:
        if self._untidy and (changes.left or changes.everything or changes.me):
            self._tidy(self._outgoing.is_seen)


def _once_more(remove: Callable[[str], object], path: str, _error: object) -> None:
    """Windows deletes nothing that is not to be written to; what another program still holds goes later, at the next start at last."""
    try:
        os.chmod(path, 0o600)  # noqa: PTH101 - rmtree speaks of strings
        remove(path)
    except OSError:
        log.info("opened held_by=another")
