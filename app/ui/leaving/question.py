"""The question to who quits with open chats: what is to become of them; what is chosen is waited for, but not for ever."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.parting import Parting
from app.core.views import ConnectionState
from app.ui.after import after
from app.ui.desk import Desk
from app.ui.frames import Dialog
from app.ui.labels import WrappedLabel
from app.ui.leaving.choices import Choices, Fate
from app.ui.speech import say
from app.ui.wait import Wait

WAITS_MS = 10_000
"""So long for the server's answers; whoever wants to go is not kept any longer."""
_WIDTH = 440


class QuitQuestion(Dialog):
    """Accepted: quit. Rejected: stay. `within_s`: the session ends after that without an answer; 0: there is no hurry."""

    def __init__(self, desk: Desk, within_s: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._within_s = desk, within_s
        client = desk.client
        self.parting = Parting(client.queries, client.actions, client.changes)
        self._asked = self._late = False
        self._title, self.words = WrappedLabel(self, letter="title"), WrappedLabel(self)
        self.choices, self.wait = Choices(self), Wait(self)
        self.go, self.stay = QPushButton(self), QPushButton(self)
        self.go.setAutoDefault(False)
        self.go.clicked.connect(self._go)
        self.stay.clicked.connect(self.reject)
        self.stay.setDefault(True)
        self._bound = after(WAITS_MS, self._answered_late, self)
        self._session = after(within_s * 1_000, self.accept, self)
        self._unsubscribe = client.changes.subscribe(self._changed)
        self.finished.connect(self._end)
        self._lay_out()
        self._show()
        self.stay.setFocus()
        if within_s:
            self._session.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()
        self.reject()

    @property
    def _connected(self) -> bool:
        return self._desk.client.live.connection.state is ConnectionState.ONLINE

    def _go(self) -> None:
        if self._late or not self._connected or self.choices.fate is Fate.LEFT:
            self.accept()
            return
        if self._desk.attempt(self._part):
            self._asked = True
            self._session.stop()  # there is a bound to this wait too
            self._bound.start()
            self.wait.begin()
            self._look()

    def _part(self) -> None:
        if self.choices.fate is Fate.HANDED_OVER:
            self.parting.hand_over(self.choices.colleague)
        else:
            self.parting.give_back()

    def _changed(self, changes: Changes) -> None:
        if changes.connection or changes.agents or changes.everything:
            self._show()
        if self._asked:
            self._look()

    def _look(self) -> None:
        """Whether all that was asked is answered, and what came of it."""
        if self.parting.waits():
            self._show()
            return
        self._asked = False
        self._bound.stop()
        self.wait.end()
        if not self.parting.chats():
            self.accept()
            return
        self._show()
        say(self, self.words.text())

    def _answered_late(self) -> None:
        if self._within_s:
            self.accept()
            return
        self._late = True
        self.wait.end()
        self._show()
        say(self, self.words.text())

    def _end(self) -> None:
        self._bound.stop()
        self._session.stop()
        self._unsubscribe()
        self.parting.release()

    def _show(self) -> None:
        chats = len(self.parting.chats())
        self.setWindowTitle(self.tr("Quit"))
        self._title.setText(self.tr("You have %n open chat(s)", "", chats) if chats else self.tr("Your chats are on their way"))
        self.words.setText(self._said())
        self.choices.show_people(self.parting.colleagues())
        self.choices.setVisible(self._connected and not self._asked and not self._late)
        self.go.setEnabled(self._late or not self._asked)
        self.go.setText(self.tr("Quit"))
        self.stay.setText(self.tr("Stay"))
        self._fit()

    def _fit(self) -> None:
        """As high as the words need at this width, which Qt would only guess at."""
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))

    def _said(self) -> str:
        if self._late:
            return self.tr("The server has not answered yet. What it has not confirmed is kept, and sent when you start again.")
        if self._asked:
            return self.tr("Waiting for the server…")
        if not self._connected:
            lease = self.tr("They stay with you; if you are away for longer than your company allows, they go back to Unassigned.")
            return " ".join((self.tr("There is no connection, so they cannot be given to anybody now."), lease, self._hurry()))
        if self.parting.refused:
            return self.tr("%n chat(s) could not be given away. Choose again.", "", self.parting.refused)
        return " ".join(filter(None, (self.tr("What shall become of them?"), self._hurry())))

    def _hurry(self) -> str:
        if not self._within_s:
            return ""
        return self.tr("Without an answer within %n second(s) they stay with you, and the session ends.", "", self._within_s)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.stay)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (self._title, self.words, self.choices, self.wait):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setFixedWidth(self._desk.theme.pixels(_WIDTH))
