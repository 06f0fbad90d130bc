"""What is said of a picture on its way to the server, at the place where it is to stand: that it comes, or why it could not."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.core.errors import AppError
from app.protocol.playbooks import PlaybookImage
from app.ui.conversation.attaching.carried import Source
from app.ui.labels import WrappedLabel
from app.ui.playbooks.images import Images
from app.ui.speech import say
from app.ui.wait import Wait


class Bringing(QWidget):
    """`busy`: one is on its way. What could not come is held, and tried again when that is wanted."""

    busy = Signal(bool)

    def __init__(self, images: Images, parent: QWidget) -> None:
        super().__init__(parent)
        self._images = images
        self._once_more: Callable[[], object] = lambda: None
        self.trouble = WrappedLabel(self, tone="bad", letter="small")
        self.again = QPushButton(self)
        self.again.setProperty("kind", "link")
        self.again.clicked.connect(lambda _checked: self._once_more())
        self.wait = Wait(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.trouble)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.wait)
        self._retranslate()
        self._complain("")

    def take(self, source: Source, put_in: Callable[[PlaybookImage], object]) -> None:
        """Bring this one, and have it put in."""
        self._complain("")
        self.show()
        self.wait.begin()
        self.busy.emit(True)
        self._once_more = lambda: self.take(source, put_in)
        self._images.bring(source, lambda came: self._came(came, put_in))

    def explain(self, error: AppError) -> None:
        """Say why it could not come."""
        self._complain(self._images.say(error))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _came(self, came: PlaybookImage | AppError, put_in: Callable[[PlaybookImage], object]) -> None:
        if not isValid(self):
            self._images.late()  # something else is looked at by now
            return
        self.wait.end()
        self.busy.emit(False)
        if isinstance(came, AppError):
            self.explain(came)
        else:
            self.hide()
            put_in(came)

    def _complain(self, words: str) -> None:
        self.trouble.setText(words)
        for part in (self, self.trouble, self.again):
            part.setVisible(bool(words))
        say(self, words)
        if words:
            QTimer.singleShot(0, self, self._come_into_sight)  # once it has its place

    def _come_into_sight(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self)

    def _retranslate(self) -> None:
        self.again.setText(self.tr("Try again"))
