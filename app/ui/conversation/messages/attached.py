"""The files of a message within its bubble: where each is, pictures at the size they will have, and what can be done with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt

from app.core.attachments.names import may_be_opened
from app.core.views import MessageRow
from app.protocol.records import File
from app.ui.attachments import is_picture, name

GAP = 6
_SMALLEST = 48.0

_FLATTER = 0.7  # a picture of a message is not as high as one in a text


class FileAct(StrEnum):
    """What can be done with a file."""

    SHOW = "show"
    OPEN = "open"
    SAVE = "save"


@dataclass(frozen=True, slots=True)
class Attached:
    """A file, and where it is in its row. `save`: where it is pressed to be saved; nowhere in a picture."""

    file: File
    area: QRectF
    save: QRectF

    @property
    def act(self) -> FileAct:
        """What a click does."""
        if is_picture(self.file):
            return FileAct.SHOW
        return FileAct.OPEN if may_be_opened(self.file.name) else FileAct.SAVE

    def act_at(self, point: QPointF) -> FileAct:
        """What a click at this point does."""
        return FileAct.SAVE if self.save.contains(point) else self.act


def acts(file: File) -> tuple[FileAct, ...]:
    """What can be done with it, the usual first."""
    first = (FileAct.SHOW,) if is_picture(file) else ()
    return (*first, FileAct.OPEN, FileAct.SAVE) if may_be_opened(file.name) else (*first, FileAct.SAVE)


def action_words(act: FileAct, file: File) -> str:
    """A thing that can be done with a file, with its name."""
    words = {
        FileAct.SHOW: QCoreApplication.translate("Files", "Show {name}"),
        FileAct.OPEN: QCoreApplication.translate("Files", "Open {name}"),
        FileAct.SAVE: QCoreApplication.translate("Files", "Save {name} as…"),
    }
    return words[act].format(name=name(file))


def copied(row: MessageRow) -> str:
    """What is copied of a message: its text, or the names of its files."""
    return row.text or "\n".join(name(file) for file in row.files)


def extent(files: Iterable[File], across: float, line: float, highest: float) -> QSizeF:
    """How large all of them are, one below the other; nothing where there is none."""
    sizes = [_size(file, across, line, highest) for file in files]
    if not sizes:
        return QSizeF(0, 0)
    return QSizeF(max(size.width() for size in sizes), sum(size.height() for size in sizes) + GAP * (len(sizes) - 1))


def placed(files: Iterable[File], corner: QPointF, across: float, line: float, highest: float) -> tuple[Attached, ...]:
    """Each at its place, the first one at this corner."""
    made, top = [], corner.y()
    for file in files:
        size = _size(file, across, line, highest)
        area = QRectF(QPointF(corner.x(), top), size)
        save = QRectF() if is_picture(file) else area.adjusted(size.width() - size.height(), 0, 0, 0)
        made.append(Attached(file, area, save))
        top += size.height() + GAP
    return tuple(made)


def _size(file: File, across: float, line: float, highest: float) -> QSizeF:
    if not is_picture(file):
        return QSizeF(min(across, highest), 2 * line + 12)
    room = QSizeF(min(across, highest), highest * _FLATTER)
    size = QSizeF(file.width, file.height)
    if size.width() > room.width() or size.height() > room.height():
        size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    return size.expandedTo(QSizeF(_SMALLEST, _SMALLEST)).boundedTo(room)
