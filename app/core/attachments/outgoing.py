"""Files chosen for the message that is being written in each conversation, kept as drafts are, and their copies while they wait."""

import logging
import mimetypes
from pathlib import Path

from app.core import attached
from app.core.attachments.copies import Copies
from app.core.changes import ChangeFeed, Changes
from app.core.database import Database
from app.core.errors import AppError, StoreError
from app.core.steps import Upload
from app.protocol.ids import CommandId, ConversationId, FileId, is_id, new_id
from app.protocol.limits import MAX_FILES
from app.protocol.records import File

log = logging.getLogger("livechat.attachments")

FOLDER = "outgoing"
ANY_KIND = "application/octet-stream"


class Outgoing:
    """Local, with and without a connection. A copy goes when its message is settled, or its conversation is out of sight."""

    def __init__(self, database: Database, feed: ChangeFeed) -> None:
        self._database = database
        self._feed = feed
        self._copies = Copies(database.path.parent / FOLDER)
        self._untidy = True
        feed.subscribe(self._follow)

    def copied(self, source: Path | bytes, name: str) -> File:
        """A private copy of a file, or of what came without one, not yet part of any message. For a thread.

        Raises FileError `not_read`, AppError file_empty or file_too_large, StoreError.
        """
        file = FileId(new_id())
        size = self._copies.take(source, file)
        return File(id=file, name=name, media_type=mimetypes.guess_type(name)[0] or ANY_KIND, size=size)

    def add(self, conversation: ConversationId, file: File) -> None:
        """Let the message that is being written bring it. Raises AppError `too_many_files`, StoreError; the copy is gone then.

        It goes too where the conversation is not this agent's to see any more.
        """
        try:
            if len(self.of(conversation)) >= MAX_FILES:
                raise AppError("too_many_files")
            with self._database.write(durable=True) as connection:
                added = attached.put(connection, conversation, file)
        except AppError:
            self.drop(file.id)
            raise
        if not added:
            self.drop(file.id)
            return
        self._untidy = True
        self._copies.settled(file.id)
        self._feed.publish(Changes(conversations=frozenset((conversation,))))

    def drop(self, file: FileId) -> None:
        """Forget a copy that is part of no message."""
        self._copies.drop(file)

    def remove(self, conversation: ConversationId, file: FileId) -> None:
        """Take it out of the message that is being written. Raises StoreError."""
        with self._database.write() as connection:
            attached.remove(connection, file)
        self._tidy()
        self._feed.publish(Changes(conversations=frozenset((conversation,))))

    def of(self, conversation: ConversationId) -> tuple[File, ...]:
        """The files of the message that is being written, in the order they were chosen. Raises StoreError."""
        return attached.drafted(self._database, conversation)

    def next_upload(self) -> tuple[CommandId, Upload] | None:
        """The file that the server is to get next, and the message that waits for it. Raises StoreError."""
        return attached.next_upload(self._database)

    def uploaded(self, told: File) -> None:
        """The server has it, and knows it as this. Raises StoreError."""
        with self._database.write() as connection:
            attached.uploaded(connection, told)

    def is_seen(self, conversation: ConversationId) -> bool:
        """Whether a conversation is in sight. Raises StoreError."""
        return bool(self._database.read("SELECT 1 FROM conversation WHERE id = ?", (conversation,)))

    def copy(self, file: FileId) -> Path | None:
        """The private copy, as long as there is one."""
        place = self._copies.place(file)
        return place if is_id(file) and place.exists() else None

    def tidy(self) -> None:
        """Leave no copy that nobody wants, from an earlier run either."""
        self._untidy = True
        self._tidy()

    def _follow(self, changes: Changes) -> None:
        if changes.outbox or changes.left or changes.everything or changes.conversations:
            self._tidy()

    def _tidy(self) -> None:
        """Whatever cannot be done now is done with the next change; what was told of before must not fail by it."""
        if not self._untidy:
            return
        try:
            with self._database.write() as connection:
                wanted = attached.forget(connection)
            gone = self._copies.keep_only(wanted)
        except (StoreError, OSError) as error:
            log.warning("copies not_tidied error=%s", type(error).__name__)
            return
        self._untidy = bool(wanted) or not gone
