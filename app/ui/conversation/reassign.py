"""The combo box "Reassign": who has the conversation, and to whom it can go; people who are online come first."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from app.core.views import ConversationView
from app.protocol.people import Agent, Presence
from app.ui.choice_box import ChoiceBox
from app.ui.desk import Desk
from app.ui.foreign import filled
from app.ui.labels import plain_tip, set_tip

_UNASSIGNED = ""
_WIDEST = 210
_FRAME = 64
"""What the box needs besides its words: dot, arrow and margins, in pixels as designed."""


class ReassignBox(ChoiceBox):
    """`given`: a person was chosen, or Unassigned: their id (or empty), their name, and whether they are not there to answer.

    `refilled`: its words are others, and may be wider.
    """

    given = Signal(str, str, bool)
    refilled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[object, ...] = ()
        self._owner = _UNASSIGNED
        self._view: ConversationView | None = None
        # To its contents, Qt would adjust it later and without regard to the room there is.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaximumWidth(desk.theme.pixels(_WIDEST))
        self.activated.connect(self._chosen)
        desk.theme.changed.connect(self._redraw)
        self._retranslate()

    @property
    def least_width(self) -> int:
        """The width in pixels that shows who has the conversation, or as much of that as is ever shown."""
        return self._width_for(self.currentText())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        widest = max((self._width_for(self.itemText(place)) for place in range(self.count())), default=0)
        return QSize(widest, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self.least_width, super().minimumSizeHint().height())

    def show_for(self, view: ConversationView) -> None:
        """The people for this conversation; nothing moves in an open list unless something changed."""
        self._view = view
        agents = self._desk.client.queries.agents()
        self._owner = view.header.owner or _UNASSIGNED
        self.setEnabled(view.can_reassign)
        people = tuple((agent.id, agent.name, agent.presence) for agent in agents)
        wanted = (people, self._owner, view.header.owner_name, id(self._desk.theme.colors))
        if wanted != self._shown:
            self._shown = wanted
            self._fill(agents, view.header.owner_name)

    def ask(self) -> None:
        """Have the people offered, with the keyboard among them."""
        self.setFocus()
        self.showPopup()

    def forget(self) -> None:
        """Hold nothing of the conversation shown last."""
        self._view, self._shown = None, ()
        self.clear()

    def show_owner(self) -> None:
        """Say who has it, whatever was chosen: the server decides whether that comes about."""
        self.setCurrentIndex(self.findData(self._owner))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _width_for(self, words: str) -> int:
        pixels = self._desk.theme.pixels
        return min(self.fontMetrics().horizontalAdvance(words) + pixels(_FRAME), pixels(_WIDEST))

    def _fill(self, agents: tuple[Agent, ...], owner_name: str) -> None:
        self.blockSignals(True)
        self.clear()
        for agent in agents:
            self._add_person(agent)
        self.addItem(self._dot(self._desk.theme.colors.accent), self.tr("Unassigned", "owner"), _UNASSIGNED)
        if self.findData(self._owner) < 0:
            self.addItem(self._dot(self._desk.theme.colors.control), owner_name, self._owner)
        self.show_owner()
        self.blockSignals(False)
        self.setAccessibleDescription(self.currentText())
        self.updateGeometry()
        set_tip(self, f"{self.accessibleName()}: {self.currentText()}")
        self.refilled.emit()

    def _add_person(self, agent: Agent) -> None:
        online = agent.presence is Presence.ONLINE
        colors = self._desk.theme.colors
        name = agent.name if online else filled(self.tr("{name} (offline)"), name=agent.name)
        self.addItem(self._dot(colors.ok if online else colors.control, filled=online), name, agent.id)
        said = agent.name if online else filled(self.tr("{name} is offline and may not answer soon."), name=agent.name)
        self.setItemData(self.count() - 1, plain_tip(said), Qt.ItemDataRole.ToolTipRole)
        if not online:
            self.setItemData(self.count() - 1, QColor(colors.muted), Qt.ItemDataRole.ForegroundRole)

    def _chosen(self, index: int) -> None:
        to = self.itemData(index)
        if to != self._owner:
            agent = next((agent for agent in self._desk.client.queries.agents() if agent.id == to), None)
            absent = agent is not None and agent.presence is not Presence.ONLINE
            self.given.emit(to, agent.name if agent is not None else "", absent)

    def _dot(self, color: str, *, filled: bool = True) -> QIcon:
        size = 20
        canvas = QPixmap(size, size)
        canvas.fill(Qt.GlobalColor.transparent)
        painter = QPainter(canvas)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(QColor(color))
        pen.setWidth(3)
        painter.setPen(pen)
        painter.setBrush(QColor(color) if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(5, 5, 10, 10)
        painter.end()
        return QIcon(canvas)

    def _redraw(self) -> None:
        self._shown = ()
        if self._view is not None:
            self.show_for(self._view)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Reassign"))
        self._redraw()
