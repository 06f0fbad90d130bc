"""The page "About": the version, the ways into Help, what the program is made of, its log, and what support is given."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.core import support
from app.core.errors import AppError
from app.core.installation import Installation, Shipped
from app.ui import texts, times, ways
from app.ui.desk import Desk
from app.ui.preferences.licences import Licences
from app.ui.preferences.page import Page
from app.ui.sentence import Sentence


class AboutPage(Page):
    def __init__(self, desk: Desk, installation: Installation) -> None:
        self._installation = installation
        self._parts: tuple[Shipped, ...] | None = None
        self._released = False
        super().__init__(desk)

    def title(self) -> str:
        return self.tr("About")

    def furnish(self) -> None:
        self.part(self.tr("Live Chat Desk"))
        self.version = self.say(self.tr("Version {number}").format(number=self._installation.version))
        self.help = self.deed(self.tr("Open Help"), lambda: ways.go("help/access"))
        self.features = self.deed(self.tr("What the chat on your website can do"), lambda: ways.go("help/features"))
        self.part(self.tr("If something does not work"))
        self.advise(self.tr("The log says what the program did and when, without what people wrote. It is in this folder:"))
        self.folder = self.say(QDir.toNativeSeparators(str(self._installation.logs)))
        self.logs = self.deed(self.tr("Open folder"), self._open_logs)
        self.advise(
            self.tr(
                "A file for support holds the log, versions, preferences and what your organization has set. "
                "What people wrote, names, passwords and addresses of visitors are left out."
            )
        )
        self.bundle = self.deed(self.tr("Save a file for support…"), self._ask)
        self.part(self.tr("What it is made of"))
        self.licences = self.add(Licences(self.desk.theme, self.tr("Parts and their licences")))
        self.found(self.tr("Licences"), self.licences.list)
        if self._parts is not None:
            self.licences.show_parts(self._parts)

    def begin(self) -> None:
        """Look through the parts when somebody comes here."""
        if self._parts is None:
            self.desk.tasks.aside(self._installation.shipped, self._show_parts, "licences")

    def release(self) -> None:
        """What is still under way is not shown any more."""
        self._released = True

    def save(self, file: str) -> None:
        """Write the file for support."""
        self.bundle.setEnabled(False)
        try:
            parts, known = support.parts(self.desk.client), support.known(self.desk.client)
        except AppError as error:
            self._saved(texts.error(error))
            return
        self.desk.tasks.aside(lambda: self._write(Path(file), parts, known), self._saved, "support")

    def _write(self, file: Path, parts: dict[str, object], known: support.Known) -> str:
        """In a thread: what came of it, in words; empty: it is there."""
        try:
            self._installation.bundle(file, parts, support.names(known))
        except AppError as error:
            return texts.error(error)
        return ""

    def _saved(self, trouble: str) -> None:
        said = trouble or Sentence(_saved)
        if self._released:
            self.desk.tell(said)
        else:
            self.bundle.setEnabled(True)
            self.told.emit(said)

    def _show_parts(self, parts: tuple[Shipped, ...]) -> None:
        self._parts = parts
        if not self._released:
            self.licences.show_parts(parts)

    def _open_logs(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._installation.logs))):
            self.told.emit(Sentence(lambda: self.tr("The folder did not open. Its place is written here.")))

    def _ask(self) -> None:
        day = times.date_of(self.desk.client.live.now()).toString("yyyy-MM-dd")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation) or QDir.homePath()
        dialog = QFileDialog(self.window(), self.tr("Save a file for support"), folder, "ZIP (*.zip)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"livechat-desk-support-{day}.zip")
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _saved() -> str:
    """Said also when the window is gone."""
    return QCoreApplication.translate("AboutPage", "Saved. Send the file to your administrator or to support.")
