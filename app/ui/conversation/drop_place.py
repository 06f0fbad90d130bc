"""The whole chat as a place to drop files on: says so while some are held over it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.conversation.attaching.carried import carried, carries
from app.ui.conversation.composer import Composer
from app.ui.labels import PlainLabel


class DropPlace(QFrame):
    """Covers the chat while files are held over it."""

    def __init__(self, composer: Composer, chat: QWidget) -> None:
        super().__init__(chat)
        self.setObjectName("drop")
        self._composer = composer
        self._chat = chat
        self._words = PlainLabel(parent=self, letter="title")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self).addWidget(self._words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        chat.setAcceptDrops(True)
        chat.installEventFilter(self)
        self._retranslate()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """What is dragged over the chat, in, out, and let go."""
        match event:
            case QDragMoveEvent() if self._composer.takes_files and carries(event.mimeData()):
                self._cover()
            case QDragLeaveEvent():
                self.hide()
                return False
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                self.hide()
                self._composer.attach(carried(event.mimeData()))
            case _:
                return super().eventFilter(watched, event)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _cover(self) -> None:
        self.setGeometry(self._chat.rect().adjusted(8, 8, -8, -8))
        self.raise_()
        self.show()

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Drop files here to attach them"))
