"""The dialog with the link on which somebody chooses their password: to be copied or sent, and how long it is good."""

from urllib.parse import quote

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.protocol.company import Invitation
from app.protocol.direction import isolated
from app.ui import times
from app.ui.company.users.words import called
from app.ui.desk import Desk
from app.ui.foreign import filled
from app.ui.frames import Dialog
from app.ui.labels import WrappedLabel

_WIDTH = 480


class LinkDialog(Dialog):
    """`invitation`: what is shown, this once."""

    def __init__(self, desk: Desk, invitation: Invitation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk, self._invitation = desk, invitation
        self.advice, self.until = WrappedLabel(self), WrappedLabel(self, tone="muted", letter="small")
        self.line = QLineEdit(invitation.link, self)
        self.line.setReadOnly(True)
        self.line.setCursorPosition(0)
        self.copy, self.write, self.shut = (QPushButton(self) for _ in range(3))
        self.copy.setProperty("kind", "primary")
        self.copy.setDefault(True)
        self.copy.clicked.connect(self._copy)
        self.write.clicked.connect(self._write)
        self.shut.clicked.connect(self.accept)
        self._lay_out()
        self._retranslate()
        self.copy.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._invitation.link)
        self.copy.setText(self.tr("Copied"))

    def _write(self) -> None:
        """Begin an e-mail in the program that the system has for it."""
        me = self._desk.client.queries.me()
        company = me.account.name if me is not None else ""
        subject = filled(self.tr("Your access to the chats of {company}"), company=company)
        words = self.tr(
            "Hello {name},\n\nplease choose a password here, then you can sign in to Live Chat Desk with {address}:\n\n{link}\n\n"
            "The link is good until {time}."
        )
        user, link = self._invitation.user, self._invitation.link
        body = words.format(name=isolated(user.name), address=isolated(user.email), link=link, time=self._until)
        to, body = quote(self._invitation.user.email, safe="@"), body.replace("\n", "\r\n")
        QDesktopServices.openUrl(QUrl(f"mailto:{to}?subject={quote(subject)}&body={quote(body)}", QUrl.ParsingMode.StrictMode))

    @property
    def _until(self) -> str:
        return times.full(self._invitation.expires_at)

    def _retranslate(self) -> None:
        user = self._invitation.user
        self.setWindowTitle(filled(self.tr("Link for {name}"), name=called(user)))
        advice = self.tr("Send {name} this link. Whoever has it can choose their password, so give it to nobody else.")
        self.advice.setText(filled(advice, name=called(user)))
        self.until.setText(self.tr("It is good once, until {time}, and is not shown again.").format(time=self._until))
        self.line.setAccessibleName(self.tr("Link"))
        self.copy.setText(self.tr("Copy"))
        self.write.setText(self.tr("Write an e-mail…"))
        self.shut.setText(self.tr("Close"))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.write)
        buttons.addStretch(1)
        buttons.addWidget(self.shut)
        buttons.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for part in (self.advice, self.line, self.until):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.setMinimumWidth(self._desk.theme.pixels(_WIDTH))
