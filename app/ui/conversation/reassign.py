"""The combo box "Reassign": who has the conversation, and to whom it can go; people who are online come first."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from app.core.views import ConversationView
from app.protocol.records import Agent, Presence
from app.ui.conversation import choice
from app.ui.desk import Desk
from app.ui.labels import plain_tip, set_tip

_UNASSIGNED = ""


class ReassignBox(QComboBox):
    """`given`: a person was chosen (their id), or Unassigned (empty)."""

    given = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choice.install()
        self._desk = desk
        self._shown: tuple[object, ...] = ()
        self._owner = _UNASSIGNED
        self._view: ConversationView | None = None
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(desk.theme.pixels(210))
        self.setMinimumContentsLength(8)
        self.activated.connect(self._chosen)
        desk.theme.changed.connect(self._redraw)
        self._retranslate()

    def show_for(self, view: ConversationView) -> None:
        """The people for this conversation; nothing moves in an open list unless something changed."""
        self._view = view
        agents = self._desk.client.queries.agents()
        self._owner = view.header.owner or _UNASSIGNED
        self.setEnabled(view.can_reassign)
        people = tuple((agent.id, agent.name, agent.presence) for agent in agents)
        wanted = (people, self._owner, view.header.owner_name, self.locale(), id(self._desk.theme.colors))
        if wanted != self._shown:
            self._shown = wanted
            self._fill(agents, view.header.owner_name)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _fill(self, agents: tuple[Agent, ...], owner_name: str) -> None:
        self.blockSignals(True)
        self.clear()
        for agent in agents:
            self._add_person(agent)
        self.addItem(self._dot(self._desk.theme.colors.accent), self.tr("Unassigned", "owner"), _UNASSIGNED)
        if self.findData(self._owner) < 0:
            self.addItem(self._dot(self._desk.theme.colors.control), owner_name, self._owner)
        self.setCurrentIndex(self.findData(self._owner))
        self.blockSignals(False)
        self.setAccessibleDescription(self.currentText())

    def _add_person(self, agent: Agent) -> None:
        online = agent.presence is Presence.ONLINE
        colors = self._desk.theme.colors
        name = agent.name if online else self.tr("{name} (offline)").format(name=agent.name)
        self.addItem(self._dot(colors.ok if online else colors.control, filled=online), name, agent.id)
        if not online:
            warning = self.tr("{name} is offline and may not answer soon.").format(name=agent.name)
            self.setItemData(self.count() - 1, plain_tip(warning), Qt.ItemDataRole.ToolTipRole)
            self.setItemData(self.count() - 1, QColor(colors.muted), Qt.ItemDataRole.ForegroundRole)

    def _chosen(self, index: int) -> None:
        to = self.itemData(index)
        if to != self._owner:
            self.given.emit(to)

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
        self._shown = ()
        self.setAccessibleName(self.tr("Reassign"))
        set_tip(self, self.tr("Reassign"))
