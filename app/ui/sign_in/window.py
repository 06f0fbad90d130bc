"""The sign-in window: server, e-mail, password; errors in words, and a word about where the sign-in is kept."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton, QVBoxLayout

from app.core.errors import AppError
from app.ui import icons, texts, ways
from app.ui.connection.settings import open_settings
from app.ui.desk import Desk
from app.ui.frames import Frame
from app.ui.labels import PlainLabel, WrappedLabel
from app.ui.speech import say


class SignInWindow(Frame):
    """`signed_in`: it went well. `closing`: the window was closed without."""

    signed_in = Signal()
    closing = Signal()

    def __init__(self, desk: Desk, server: str, email: str) -> None:
        super().__init__()
        self._desk = desk
        self._picture = PlainLabel(parent=self)
        self._picture.setPixmap(icons.icon("livechat-desk", "", 48).pixmap(48, 48))
        self._title = WrappedLabel(self, letter="title")
        self._names = [PlainLabel(parent=self) for _ in range(3)]
        self.server, self.email, self.password = (QLineEdit(self) for _ in range(3))
        self.server.setText(server)
        self.email.setText(email)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self.trouble = WrappedLabel(self, tone="bad")
        self._keeping = WrappedLabel(self, tone="muted", letter="small")
        self.button, self.settings = QPushButton(self), QPushButton(self)
        self._connect()
        QShortcut(QKeySequence("F1"), self).activated.connect(lambda: ways.go("help/access"))
        self._lay_out()
        self.setWindowIcon(icons.icon("livechat-desk", "", 64))
        self._retranslate()
        self._judge()
        (self.password if server and email else self.server if not server else self.email).setFocus()

    def _connect(self) -> None:
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.submit)
        for field in (self.server, self.email, self.password):
            field.returnPressed.connect(self.submit)
            field.textChanged.connect(self._judge)
        self.settings.setProperty("kind", "quiet")
        self.settings.clicked.connect(lambda: open_settings(self._desk, self))

    def say(self, sentence: str) -> None:
        """What went wrong."""
        self.trouble.setText(sentence)
        self.trouble.setAccessibleName(sentence)
        say(self, sentence, at_once=True)

    def submit(self) -> None:
        """Try to sign in."""
        if self.button.isEnabled():
            self.say("")
            self._busy(busy=True)
            say(self.button, self.tr("Signing in…"))
            self._desk.tasks.spawn(self._sign_in(), "sign_in")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        super().closeEvent(event)
        self.closing.emit()

    async def _sign_in(self) -> None:
        account = self._desk.client.account
        try:
            await account.sign_in(self.server.text(), self.email.text().strip(), self.password.text())
        except AppError as error:
            self.say(texts.error(error))
            self.password.selectAll()
        else:
            self.password.clear()
            self.signed_in.emit()
        finally:
            self._busy(busy=False)
            self.password.setFocus()

    def _busy(self, *, busy: bool) -> None:
        self._progress.setVisible(busy)
        for part in (self.server, self.email, self.password, self.settings):
            part.setEnabled(not busy)
        self._judge()

    def _judge(self) -> None:
        filled = all(field.text().strip() for field in (self.server, self.email, self.password))
        self.button.setEnabled(filled and self.server.isEnabled())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Sign in to Live Chat Desk"))
        self._title.setText(self.tr("Sign in to Live Chat Desk"))
        words = (self.tr("Server address"), self.tr("Email"), self.tr("Password"))
        for label, field, word in zip(self._names, (self.server, self.email, self.password), words, strict=True):
            label.setText(word)
            label.setBuddy(field)
            field.setAccessibleName(word)
        self.server.setPlaceholderText("https://chat.example.com")
        self.button.setText(self.tr("Sign in"))
        self.settings.setText(self.tr("Connection settings…"))
        self._keeping.setText(self.tr("You stay signed in on this computer where it has a keyring, otherwise for this run only."))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(6)
        for label in (self._picture, self._title):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(12)
        for label, field in zip(self._names, (self.server, self.email, self.password), strict=True):
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(6)
        column.addWidget(self.trouble)
        column.addWidget(self._progress)
        column.addWidget(self.button)
        column.addSpacing(4)
        column.addWidget(self._keeping)
        column.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._progress.hide()
        self.setFixedWidth(self._desk.theme.pixels(400))
