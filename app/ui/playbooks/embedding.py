"""How a playbook's site gets the chat: the line that its pages need, to be copied, and whether one of them has loaded it."""

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.protocol.playbooks import Playbook
from app.ui import texts, times
from app.ui.desk import Desk
from app.ui.labels import WrappedLabel
from app.ui.wait import Wait

_WIDTH = 560
_LINES = 3


def embed_line(server: str, site: str) -> str:
    """What a page of the site has before the end of its body."""
    return f'<script async src="{escape(server.rstrip("/"))}/widget.js" data-site="{escape(site)}"></script>'


class Embedding(QDialog):
    """`checked`: it was looked up how the playbook stands."""

    checked = Signal()

    def __init__(self, desk: Desk, playbook: Playbook, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk, self._playbook = desk, playbook
        self._open = True
        self.advice = WrappedLabel(self)
        self.line = QPlainTextEdit(embed_line(desk.client.account.server, playbook.site), self)
        self.line.setReadOnly(True)
        self.line.setTabChangesFocus(True)
        self.line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.line.setFixedHeight(self.line.fontMetrics().lineSpacing() * _LINES + 26)
        self.state = WrappedLabel(self)
        self.wait = Wait(self)
        self.copy, self.check, self.shut = (QPushButton(self) for _ in range(3))
        self.copy.setProperty("kind", "primary")
        self.copy.setDefault(True)
        self.copy.clicked.connect(self._copy)
        self.check.clicked.connect(self._check)
        self.shut.clicked.connect(self.reject)
        self._lay_out()
        self._retranslate()
        self.copy.setFocus()

    def done(self, result: int) -> None:
        """It is closed: what is still under way is to be told of no more."""
        self._open = False
        self.wait.end()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _check(self) -> None:
        self.check.setEnabled(False)
        self.wait.begin()
        self._desk.tasks.spawn(self._checked(), "playbook_installed")

    async def _checked(self) -> None:
        try:
            found = await self._desk.client.playbooks.read(self._playbook.id, times.today_from(self._desk.client.live.now()))
        except AppError as error:
            self._tell(texts.error(error), "bad")
        else:
            self._playbook = found.playbook
            self._tell(*self._stands())
            if self._open:
                self.checked.emit()

    def _tell(self, words: str, tone: str) -> None:
        if self._open:
            self.wait.end()
            self.check.setEnabled(True)
            self.state.setText(words)
            self.state.set_tone(tone)

    def _stands(self) -> tuple[str, str]:
        if not self._playbook.installed:
            return self.tr(
                "No page of the site has loaded the chat in the last seven days. Open one that has the line, then check again."
            ), ""
        if not self._playbook.active:
            return self.tr("A page of the site has loaded the chat. Activate this playbook, so that new chats begin with it."), "ok"
        return self.tr("A page of the site has loaded the chat, and new chats begin with this playbook."), "ok"

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Put it on your site"))
        advice = self.tr("Put this line into every page that is to have the chat, before </body>. It serves all playbooks of this site.")
        self.advice.setText(advice)
        self.line.setAccessibleName(self.tr("Line for your pages"))
        self.copy.setText(self.tr("Copy"))
        self.check.setText(self.tr("Check again"))
        self.shut.setText(self.tr("Close"))
        self._tell(*self._stands())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.check)
        buttons.addStretch(1)
        buttons.addWidget(self.shut)
        buttons.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for part in (self.advice, self.line, self.state, self.wait):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setMinimumWidth(self._desk.theme.pixels(_WIDTH))
