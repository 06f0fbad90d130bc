"""Taking the CRM along as a CSV file: asks where to, writes it, and says where it is."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QEvent, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QWidget

from app.core.errors import AppError
from app.ui import icons, texts, times
from app.ui.desk import Desk
from app.ui.labels import WrappedLabel
from app.ui.sentence import Sentence, anew
from app.ui.speech import say


class ExportButton(QPushButton):
    """ "Export as CSV…". `told`: how it goes; with the file's place once it is written, else empty."""

    told = Signal(object, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._released = False
        self.clicked.connect(self._ask)
        desk.theme.changed.connect(self._restyle)
        self._restyle()

    def release(self) -> None:
        """The window goes; what is being written is written to its end."""
        self._released = True

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _ask(self) -> None:
        day = times.date_of(self._desk.client.live.now()).toString("yyyy-MM-dd")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation) or QDir.homePath()
        dialog = QFileDialog(self.window(), self.tr("Export leads and deals"), folder, self.tr("Tables") + " (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        name = self.tr("leads-and-deals", "name of a file")
        dialog.selectFile(f"{name}-{day}.csv")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, file: str) -> None:
        """Write the file."""
        self.setEnabled(False)
        self.told.emit(Sentence(lambda: self.tr("Exporting…")), "")
        self._desk.tasks.spawn(self._write(Path(file)), "crm_export")

    async def _write(self, file: Path) -> None:
        try:
            await self._desk.client.crm.export(file)
        except AppError as error:
            why = texts.error(error)
            self._tell(Sentence(lambda: QCoreApplication.translate("Leads", "Not exported. {why}").format(why=anew(why))))
        else:
            place = QDir.toNativeSeparators(str(file))
            self._tell(Sentence(lambda: QCoreApplication.translate("Leads", "Saved as {file}").format(file=place)), str(file))

    def _tell(self, words: str, file: str = "") -> None:
        """Say how it went: here, or in the main window where this one is gone by now."""
        if self._released:
            self._desk.tell(words)
        else:
            self.setEnabled(True)
            self.told.emit(words, file)

    def _restyle(self) -> None:
        self.setIcon(icons.icon("export", self._desk.theme.colors.muted))
        self.setText(self.tr("Export as CSV…"))


class ExportNote(QFrame):
    """A line at the foot of the window: how the export went, and the way to the file."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._desk = desk
        self._file = self._said = ""
        self.words = WrappedLabel(self)
        self.folder, self.dismiss = QPushButton(self), QPushButton(self)
        self.folder.setProperty("kind", "link")
        self.folder.clicked.connect(self._open_folder)
        self.dismiss.setProperty("kind", "icon")
        self.dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.folder)
        row.addWidget(self.dismiss)
        desk.theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def tell(self, words: str, file: str = "") -> None:
        """Say something; `file`: the way to it is offered."""
        self._file, self._said = file, words
        self.words.setText(words)
        self.folder.setVisible(bool(file))
        self.show()
        say(self, words)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
            self.words.setText(anew(self._said))
        super().changeEvent(event)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._file).parent)))

    def _restyle(self) -> None:
        self.folder.setText(self.tr("Show in folder"))
        self.dismiss.setIcon(icons.icon("dismiss", self._desk.theme.colors.muted))
        self.dismiss.setAccessibleName(self.tr("Dismiss"))
