"""The head of a playbook: its name, how it stands and what that means, and what can be done with it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.protocol.people import Presence
from app.protocol.playbooks import Playbook
from app.ui import icons
from app.ui.counts import Counts
from app.ui.desk import Desk
from app.ui.labels import ElidedLabel, WrappedLabel, set_tip
from app.ui.playbooks import words
from app.ui.whole_in_tip import watch


class Head(QFrame):
    """The signals: it is wanted."""

    embed = Signal()
    activate = Signal()
    pause = Signal()
    duplicate = Signal()
    delete = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._desk = desk
        self._playbook: Playbook | None = None
        self._site = ""
        self.name = ElidedLabel(self, letter="title")
        self.standing = WrappedLabel(self)
        self.meaning = WrappedLabel(self, tone="muted")
        self.saved = ElidedLabel(self, tone="muted", letter="small")
        self.embedding, self.switch, self.copy, self.bin = (QPushButton(self) for _ in range(4))
        watch(self.embedding)
        self.embedding.clicked.connect(lambda _checked: self.embed.emit())
        self.switch.clicked.connect(self._switch)
        for button, wanted in ((self.copy, self.duplicate), (self.bin, self.delete)):
            button.setProperty("kind", "icon")
            button.clicked.connect(lambda _checked, wanted=wanted: wanted.emit())
        self._lay_out()
        desk.theme.changed.connect(self._restyle)
        self._restyle()

    def show_playbook(self, playbook: Playbook, site: str) -> None:
        """Say how this one stands. `site`: the name of its site."""
        self._playbook, self._site = playbook, site
        self.name.set_whole(playbook.name)
        self.standing.setText(" · ".join((words.standing(playbook), Counts().chats_today(playbook.chats_today))))
        self.standing.set_tone("ok" if playbook.active and playbook.installed else "")
        self.meaning.setText(self._meant(playbook))
        self.saved.set_whole(f"{site} · {words.saved(playbook, self._desk.client.live.now())}")
        self.switch.setText(self.tr("Pause") if playbook.active else self.tr("Activate"))
        _stress(self.switch, stressed=not playbook.active)
        _stress(self.embedding, stressed=playbook.active and not playbook.installed)

    def allow(self, *, able: bool) -> None:
        """Whether something can be done with it now."""
        for button in (self.switch, self.copy, self.bin):
            button.setEnabled(able)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _switch(self) -> None:
        if self._playbook is not None:
            (self.pause if self._playbook.active else self.activate).emit()

    def _meant(self, playbook: Playbook) -> str:
        if not playbook.active:
            return self.tr("No new chat begins with it. Chats that run go on.")
        if not playbook.installed:
            return self.tr("No page of the site has loaded the chat in the last seven days, so nobody can be reached through it.")
        if playbook.presence is Presence.ONLINE:
            return self.tr("New chats of the site begin with it, and somebody is there to answer.")
        return self.tr("New chats of the site begin with it. Nobody is online: visitors take the offline flow.")

    def _restyle(self) -> None:
        self.embedding.setText(self.tr("Put it on your site…"))
        color = self._desk.theme.colors.muted
        for button, icon, name in ((self.copy, "copy", self.tr("Duplicate")), (self.bin, "delete", self.tr("Delete"))):
            button.setIcon(icons.icon(icon, color))
            button.setAccessibleName(name)
            set_tip(button, name)
        if self._playbook is not None:
            self.show_playbook(self._playbook, self._site)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.name, 1)
        for button in (self.embedding, self.switch, self.copy, self.bin):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 14, 12)
        column.setSpacing(2)
        column.addLayout(top)
        for part in (self.standing, self.meaning, self.saved):
            column.addWidget(part)


def _stress(button: QPushButton, *, stressed: bool) -> None:
    """Whether it is what to do next."""
    kind = "primary" if stressed else ""
    if button.property("kind") != kind:
        button.setProperty("kind", kind)
        button.style().polish(button)
