"""How a site gets the chat: the line that its pages need, to be copied, and which of them loaded it when."""

from html import escape

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.protocol.company import CompanySite
from app.protocol.playbooks import Playbook
from app.ui import texts
from app.ui.asking_dialog import AskingDialog
from app.ui.desk import Desk
from app.ui.labels import WrappedLabel
from app.ui.playbooks.sites import words
from app.ui.speech import say
from app.ui.wait import Wait

_WIDTH = 560
_LINES = 3
LOOKS_AGAIN_MS = 5_000
"""How often it looks by itself whether a page has loaded the chat."""


def embed_line(server: str, site: str) -> str:
    """What a page of the site has before the end of its body."""
    return f'<script async src="{escape(server.rstrip("/"))}/widget.js" data-site="{escape(site)}"></script>'


class Embedding(AskingDialog):
    """`checked`: it was looked up how the site stands, and that is otherwise than before. `playbook`: the one that is looked at."""

    checked = Signal()

    def __init__(self, desk: Desk, site: CompanySite, playbook: Playbook | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._site, self._playbook = desk, site, playbook
        self.advice = WrappedLabel(self)
        self.line = QPlainTextEdit(embed_line(desk.client.account.server, site.key), self)
        self.line.setReadOnly(True)
        self.line.setTabChangesFocus(True)
        self.line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.line.setFixedHeight(self.line.fontMetrics().lineSpacing() * _LINES + 26)
        self.state = WrappedLabel(self)
        self.shut = WrappedLabel(self, tone="bad")
        self.wait = Wait(self)
        self.looking = QTimer(self)
        self.looking.setInterval(LOOKS_AGAIN_MS)
        self.looking.timeout.connect(self._look)
        self.looking.start()
        self.copy, self.check, self.close_it = (QPushButton(self) for _ in range(3))
        self.copy.setProperty("kind", "primary")
        self.copy.setDefault(True)
        self.copy.clicked.connect(self._copy)
        self.check.clicked.connect(self._check)
        self.close_it.clicked.connect(self.reject)
        self._lay_out()
        self._retranslate()
        self.copy.setFocus()

    def done(self, result: int) -> None:
        """It is closed: nothing more is looked for."""
        self.looking.stop()
        super().done(result)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _check(self) -> None:
        self.check.setEnabled(False)
        self.wait.begin()
        self._look()

    def _look(self) -> None:
        """Ask how the site stands; while that is under way, nothing more is asked."""
        self.looking.stop()
        self._desk.tasks.spawn(self._looked(), "site_loaded")

    async def _looked(self) -> None:
        try:
            sites = await self._desk.client.company.sites()
        except AppError as error:
            self._tell(texts.error(error), "bad")
        else:
            self._follow(next((site for site in sites if site.key == self._site.key), self._site))

    def _follow(self, site: CompanySite) -> None:
        before, self._site = self._site, site
        self._tell(*self._stands())
        if self._open and site != before:
            say(self, self.state.text())
            self.checked.emit()

    def _tell(self, sentence: str, tone: str) -> None:
        if self._open:
            self.wait.end()
            self.looking.start()
            self.check.setEnabled(True)
            self.state.setText(sentence)
            self.state.set_tone(tone)
            self.shut.setText(words.locked_out(self._site))
            self.shut.setVisible(bool(self.shut.text()))

    def _stands(self) -> tuple[str, str]:
        loaded = words.loaded(self._site, self._desk.client.live.now())
        if self._site.loaded_at is None:
            advice = self.tr("Open one that has the line; this looks again by itself.")
            return f"{loaded} {advice}", ""
        if self._playbook is None:
            return loaded, "ok"
        begins = self.tr("New chats begin with this playbook.")
        rests = self.tr("Activate this playbook, so that new chats begin with it.")
        return "\n".join((loaded, begins if self._playbook.active else rests)), "ok"

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Put it on your site"))
        advice = self.tr("Put this line into every page that is to have the chat, before </body>. It serves all playbooks of this site.")
        self.advice.setText(advice)
        self.line.setAccessibleName(self.tr("Line for your pages"))
        self.copy.setText(self.tr("Copy"))
        self.check.setText(self.tr("Check again"))
        self.close_it.setText(self.tr("Close"))
        self._tell(*self._stands())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.check)
        buttons.addStretch(1)
        buttons.addWidget(self.close_it)
        buttons.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for part in (self.advice, self.line, self.state, self.shut, self.wait):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setMinimumWidth(self._desk.theme.pixels(_WIDTH))
