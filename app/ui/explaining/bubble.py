"""The bubble beside a setting that says what it is, and leads to Help where that says more."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QCloseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui import roles, ways
from app.ui.explaining import words
from app.ui.labels import PlainLabel, WrappedLabel
from app.ui.speech import say
from app.ui.theme import Theme

_WIDTH = 320


class Explanation(QFrame):
    """It closes by Escape, and when somebody does something else; the keyboard then is where it was."""

    def __init__(self, theme: Theme, name: str, said: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._before: QWidget | None = None
        roles.give(Explanation, QAccessible.Role.Dialog)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(theme.pixels(_WIDTH))
        self.text = WrappedLabel(self)
        self.text.setText(words.explanation(name))
        self.more, self.close_button = QPushButton(self.tr("More in Help"), self), QPushButton(self.tr("Close"), self)
        self.more.setProperty("kind", "link")
        self.more.setVisible(bool(words.more(name)))
        self.more.clicked.connect(lambda _checked: self._lead(words.more(name)))
        self.close_button.clicked.connect(self.close)
        self.setWindowTitle(said)
        self.setAccessibleName(said)
        self.setAccessibleDescription(self.text.text())
        title = PlainLabel(said, self, letter="strong")
        title.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        for part in (title, self.text):
            column.addWidget(part)
        column.addLayout(buttons)

    def show_at(self, widget: QWidget) -> None:
        """Open beside this, and have the keyboard."""
        self.ensurePolished()
        self.setFixedHeight(self.heightForWidth(self.width()))
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 2))
        room = widget.screen().availableGeometry()
        below = corner.y() + self.height() <= room.bottom()
        self.move(
            max(room.left(), min(corner.x(), room.right() - self.width())),
            corner.y() if below else corner.y() - self.height() - widget.height() - 4,
        )
        self._before = QApplication.focusWidget()
        if self._before is not None:
            self._before.destroyed.connect(self._forget)  # its page may be made anew meanwhile
        self.show()
        self.close_button.setFocus()
        say(self, self.text.text())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        super().closeEvent(event)
        if self._before is not None:
            self._before.activateWindow()
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _forget(self) -> None:
        self._before = None

    def _lead(self, place: str) -> None:
        self.close()
        ways.go(f"help/{place}")
