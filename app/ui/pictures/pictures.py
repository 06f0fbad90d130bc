"""The pictures of the window: asked for by name, fetched once, and forgotten when there are too many or they may not be seen any more."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from enum import Enum, auto
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import AppError
from app.protocol.errors import ErrorCode
from app.protocol.ids import ConversationId, FileId
from app.ui.pictures.reading import read
from app.ui.tasks import Tasks

LARGEST = QSize(960, 960)
MOST_BYTES = 64 * 1024 * 1024
AT_A_TIME = 4


class PictureName(Struct, frozen=True):
    """A picture of a conversation: an image among the files of its messages."""

    conversation: ConversationId
    file: FileId


class PlaybookPicture(Struct, frozen=True):
    """A picture that a playbook shows, which anybody may see."""

    image: str


AnyPicture = PictureName | PlaybookPicture


class Missing(Enum):
    """Why there is no picture to be seen."""

    LOADING = auto()
    FAILED = auto()
    GONE = auto()  # it is not kept any more


class Pictures(QObject):
    """`changed`: one came, or could not be had."""

    changed = Signal()

    def __init__(self, client: Client, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._tasks = tasks
        self._held: OrderedDict[AnyPicture, QPixmap] = OrderedDict()
        self._missing: dict[AnyPicture, Missing] = {}
        self._wanted: list[AnyPicture] = []
        self._under_way = 0
        self._forget = client.changes.subscribe(self._follow)
        self.destroyed.connect(self._forget)

    def get(self, name: AnyPicture) -> QPixmap | Missing:
        """The picture; where it is not here it is fetched, and `changed` is emitted."""
        found = self._held.get(name)
        if found is not None:
            self._held.move_to_end(name)
            return found
        if name not in self._missing:
            self._missing[name] = Missing.LOADING
            self._wanted.append(name)
            self._fetch_more()
        return self._missing[name] if name in self._missing else self._held[name]

    def keep(self, name: AnyPicture, image: QImage) -> None:
        """Hold this one."""
        self._missing.pop(name, None)
        self._held[name] = QPixmap.fromImage(image)
        while len(self._held) > 1 and sum(map(_bytes, self._held.values())) > MOST_BYTES:
            self._held.popitem(last=False)
        self.changed.emit()

    def refuse(self, name: AnyPicture, why: Missing = Missing.FAILED) -> None:
        """This one could not be had."""
        self._missing[name] = why
        self.changed.emit()

    def again(self) -> None:
        """What could not be had is asked for when it is next looked at."""
        self._missing = {name: why for name, why in self._missing.items() if why is not Missing.FAILED}
        self.changed.emit()

    def names(self) -> tuple[AnyPicture, ...]:
        """Those that are held."""
        return tuple(self._held)

    def _fetch_more(self) -> None:
        while self._wanted and self._under_way < AT_A_TIME:
            self._under_way += 1
            name = self._wanted.pop()  # what was asked for last is in sight
            if (copy := self._copy(name)) is not None:
                self._tasks.aside(partial(_read_copy, copy), partial(self._came, name), "picture")
            else:
                self._tasks.spawn(self._fetched(name), "picture")

    async def _fetched(self, name: AnyPicture) -> None:
        import asyncio  # noqa: PLC0415 - loaded after the first paint

        image, why = None, Missing.FAILED
        try:
            if name in self._missing:
                data = await self._content(name)
                image = await asyncio.to_thread(read, data, LARGEST)
        except AppError as error:
            why = Missing.GONE if error.code == ErrorCode.NOT_FOUND and isinstance(name, PictureName) else Missing.FAILED
        finally:
            self._came(name, image, why)

    def _copy(self, name: AnyPicture) -> Path | None:
        return self._client.outgoing.copy(name.file) if isinstance(name, PictureName) else None

    def _content(self, name: AnyPicture) -> Awaitable[bytes]:
        if isinstance(name, PlaybookPicture):
            return self._client.downloads.image(name.image)
        return self._client.downloads.picture(name.conversation, name.file)

    def _came(self, name: AnyPicture, image: QImage | None, why: Missing = Missing.FAILED) -> None:
        self._under_way -= 1
        if name in self._missing:  # else its conversation has left meanwhile
            if image is None:
                self.refuse(name, why)
            else:
                self.keep(name, image)
        self._fetch_more()

    def _follow(self, changes: Changes) -> None:
        if changes.everything or changes.me:
            self._drop(lambda name: isinstance(name, PictureName) and not self._client.outgoing.is_seen(name.conversation))
        elif changes.left:
            self._drop(lambda name: isinstance(name, PictureName) and name.conversation in changes.left)
        if changes.me and not self._client.account.is_signed_in:
            self._drop(lambda _: True)
        if changes.connection and any(why is Missing.FAILED for why in self._missing.values()):
            self.again()

    def _drop(self, gone: Callable[[AnyPicture], bool]) -> None:
        for held in (self._held, self._missing):
            for name in [name for name in held if gone(name)]:
                del held[name]
        self._wanted = [name for name in self._wanted if name in self._missing]


def _read_copy(copy: Path) -> QImage | None:
    try:
        return read(copy.read_bytes(), LARGEST)
    except OSError:
        return None  # it was sent meanwhile


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4
