"""Images on their way into a playbook: read, looked at, brought to the server, and shown at once where they stand."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QObject, QSize, QStandardPaths, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.errors import ApiError, AppError, FileError
from app.protocol.errors import ErrorCode
from app.protocol.limits import MAX_FILE_BYTES
from app.protocol.playbooks import PlaybookImage
from app.ui import texts
from app.ui.conversation.attaching.carried import Source, content
from app.ui.desk import Desk
from app.ui.pictures.pictures import LARGEST, Pictures, PlaybookPicture
from app.ui.pictures.reading import read
from app.ui.sentence import Sentence

Done = Callable[[PlaybookImage | AppError], object]


class Images(QObject):
    """`pictures`: those that stand in playbooks, to be shown. `told`: something to say calmly."""

    told = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self.pictures = Pictures(desk.client, desk.tasks, self)

    def choose(self, chosen: Callable[[Source], object]) -> None:
        """Ask for a file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation) or QDir.homePath()
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.gif)"
        dialog = QFileDialog(self._window.window(), self.tr("Choose a picture"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def bring(self, source: Source, done: Done) -> None:
        """Have it on the server. `done` is told of the image, or why there is none."""
        self._desk.tasks.spawn(self._brought(source, done), "playbook_image")

    def say(self, error: AppError) -> str:
        """Why there is none, in words about pictures."""
        match error.code:
            case ErrorCode.FILE_TOO_LARGE:
                return self.tr("This picture is too large, 10 MB are the most. Choose a smaller one.")
            case ErrorCode.FILE_REFUSED | ErrorCode.FILE_EMPTY:
                return self.tr(
                    "This is no picture that can be shown here, or it has too many pixels. Choose another PNG, JPEG, GIF or WebP."
                )
            case "not_read":
                return self.tr("This file could not be read. Choose another one.")
            case _:
                return texts.error(error)

    def late(self) -> None:
        """One came where it was not waited for any more."""
        self.told.emit(Sentence(_late))

    async def _brought(self, source: Source, done: Done) -> None:
        import asyncio  # noqa: PLC0415 - loaded after the first paint

        try:
            data, shown = await asyncio.to_thread(_looked_at, source)
            image = await self._desk.client.playbooks.give_image(data)
        except AppError as error:
            done(error)
        else:
            self.pictures.keep(PlaybookPicture(image.image), shown)
            done(image)


def _looked_at(source: Source) -> tuple[bytes, QImage]:
    """In a thread: its bytes, and what is shown of it. Raises AppError where it is nothing that the server would take."""
    found = content(source)
    data = found if isinstance(found, bytes) else _read(found)
    shown = read(data, QSize(LARGEST))
    if shown is None:
        raise ApiError(ErrorCode.FILE_REFUSED)
    return data, shown


def _read(file: Path) -> bytes:
    try:
        if not file.is_file():
            raise FileError("not_read")
        if file.stat().st_size > MAX_FILE_BYTES:
            raise ApiError(ErrorCode.FILE_TOO_LARGE)
        return file.read_bytes()
    except OSError:
        raise FileError("not_read") from None


def _late() -> str:
    """Said also when the window is gone."""
    return QCoreApplication.translate(
        "Images", "The picture was not put in, for you went on to something else. Choose it again where it is to be."
    )
