"""Files on their way into the message that is being written: checked at once, copied one after the other, and put among its chips."""

from collections import deque
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.attachments.outgoing import Outgoing
from app.core.errors import AppError
from app.protocol.ids import ConversationId, FileId
from app.protocol.limits import MAX_FILES
from app.protocol.records import File
from app.ui import attachments, texts
from app.ui.conversation.attaching import admission
from app.ui.conversation.attaching.carried import Source, content, name
from app.ui.conversation.attaching.chips import Chips
from app.ui.desk import Desk
from app.ui.foreign import filled
from app.ui.pictures.pictures import PictureName, Pictures
from app.ui.pictures.reading import size_of
from app.ui.sentence import Sentence, anew
from app.ui.speech import say


class _Wanted(Struct, frozen=True):
    conversation: ConversationId
    source: Source
    name: str


class Attaching(QObject):
    """Of one conversation at a time. `changed`: there are other files now. `let_go`: a chip that had the keyboard is gone."""

    changed = Signal()
    let_go = Signal()

    def __init__(self, desk: Desk, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pictures = pictures
        self._window = parent
        self._conversation: ConversationId | None = None
        self._waiting: deque[_Wanted] = deque()
        self._busy = False
        self.chips = Chips(desk.theme, self._remove, parent)
        pictures.changed.connect(lambda: self.chips.show_pictures(self._picture))

    @property
    def files(self) -> tuple[FileId, ...]:
        """Those that the message brings, in order."""
        return tuple(chip.file.id for chip in self.chips.chips)

    @property
    def is_busy(self) -> bool:
        """Whether a file is still on its way into the message."""
        return self._busy

    def open(self, conversation: ConversationId | None) -> None:
        """Show the files of this conversation's message, or none."""
        self._conversation = conversation
        self.refresh()

    def refresh(self) -> None:
        """Read anew what the message brings."""
        files: tuple[File, ...] = ()
        if self._conversation is not None:
            files = self._desk.client.outgoing.of(self._conversation)
        if files != tuple(chip.file for chip in self.chips.chips):
            self.chips.show_files(files, self._picture)
            self.changed.emit()

    def choose(self) -> None:
        """Ask which files."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        dialog = QFileDialog(self._window.window(), self.tr("Attach files"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda chosen: self.take(map(Path, chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, sources: Iterable[Source]) -> None:
        """Put these among the files of the message; what cannot be sent is told of at once."""
        conversation = self._conversation
        if conversation is None:
            return
        wanted = [_Wanted(conversation, source, name(source)) for source in sources]
        room = max(0, MAX_FILES - len(self.files) - len(self._waiting))
        if len(wanted) > room:
            self._desk.tell(texts.refusal("too_many_files", {}))
        for one in wanted[:room]:
            why = admission.refused(one.source, admission.rules(self._desk))
            if why:
                self._complain(one.name, why)
            else:
                self._waiting.append(one)
        self._next()

    def _next(self) -> None:
        if self._busy or not self._waiting:
            return
        self._busy = True
        self.changed.emit()
        wanted = self._waiting.popleft()
        self._desk.tasks.aside(partial(_copied, self._desk.client.outgoing, wanted), partial(self._came, wanted), "attach")

    def _came(self, wanted: _Wanted, file: File | AppError) -> None:
        self._busy = False
        if isinstance(file, AppError):
            self._complain(wanted.name, texts.error(file))
        elif why := admission.outsized(file.size, admission.rules(self._desk)):
            self._desk.client.outgoing.drop(file.id)
            self._complain(wanted.name, why)
        elif self._desk.attempt(partial(self._desk.client.outgoing.add, wanted.conversation, file)):
            say(self._window, filled(self.tr("{name} added"), name=attachments.name(file)))
        self.refresh()
        self.changed.emit()
        self._next()

    def _remove(self, file: File) -> None:
        conversation = self._conversation
        if conversation is not None:
            focused = any(button.hasFocus() for button in self.chips.buttons)
            self._desk.attempt(partial(self._desk.client.outgoing.remove, conversation, file.id))
            self.refresh()
            if focused:
                self.let_go.emit()

    def _complain(self, name: str, why: str) -> None:
        self._desk.tell(Sentence(lambda: filled(self.tr("{name} was not added. {why}"), name=name, why=anew(why))))

    def _picture(self, file: File) -> QPixmap | None:
        if self._conversation is None or not attachments.is_picture(file):
            return None
        found = self._pictures.get(PictureName(self._conversation, file.id))
        return found if isinstance(found, QPixmap) else None


def _copied(outgoing: Outgoing, wanted: _Wanted) -> File | AppError:
    """In a thread: the copy, with its size in pixels where it is a picture."""
    try:
        file = outgoing.copied(content(wanted.source), wanted.name)
    except AppError as error:
        return error
    copy = outgoing.copy(file.id)
    if copy is None or not file.media_type.startswith("image/"):
        return file
    width, height = size_of(copy.read_bytes())
    return replace(file, width=width, height=height)
