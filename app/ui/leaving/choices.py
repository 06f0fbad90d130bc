"""What can become of one's open chats: three choices, and the list of colleagues for the first."""

from enum import Enum, auto

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.protocol.ids import AgentId
from app.protocol.people import Agent, Presence
from app.ui.choice_box import ChoiceBox
from app.ui.foreign import filled
from app.ui.labels import WrappedLabel


class Fate(Enum):
    """What is to become of them."""

    HANDED_OVER = auto()
    RETURNED = auto()
    LEFT = auto()


class ColleagueBox(ChoiceBox):
    """Who could have them, and whether they are there."""

    def show_people(self, people: tuple[Agent, ...]) -> None:
        """These; who was chosen stays chosen."""
        chosen = self.currentData()
        self.clear()
        for agent in people:
            online = agent.presence is Presence.ONLINE
            self.addItem(agent.name if online else filled(self.tr("{name} (offline)"), name=agent.name), agent.id)
        self.setCurrentIndex(max(0, self.findData(chosen)))


class Choices(QWidget):
    """Returned to Unassigned, unless something else is chosen: there everybody is told of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hand_over, self.give_back, self.leave = QRadioButton(self), QRadioButton(self), QRadioButton(self)
        self.to = ColleagueBox(self)
        self.to.activated.connect(lambda _index: self.hand_over.setChecked(True))
        self.give_back.setChecked(True)
        self._meaning = WrappedLabel(self, tone="muted", letter="small")
        over = QHBoxLayout()
        over.addWidget(self.hand_over)
        over.addWidget(self.to, 1)
        left = QHBoxLayout()
        left.setContentsMargins(28, 0, 0, 0)
        left.addWidget(self._meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(over)
        column.addWidget(self.give_back)
        column.addWidget(self.leave)
        column.addLayout(left)
        self._retranslate()

    @property
    def fate(self) -> Fate:
        """What was chosen."""
        if self.hand_over.isChecked():
            return Fate.HANDED_OVER
        return Fate.RETURNED if self.give_back.isChecked() else Fate.LEFT

    @property
    def colleague(self) -> AgentId:
        """To whom, where they are handed over."""
        return AgentId(self.to.currentData())

    def show_people(self, people: tuple[Agent, ...]) -> None:
        """Who could have them; with nobody there is no such choice."""
        self.to.show_people(people)
        for widget in (self.hand_over, self.to):
            widget.setVisible(bool(people))
        if not people and self.hand_over.isChecked():
            self.give_back.setChecked(True)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.hand_over.setText(self.tr("Hand them over to"))
        self.to.setAccessibleName(self.tr("Colleague"))
        self.give_back.setText(self.tr("Return them to Unassigned"))
        self.leave.setText(self.tr("Leave them with me, I will be back soon"))
        self._meaning.setText(self.tr("If you are away for longer than your company allows, they go back to Unassigned."))
