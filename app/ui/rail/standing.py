"""The bottom of the rail: how the connection stands, the switch "Online" with what it means, and what is held back while it is quiet."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.views import Connection, ConnectionState
from app.protocol.people import Presence
from app.ui import texts, times
from app.ui.counts import Counts
from app.ui.desk import Desk
from app.ui.labels import PlainLabel, WrappedLabel, set_tip
from app.ui.speech import say
from app.ui.switch import Switch
from app.ui.whole_in_tip import watch

_SECOND_MS = 1_000
_TONES = {
    ConnectionState.ONLINE: "ok",
    ConnectionState.CONNECTING: "muted",
    ConnectionState.CATCHING_UP: "muted",
    ConnectionState.OFFLINE: "warn",
    ConnectionState.SIGNED_OUT: "bad",
    ConnectionState.UPGRADE_REQUIRED: "bad",
}


class Standing(QWidget):
    """Always visible. The words beside the dot say what its colour says. `settings`: other connection settings are wanted."""

    settings = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dot = PlainLabel("●", self, letter="small")
        self.connection = WrappedLabel(self, letter="small")
        self.hint = WrappedLabel(self, tone="muted", letter="small")
        self.try_now, self.change = QPushButton(self), QPushButton(self)
        self.try_now.clicked.connect(self._try)
        self.change.clicked.connect(self.settings)
        watch(self.try_now, self.change)
        for button in (self.try_now, self.change):
            button.hide()
        self.online = Switch(desk.theme, self)
        self.online.clicked.connect(self._switched)
        self._word = PlainLabel(parent=self, letter="strong")
        self._meaning = WrappedLabel(self, tone="muted", letter="small")
        self.quiet = WrappedLabel(self, tone="muted", letter="small")
        self._spoken: ConnectionState | None = None
        self._countdown = QTimer(self)
        self._countdown.setInterval(_SECOND_MS)
        self._countdown.timeout.connect(self._show_words)
        self._lay_out()
        self._retranslate()

    def show_connection(self) -> None:
        """Read the connection's state anew."""
        state = self._desk.client.live.connection
        self._dot.set_tone(_TONES[state.state])
        self._show_words()
        self._show_ways_out(state)
        self._speak(state.state)
        if state.state is ConnectionState.OFFLINE:
            self._countdown.start()
        else:
            self._countdown.stop()
        set_tip(self._dot, times.full(state.since))
        self.show_switch()

    def _speak(self, state: ConnectionState) -> None:
        """That the connection was lost, and that it is back; what lies between is not worth a word."""
        if state not in (ConnectionState.ONLINE, ConnectionState.OFFLINE):
            return
        if self._spoken not in (None, state):
            say(self, self.connection.text(), at_once=state is ConnectionState.OFFLINE)
        self._spoken = state

    def _show_words(self) -> None:
        live = self._desk.client.live
        self.connection.setText(texts.connection(live.connection, live.local_now()))
        words = (texts.retry(live.retry_in_s()), texts.connection_hint(live.connection))
        self.hint.setText(" ".join(word for word in words if word))
        set_tip(self.hint, " ".join(word for word in words if word))
        self.hint.setVisible(bool(self.hint.text()))

    def _show_ways_out(self, state: Connection) -> None:
        """What a person can do; stays while it is tried, so that the keyboard's place does too."""
        if state.state is ConnectionState.CONNECTING:
            return
        lost = state.state is ConnectionState.OFFLINE
        if not lost and (self.try_now.hasFocus() or self.change.hasFocus()):
            self.window().setFocus()  # and not the switch, which would come next
        self.try_now.setVisible(lost)
        self.change.setVisible(lost and state.why in texts.PROXY_OBSTACLES)

    def show_switch(self) -> None:
        """Read the switch anew."""
        me = self._desk.client.queries.me()
        on = me is not None and me.agent.intent is Presence.ONLINE
        self.online.setChecked(on)
        state = self._desk.client.live.connection.state
        self.online.setEnabled(me is not None and state is not ConnectionState.SIGNED_OUT)
        meaning = self._meant(state, on=on)
        self._meaning.setText(meaning)
        self.online.setAccessibleDescription(meaning)
        set_tip(self._meaning, meaning)  # a rail full of trouble may not have the height

    def show_quiet(self) -> None:
        """Read anew what is held back."""
        held = self._desk.client.live.held_back
        self.quiet.setText(Counts().held_back(held) if held else "")
        self.quiet.setVisible(bool(held))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _meant(self, state: ConnectionState, *, on: bool) -> str:
        if state is ConnectionState.SIGNED_OUT:
            return self.tr("Sign in to receive chats")
        if not on:
            return self.tr("Switch on to receive chats")
        if state in (ConnectionState.ONLINE, ConnectionState.CATCHING_UP):
            return self.tr("You receive chats")
        return self.tr("You receive chats again once connected")

    def _try(self) -> None:
        self._desk.client.changes.publish(Changes(redial=True))

    def _switched(self, on: bool) -> None:
        if not self._desk.attempt(lambda: self._desk.client.actions.set_online(on)):
            self.show_switch()

    def _retranslate(self) -> None:
        self.try_now.setText(self.tr("Try now"))
        self.change.setText(self.tr("Connection settings…"))
        self._word.setText(self.tr("Online"))
        self.online.setAccessibleName(self.tr("Online"))
        self.show_connection()
        self.show_quiet()

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
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
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(5)
        column.addLayout(state)
        column.addWidget(self.hint)
        column.addWidget(self.try_now)
        column.addWidget(self.change)
        column.addSpacing(4)
        column.addWidget(line)
        column.addSpacing(6)
        column.addLayout(switch)
        column.addWidget(self.quiet)
