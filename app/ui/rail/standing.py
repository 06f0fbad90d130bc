"""The bottom of the rail: how the connection stands, and the switch "Online" with what it means."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.views import ConnectionState
from app.protocol.records import Presence
from app.ui import texts, times
from app.ui.desk import Desk
from app.ui.labels import ElidedLabel, PlainLabel, set_tip
from app.ui.switch import Switch

_TONES = {
    ConnectionState.ONLINE: "ok",
    ConnectionState.CONNECTING: "muted",
    ConnectionState.CATCHING_UP: "muted",
    ConnectionState.OFFLINE: "warn",
    ConnectionState.SIGNED_OUT: "bad",
    ConnectionState.UPGRADE_REQUIRED: "bad",
}


class Standing(QWidget):
    """Always visible. The words beside the dot say what its colour says."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        small = desk.theme.font("small")
        self._dot = PlainLabel("●", self)
        self.connection = ElidedLabel(self, font=desk.theme.font("small", QFont.Weight.Medium))
        self.hint = PlainLabel(parent=self, tone="muted", wrap=True)
        self.online = Switch(desk.theme, self)
        self.online.clicked.connect(self._switched)
        self._word = PlainLabel(parent=self)
        self._word.setFont(desk.theme.font(weight=QFont.Weight.DemiBold))
        self._meaning = PlainLabel(parent=self, tone="muted", wrap=True)
        for label in (self._dot, self.hint, self._meaning):
            label.setFont(small)
        self._lay_out()
        self._retranslate()

    def show_connection(self) -> None:
        """Read the connection's state anew."""
        state = self._desk.client.live.connection
        self._dot.set_tone(_TONES[state.state])
        self.connection.set_whole(texts.connection(state))
        self.hint.setText(texts.connection_hint(state))
        self.hint.setVisible(bool(self.hint.text()))
        set_tip(self._dot, times.full(state.since))
        self.show_switch()

    def show_switch(self) -> None:
        """Read the switch anew."""
        me = self._desk.client.queries.me()
        on = me is not None and me.agent.intent is Presence.ONLINE
        self.online.setChecked(on)
        self.online.setEnabled(me is not None)
        connected = self._desk.client.live.connection.state in (ConnectionState.ONLINE, ConnectionState.CATCHING_UP)
        self._meaning.setText(self._meant(on=on, connected=connected))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _meant(self, *, on: bool, connected: bool) -> str:
        if on and connected:
            return self.tr("You receive chats")
        if on:
            return self.tr("You receive chats again once connected")
        return self.tr("Switch on to receive chats")

    def _switched(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not self._desk.attempt(lambda: self._desk.client.actions.set_online(on)):
            self.show_switch()

    def _retranslate(self) -> None:
        self._word.setText(self.tr("Online"))
        self.online.setAccessibleName(self.tr("Online"))
        self.show_connection()

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(self._dot)
        state.addWidget(self.connection, 1)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._word)
        words.addWidget(self._meaning)
        switch = QHBoxLayout()
        switch.setSpacing(10)
        switch.addWidget(self.online, 0, Qt.AlignmentFlag.AlignVCenter)
        switch.addLayout(words, 1)
        line = QFrame(self)
        line.setObjectName("line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 4, 0)
        column.setSpacing(5)
        column.addLayout(state)
        column.addWidget(self.hint)
        column.addSpacing(4)
        column.addWidget(line)
        column.addSpacing(6)
        column.addLayout(switch)
