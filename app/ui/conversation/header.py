"""The bar above the messages: who it is, where they are, and what can be done with the conversation as a whole."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.core.views import ConversationView, Folder
from app.ui import icons, notices
from app.ui.avatars import Avatar
from app.ui.chosen import with_keys
from app.ui.conversation.reassign import ReassignBox
from app.ui.conversation.who import Who
from app.ui.desk import Desk
from app.ui.labels import ElidedLabel, set_tip

_NAME = 140
"""The least of the visitor's name where it may end in "…", in pixels as designed."""
_BESIDE_NAME = 78
"""Margins, avatar and the gap after it."""
_EDGES = 32
"""The margins alone."""
_GAP = 10
_ICON = 51
"""What the button to close needs besides its words."""


class Header(QFrame):
    """`taken`, `ended`, `back`, `details`: the buttons.

    Where it is narrow, those of the conversation stand below the visitor's name; where that is not enough, closing is an icon with the
    same name.
    """

    taken = Signal()
    ended = Signal()
    back = Signal()
    details = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._desk = desk
        self._narrow = self._two_lines = False
        self.back_button = self._button("icon", self.back)
        self._avatar = Avatar(desk.theme, desk.theme.pixels(36), self)
        self.who = Who(desk.theme, self)
        self.name = self.who.name
        self.page = ElidedLabel(self, tone="muted", letter="small")
        self.reassign = ReassignBox(desk, self)
        self.reassign.refilled.connect(self._fit)
        self.take = self._button("primary", self.taken)
        self.end = self._button("plain", self.ended)
        self.details_button = self._button("icon", self.details)
        self.back_button.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._visitor, self._deeds = QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        desk.theme.changed.connect(self._restyle)
        self._restyle()

    def show_for(self, view: ConversationView) -> None:
        """Show a conversation's header."""
        self._avatar.set_name(view.header.visitor.name)
        self.who.show_for(view)
        self.page.set_whole(self._where(view))
        self.page.setVisible(bool(self._where(view)))
        self.reassign.show_for(view)
        self.reassign.setVisible(view.folder is not Folder.CLOSED)
        self.take.setVisible(view.folder is Folder.UNASSIGNED)
        self.take.setEnabled(view.can_assign)
        self.end.setVisible(view.folder is not Folder.CLOSED)
        self.end.setEnabled(view.can_close)
        self._fit()

    def show_ways(self, *, back: bool, details: bool) -> None:
        """Which ways lead from here. `details`: they are in sight."""
        self.back_button.setVisible(back)
        self.details_button.setVisible(not details)  # those in sight have a button of their own, to go away
        self._fit()

    def forget(self) -> None:
        """Hold nothing of the conversation shown last."""
        self._avatar.set_name("")
        self.who.forget()
        self.page.set_whole("")
        self.reassign.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        """One line where all words have room beside the visitor's name, else two; an icon for closing where not even two have room."""
        pixels, room = self._desk.theme.pixels, self.width()
        closing = self.fontMetrics().horizontalAdvance(self.tr("Close conversation")) + pixels(_ICON)
        deeds = 0 if self.reassign.isHidden() else self.reassign.least_width + pixels(_GAP) + closing
        beside = sum(self._width_of(button) for button in (self.back_button, self.take, self.details_button))
        two_lines = bool(deeds) and room < pixels(_BESIDE_NAME + _NAME + _GAP) + beside + deeds
        if two_lines != self._two_lines:
            self._two_lines = two_lines
            self._arrange()
        narrow = two_lines and room < pixels(_EDGES) + deeds
        if narrow != self._narrow:
            self._narrow = narrow
            self._restyle()

    def _width_of(self, button: QWidget) -> int:
        return 0 if button.isHidden() else button.sizeHint().width() + self._desk.theme.pixels(_GAP)

    def _arrange(self) -> None:
        self.who.setMinimumWidth(0 if self._two_lines else self._desk.theme.pixels(_NAME))
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if self._two_lines else QBoxLayout.Direction.LeftToRight)
        for button in (self.take, self.details_button):
            (self._visitor if self._two_lines else self._deeds).addWidget(button)

    def _where(self, view: ConversationView) -> str:
        visitor = view.header.visitor
        page = notices.page_path(visitor.page)
        parts = [self.tr("on {page}").format(page=page)] if page else []
        if visitor.page_title:
            parts.append(visitor.page_title)
        if view.folder is not Folder.CLOSED and not view.header.visitor_here:
            parts.insert(0, self.tr("left the page"))
        if view.header.qualification is not None:
            parts.insert(0, notices.qualification(view.header.qualification))
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
        self.details_button.setIcon(icons.icon("details", colors.muted))
        details = self.tr("Show details")
        self.details_button.setAccessibleName(details)
        set_tip(self.details_button, with_keys(details, self._desk.client, "details", "Ctrl+I"))
        closing = self.tr("Close conversation")
        self.end.setText("" if self._narrow else closing)
        if self._narrow:
            self.end.setIcon(icons.icon("closed", colors.text))
            self.end.setIconSize(self.back_button.iconSize())
        else:
            icons.lead(self.end, "closed", colors.muted)
        self.end.setAccessibleName(closing)
        set_tip(self.end, closing if self._narrow else "")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.who)
        words.addWidget(self.page)
        words.addStretch(1)
        self._visitor.setSpacing(_GAP)
        self._visitor.addWidget(self.back_button)
        self._visitor.addWidget(self._avatar)
        self._visitor.addLayout(words, 1)
        self._deeds.setSpacing(_GAP)
        self._deeds.addWidget(self.reassign)
        self._deeds.addWidget(self.end)
        self._deeds.addStretch(1)
        self._row.setContentsMargins(16, 9, 16, 9)
        self._row.setSpacing(_GAP)
        self._row.addLayout(self._visitor, 1)
        self._row.addLayout(self._deeds)
        self.setMinimumHeight(self._desk.theme.row_height)
        self._arrange()
