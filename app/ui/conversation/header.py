"""The bar above the messages: who it is, where they are, and what can be done with the conversation as a whole."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.core.views import ConversationView, Folder
from app.ui import icons, notices
from app.ui.avatars import Avatar
from app.ui.conversation.reassign import ReassignBox
from app.ui.desk import Desk
from app.ui.labels import ElidedLabel, set_tip

_VISITOR = 260
"""For margins, avatar and the visitor's name, in pixels as designed."""
_LEAST_OF_VISITOR = 225
"""The same where the name may end in "…"."""
_ICON = 62
"""What the button to close needs besides its name."""
_EDGES = 60
"""Margins and gaps of a line of buttons."""


class Header(QFrame):
    """`taken`, `ended`, `back`: the buttons. Where it is narrow, closing is an icon with the same name; where that is not enough,
    the buttons stand below the visitor's name.
    """

    taken = Signal()
    ended = Signal()
    back = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._desk = desk
        self._narrow = False
        self.back_button = self._button("icon", self.back)
        self._avatar = Avatar(desk.theme, desk.theme.pixels(36), self)
        self.name = ElidedLabel(self, letter="title")
        self.page = ElidedLabel(self, tone="muted", letter="small")
        self.reassign = ReassignBox(desk, self)
        self.take = self._button("primary", self.taken)
        self.end = self._button("plain", self.ended)
        self.back_button.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        desk.theme.changed.connect(self._restyle)
        self._restyle()

    def show_for(self, view: ConversationView) -> None:
        """Show a conversation's header."""
        visitor = view.header.visitor
        name = notices.visitor(visitor.name, visitor.page)
        self._avatar.set_name(visitor.name)
        self.name.set_whole(name)
        self.page.set_whole(self._where(view))
        self.page.setVisible(bool(self._where(view)))
        self.reassign.show_for(view)
        self.reassign.setVisible(view.folder is not Folder.CLOSED)
        self.take.setVisible(view.folder is Folder.UNASSIGNED)
        self.take.setEnabled(view.can_assign)
        self.end.setVisible(view.folder is not Folder.CLOSED)
        self.end.setEnabled(view.can_close)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _fit(self) -> None:
        """Name the button where there is room for it beside what else stands in its line; else its icon must do."""
        pixels, room = self._desk.theme.pixels, self.width()
        beside = sum(self._width_of(button) for button in (self.reassign, self.take) if not button.isHidden())
        back = 0 if self.back_button.isHidden() else self._width_of(self.back_button)
        tight = not self.reassign.isHidden() and room < back + pixels(_LEAST_OF_VISITOR + _ICON) + beside
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if tight else QBoxLayout.Direction.LeftToRight)
        named = self.fontMetrics().horizontalAdvance(self.tr("Close conversation")) + pixels(_ICON)
        narrow = room < (pixels(_EDGES) if tight else back + pixels(_VISITOR)) + named + beside
        if narrow != self._narrow:
            self._narrow = narrow
            self._restyle()

    @staticmethod
    def _width_of(button: QWidget) -> int:
        return min(button.sizeHint().width(), button.maximumWidth())

    def _where(self, view: ConversationView) -> str:
        visitor = view.header.visitor
        page = notices.page_path(visitor.page)
        parts = [self.tr("on {page}").format(page=page)] if page else []
        if visitor.page_title:
            parts.append(visitor.page_title)
        if view.folder is not Folder.CLOSED and not view.header.visitor_here:
            parts.insert(0, self.tr("left the page"))
        return " · ".join(parts)

    def _button(self, kind: str, signal: object) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", kind)
        button.clicked.connect(signal)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        return button

    def _restyle(self) -> None:
        colors = self._desk.theme.colors
        self.back_button.setIcon(icons.icon("back", colors.text))
        self.back_button.setAccessibleName(self.tr("Back to the list"))
        self.take.setText(self.tr("Assign to me"))
        closing = self.tr("Close conversation")
        self.end.setText("" if self._narrow else closing)
        self.end.setIcon(icons.icon("closed", colors.text) if self._narrow else icons.icon("closed", colors.muted))
        self.end.setAccessibleName(closing)
        set_tip(self.end, closing if self._narrow else "")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.page)
        words.addStretch(1)
        visitor = QHBoxLayout()
        visitor.setSpacing(10)
        visitor.addWidget(self.back_button)
        visitor.addWidget(self._avatar)
        visitor.addLayout(words, 1)
        deeds = QHBoxLayout()
        deeds.setSpacing(10)
        deeds.addWidget(self.reassign)
        deeds.addWidget(self.end)
        deeds.addStretch(1)
        deeds.addWidget(self.take)
        self._row.setContentsMargins(16, 9, 14, 9)
        self._row.setSpacing(10)
        self._row.addLayout(visitor, 1)
        self._row.addLayout(deeds)
        self.setMinimumHeight(self._desk.theme.row_height)
