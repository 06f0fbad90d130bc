"""The dialog in which somebody is invited or changed: name, e-mail address, and what they may do."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.protocol.company import CompanyUser, UserChange
from app.protocol.errors import ErrorCode
from app.ui.asking_dialog import AskingDialog
from app.ui.company.users import words
from app.ui.desk import Desk
from app.ui.labels import PlainLabel, WrappedLabel
from app.ui.switch import Switch
from app.ui.wait import Wait

_WIDTH = 440
_NAME, _EMAIL = 100, 200

Give = Callable[[UserChange], Awaitable[object]]
"""Gives what was entered to the server, and answers what came of it."""


class UserForm(AskingDialog):
    """`done_with`: what the server answered. `user`: who is changed, None: somebody is invited. `only`: they are the only administrator."""

    done_with = Signal(object)

    def __init__(self, desk: Desk, give: Give, parent: QWidget, *, user: CompanyUser | None = None, only: bool = False) -> None:
        super().__init__(parent)
        self._desk, self._give, self._user, self._only = desk, give, user, only
        self.name, self.email = QLineEdit(self), QLineEdit(self)
        self.deals_admin, self.admin = Switch(desk.theme, self), Switch(desk.theme, self)
        self._labels = [PlainLabel(parent=self, letter=letter) for letter in ("", "", "strong")]
        self._rights = {switch: PlainLabel(parent=self) for switch in (self.deals_admin, self.admin)}
        self.advice = {field: WrappedLabel(self, tone="muted", letter="small") for field in (self.email, self.deals_admin, self.admin)}
        self.wrong = {"name": self._complaint(), "email": self._complaint(), "": self._complaint()}
        self.wait = Wait(self)
        self.give, self.cancel = QPushButton(self), QPushButton(self)
        self.give.setProperty("kind", "primary")
        self.give.setDefault(True)
        self.give.clicked.connect(self._entered)
        self.cancel.clicked.connect(self.reject)
        self.name.setMaxLength(_NAME)
        self.email.setMaxLength(_EMAIL)
        self.name.textEdited.connect(lambda _text: self._complain("name", ""))
        self.email.textEdited.connect(lambda _text: self._complain("email", ""))
        self._fill()
        self._lay_out()
        self._retranslate()
        self.name.setFocus()

    def _fill(self) -> None:
        if self._user is not None:
            self.name.setText(self._user.name)
            self.email.setText(self._user.email)
            self.deals_admin.setChecked(self._user.deals_admin)
            self.admin.setChecked(self._user.admin)
        self.admin.setEnabled(not self._only)

    def _entered(self) -> None:
        """Give it to the server, unless something is missing."""
        name, email = " ".join(self.name.text().split()), self.email.text().strip()
        for field in self.wrong:
            self._complain(field, "")
        if not name:
            self._complain("name", self.tr("Please write a name."))
        elif not email:
            self._complain("email", self.tr("Please write an email address. It is what they sign in with."))
        else:
            change = UserChange(name=name, email=email, admin=self.admin.isChecked(), deals_admin=self.deals_admin.isChecked())
            self.give.setEnabled(False)
            self.wait.begin()
            self._desk.tasks.spawn(self._given(change), "company_user")

    async def _given(self, change: UserChange) -> None:
        try:
            answer = await self._give(change)
        except AppError as error:
            if self._open:
                self._explain(error)
        else:
            if self._open:
                self.accept()
                self.done_with.emit(answer)

    def _explain(self, error: AppError) -> None:
        """Say what went wrong, at its field; what was typed stays."""
        self.wait.end()
        self.give.setEnabled(True)
        field = "email" if error.code == ErrorCode.EMAIL_TAKEN else error.detail.get("field", "")
        self._complain(field if field in self.wrong else "", words.refusal(error))

    def _complain(self, field: str, said: str) -> None:
        self.wrong[field].setText(said)
        self.wrong[field].setVisible(bool(said))
        line = {"name": self.name, "email": self.email}.get(field)
        if line is not None:
            line.setAccessibleDescription(said)
            line.setProperty("wrong", bool(said))
            line.style().polish(line)
            if said:
                line.setFocus()

    def _complaint(self) -> WrappedLabel:
        label = WrappedLabel(self, tone="bad", letter="small")
        label.hide()
        return label

    def _right(self, switch: Switch, label: PlainLabel) -> QHBoxLayout:
        """A right, what it means, and its switch."""
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(label)
        said.addWidget(self.advice[switch])
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 4)
        row.setSpacing(16)
        row.addLayout(said, 1)
        row.addWidget(switch, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _retranslate(self) -> None:
        new = self._user is None
        self.setWindowTitle(self.tr("Invite a user") if new else self.tr("Edit user"))
        self.give.setText(self.tr("Invite") if new else self.tr("Save"))
        self.cancel.setText(self.tr("Cancel"))
        for label, name in zip(self._labels, (self.tr("Name"), self.tr("Email"), self.tr("Rights")), strict=True):
            label.setText(name)
        self.name.setAccessibleName(self.tr("Name"))
        self.email.setAccessibleName(self.tr("Email"))
        for switch, name in ((self.deals_admin, self.tr("Deals admin")), (self.admin, self.tr("Administrator"))):
            self._rights[switch].setText(name)
            switch.setAccessibleName(name)
        only = self.tr("Nobody else is an administrator. Make somebody else one before you take this right away.")
        said: dict[QLineEdit | Switch, str] = {
            self.email: self.tr("They sign in with it. You get a link for them, on which they choose a password."),
            self.deals_admin: self.tr("May set up the chatbot, its sites and the canned replies."),
            self.admin: only if self._only else self.tr("May do that too, and change users and the company's settings."),
        }
        for field, meaning in said.items():
            self.advice[field].setText(meaning)
            if isinstance(field, Switch):
                field.setAccessibleDescription(meaning)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.give)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        name, email, rights = self._labels
        for part in (name, self.name, self.wrong["name"], email, self.email, self.wrong["email"], self.advice[self.email], rights):
            column.addWidget(part)
        for switch, label in self._rights.items():
            column.addLayout(self._right(switch, label))
        self.advice[self.email].setVisible(self._user is None)
        column.addWidget(self.wrong[""])
        column.addWidget(self.wait)
        column.addLayout(buttons)
        self.setMinimumWidth(self._desk.theme.pixels(_WIDTH))
