"""A picture of a message, large: as much of it as the screen has room for."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.protocol.records import File
from app.ui import attachments
from app.ui.conversation.messages.attached import FileAct, acts
from app.ui.frames import Dialog
from app.ui.labels import PlainLabel

_SHARE = 0.8


class PictureWindow(Dialog):
    """Goes with its conversation. `wanted`: something else is to be done with the file."""

    wanted = Signal(FileAct)

    def __init__(self, file: File, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(attachments.name(file))
        self._picture: QPixmap | None = None
        self.words = PlainLabel(parent=self, tone="muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self.words.setMinimumSize(1, 1)
        self._buttons = {act: self._button(act) for act in acts(file) if act is not FileAct.SHOW}
        self.close_button = QPushButton(self)
        self.close_button.clicked.connect(self.reject)
        self.close_button.setDefault(True)
        self._lay_out()
        self.resize(self._fitting(QSize(file.width, file.height)))
        self._retranslate()

    @staticmethod
    def room() -> QSize:
        """How large a picture can be shown, in pixels of the screen."""
        screen = QGuiApplication.primaryScreen()
        return screen.availableSize() * (_SHARE * screen.devicePixelRatio())

    def show_picture(self, image: QImage | None) -> None:
        """This is it; None: it cannot be shown."""
        self._picture = QPixmap.fromImage(image) if image is not None else None
        self.words.setText("" if image is not None else self.tr("This photo could not be loaded."))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._picture is None:
            return
        ratio = self.devicePixelRatioF()
        room = (self.words.size() * ratio).boundedTo(self._picture.size())
        shown = self._picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        self.words.setPixmap(shown)

    def _fitting(self, size: QSize) -> QSize:
        most = QGuiApplication.primaryScreen().availableSize() * _SHARE
        fitted = size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio) if size.boundedTo(most) != size else size
        return (fitted + QSize(24, 80)).expandedTo(QSize(360, 240)).boundedTo(most)

    def _button(self, act: FileAct) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    def _retranslate(self) -> None:
        words = {FileAct.OPEN: self.tr("Open in another program"), FileAct.SAVE: self.tr("Save as…")}
        for act, button in self._buttons.items():
            button.setText(words[act])
        self.close_button.setText(self.tr("Close"))
        self.words.setAccessibleName(self.windowTitle())
        if self._picture is None:
            self.words.setText(self.tr("Loading…"))

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        for button in self._buttons.values():
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.words, 1)
        column.addLayout(below)
