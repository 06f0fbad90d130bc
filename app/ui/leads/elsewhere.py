"""What the window says where the company's leads and deals are in Pipedrive, and the ways from there."""

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.empty import Empty
from app.ui.theme import Theme

PIPEDRIVE = "https://app.pipedrive.com/"
"""From here it finds the company that somebody is signed in to."""


class Elsewhere(Empty):
    """`stay`: what this server keeps is to be seen nevertheless. `configure`: Live Chat is to be configured."""

    stay = Signal()
    configure = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "open", parent)
        self.go, self.here, self.chat = (QPushButton(self) for _ in range(3))
        self.go.setProperty("kind", "primary")
        self.go.clicked.connect(lambda _checked: QDesktopServices.openUrl(QUrl(PIPEDRIVE)))
        self.here.setProperty("kind", "quiet")
        self.here.clicked.connect(self.stay)
        self.chat.setProperty("kind", "quiet")
        self.chat.clicked.connect(lambda _checked: self.configure.emit())
        for button in (self.go, self.here, self.chat):
            self.place(button)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.say(self.tr("Your leads and deals are in Pipedrive"), self.tr("What you create in conversations is saved there."))
        self.go.setText(self.tr("Open Pipedrive"))
        self.chat.setText(self.tr("Configure Live Chat"))
        self.here.setText(self.tr("Show what was kept here before"))
