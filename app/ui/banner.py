"""A calm banner over the window's content: one sentence, a way to dismiss it, and nothing below it moves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui import icons
from app.ui.after import after
from app.ui.labels import PlainLabel
from app.ui.sentence import anew
from app.ui.speech import say
from app.ui.theme import Theme

_STAYS_MS = 12_000


class Banner(QFrame):
    """Lies over its parent, at the top centre. It goes after a while, unless somebody points at it.

    `tag`: what the notice that it shows is about; empty while it says something else, or nothing. `head`: how high what it must not
    cover is now, in pixels.
    """

    def __init__(self, theme: Theme, parent: QWidget, head: Callable[[], int] | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = parent
        self._head = head or (lambda: theme.row_height)
        self.setObjectName("banner")
        self._icon = PlainLabel(parent=self)
        self.words = PlainLabel(parent=self)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.tag = self._sentence = ""
        self._act: Callable[[], None] | None = None
        self._taking: Callable[[], None] | None = None
        self.take, self.open = QPushButton(self), QPushButton(self)
        for button, done in ((self.take, self._take), (self.open, self._open)):
            button.setProperty("kind", "link")
            button.clicked.connect(done)
        self._dismiss = QPushButton(self)
        self._dismiss.setProperty("kind", "icon")
        self._dismiss.clicked.connect(self.hide)
        self._lay_out()
        self._leaving = after(_STAYS_MS, self._leave, self)
        parent.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show a sentence, instead of the one before."""
        self._show(sentence, "", None, None)

    def announce(self, tag: str, words: str, act: Callable[[], None] | None, take: Callable[[], None] | None = None) -> None:
        """Show a notice, instead of the one before. `act`, `take`: what "Open" and "Assign to me" do; None: it has no such button."""
        self._show(words, tag, act, take)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        if self.isHidden():  # and not merely out of sight with the window
            self.tag, self._act, self._taking = "", None, None
            self._say("")  # it may have said what soon is not this agent's to see any more

    def _show(self, sentence: str, tag: str, act: Callable[[], None] | None, take: Callable[[], None] | None) -> None:
        self.tag, self._act, self._taking = tag, act, take
        self.open.setVisible(act is not None)
        self.take.setVisible(take is not None)
        way = QBoxLayout.Direction.LeftToRight if take is None else QBoxLayout.Direction.TopToBottom
        self._said.setDirection(way)  # two buttons beside the words would leave these no room
        self._say(sentence)
        self.show()
        self._place()
        self.raise_()
        self._leaving.start()
        say(self, sentence, at_once=True)

    def _say(self, sentence: str) -> None:
        self._sentence = sentence
        self.words.setText(sentence)
        self.setAccessibleName(sentence)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._lay_out_said(), 1)
        row.addWidget(self._dismiss)

    def _lay_out_said(self) -> QWidget:
        """The words, and what can be done: Tab goes through them before it comes to what stands beside."""
        said = QWidget(self)
        ways = QHBoxLayout()
        ways.setSpacing(14)
        ways.addWidget(self.take)
        ways.addWidget(self.open)
        ways.addStretch(1)
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight, said)
        self._said.setContentsMargins(0, 0, 0, 0)
        self._said.setSpacing(4)
        self._said.addWidget(self.words, 1)
        self._said.addLayout(ways)
        return said

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
            self._say(anew(self._sentence))
            self._place()
        super().changeEvent(event)

    def _open(self) -> None:
        self._leave_for(self._act)

    def _take(self) -> None:
        self._leave_for(self._taking)

    def _leave_for(self, act: Callable[[], None] | None) -> None:
        self.hide()
        if act is not None:
            act()

    def _leave(self) -> None:
        if self.underMouse():
            self._leaving.start()
        else:
            self.hide()

    def _place(self) -> None:
        around = self._over.size()
        width = min(self._theme.pixels(560), around.width() - 32)
        self.setFixedWidth(width)
        self._said.activate()  # other words take other room
        height = max(self.minimumSizeHint().height(), self.heightForWidth(width))
        self.resize(width, height)
        self.move((around.width() - width) // 2, self._head() + 10)

    def _restyle(self) -> None:
        colors = self._theme.colors
        self._icon.setPixmap(icons.icon("info", colors.accent).pixmap(20, 20))
        self._dismiss.setIcon(icons.icon("dismiss", colors.muted))
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        self.open.setText(self.tr("Open"))
        self.take.setText(self.tr("Assign to me"))
