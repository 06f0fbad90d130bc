"""What is done with the files of the open conversation: shown large, opened by another program, saved where somebody wants them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.attachments.names import local_name, may_be_opened
from app.core.errors import AppError
from app.protocol.errors import ErrorCode
from app.protocol.ids import ConversationId
from app.protocol.records import File
from app.ui import attachments, texts
from app.ui.conversation.messages.attached import FileAct
from app.ui.conversation.messages.paint_files import FileSource
from app.ui.conversation.picture_window import PictureWindow
from app.ui.desk import Desk
from app.ui.finding_keys import FindingKeys
from app.ui.foreign import filled
from app.ui.pictures.pictures import Missing, PictureName, Pictures
from app.ui.pictures.reading import read
from app.ui.sentence import Sentence, anew


class Opening(QObject):
    """Of one conversation at a time."""

    def __init__(self, desk: Desk, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pictures = pictures
        self._window = parent
        self._conversation: ConversationId | None = None
        self.source = FileSource(self._picture, desk.client.uploads.progress)

    def open(self, conversation: ConversationId | None) -> None:
        """The files are this conversation's, or nobody's; what was shown of another goes."""
        if conversation != self._conversation:
            self._conversation = conversation
            for shown in self._window.findChildren(PictureWindow) + self._window.findChildren(QFileDialog):
                shown.reject()

    def act(self, file: File, act: FileAct) -> None:
        """Do this with a file."""
        conversation = self._conversation
        if conversation is None:
            return
        match act:
            case FileAct.SHOW:
                self._show(conversation, file)
            case FileAct.OPEN if may_be_opened(file.name):
                self._desk.tasks.spawn(self._open(conversation, file), "open_file")
            case _:
                self._ask_where(conversation, file)

    def _picture(self, file: File) -> QPixmap | Missing:
        return self._pictures.get(PictureName(self._conversation, file.id)) if self._conversation is not None else Missing.LOADING

    def _show(self, conversation: ConversationId, file: File) -> None:
        match self._picture(file):
            case Missing.FAILED:
                self._pictures.again()
                return
            case Missing.GONE:
                self._tell_gone(file)
                return
        shown = PictureWindow(file, self._window)
        FindingKeys(shown, self._desk.client)
        shown.wanted.connect(partial(self.act, file))
        shown.show()
        self._desk.tasks.spawn(self._load(conversation, file, shown), "show_picture")

    async def _load(self, conversation: ConversationId, file: File, shown: PictureWindow) -> None:
        import asyncio  # noqa: PLC0415 - loaded after the first paint

        gone: list[bool] = []
        shown.destroyed.connect(lambda: gone.append(True))
        image = None
        try:
            data = await self._desk.client.downloads.whole(conversation, file.id)
            image = await asyncio.to_thread(read, data, PictureWindow.room())
        except AppError as error:
            self._tell(lambda: "{why}", file, error)
        if not gone and conversation == self._conversation:
            shown.show_picture(image)

    async def _open(self, conversation: ConversationId, file: File) -> None:
        try:
            place = await self._desk.client.downloads.opened(conversation, file)
        except AppError as error:
            self._tell(lambda: self.tr("{name} was not opened. {why}"), file, error)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
            self._say(lambda: self.tr("No program on this computer opens {name}. Save it instead."), file)

    def _ask_where(self, conversation: ConversationId, file: File) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation) or QDir.homePath()
        dialog = QFileDialog(self._window, self.tr("Save file"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(local_name(file.name))
        dialog.fileSelected.connect(partial(self.save, conversation, file))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, conversation: ConversationId, file: File, to: str) -> None:
        """Write it there."""
        self._desk.tasks.spawn(self._save(conversation, file, Path(to)), "save_file")

    async def _save(self, conversation: ConversationId, file: File, to: Path) -> None:
        try:
            await self._desk.client.downloads.save(conversation, file, to)
        except AppError as error:
            self._tell(lambda: self.tr("{name} was not saved. {why}"), file, error)
        else:
            place = QDir.toNativeSeparators(str(to))
            self._desk.tell(Sentence(lambda: self.tr("Saved as {file}").format(file=place)))

    def _tell(self, sentence: Callable[[], str], file: File, error: AppError) -> None:
        if error.code == ErrorCode.NOT_FOUND:
            self._tell_gone(file)
            return
        why = texts.error(error)
        self._desk.tell(Sentence(lambda: filled(sentence(), name=attachments.name(file), why=anew(why))))

    def _tell_gone(self, file: File) -> None:
        self._say(lambda: self.tr("{name} is not kept any more."), file)

    def _say(self, sentence: Callable[[], str], file: File) -> None:
        self._desk.tell(Sentence(lambda: filled(sentence(), name=attachments.name(file))))
