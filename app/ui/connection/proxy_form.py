"""Which proxy to use: three choices, and the fields of the third."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.core.preferences.values import ProxyChoice
from app.core.proxies import ProxySetting
from app.ui.explaining.fields import describe, explain, listen
from app.ui.explaining.mark import Mark
from app.ui.labels import PlainLabel, WrappedLabel
from app.ui.theme import Theme
from app.ui.whole_in_tip import watch

_EXPLAINED = ("preferences.proxy", "preferences.proxy_address", "preferences.proxy_user", "connection.password")


class ProxyForm(QWidget):
    """`wants_manual`: the fields are to be filled in now. `grew`: other words need more room, or less."""

    wants_manual = Signal()
    grew = Signal()

    def __init__(self, theme: Theme, setting: ProxySetting, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(parent=self, letter="strong")
        self.choices = {choice: QRadioButton(self) for choice in ProxyChoice}
        watch(*self.choices.values())
        self.fields = QWidget(self)
        self._names = [PlainLabel(parent=self.fields) for _ in range(3)]
        self.address, self.user, self.password = (QLineEdit(self.fields) for _ in range(3))
        self.managed = WrappedLabel(self, tone="muted", letter="small")
        self._marks = [Mark(theme, name, "", self) for name in _EXPLAINED]
        listen(self, theme)
        self.address.setText(setting.address)
        self.user.setText(setting.user)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.trouble = WrappedLabel(self.fields, tone="bad", letter="small")
        self.keeping = WrappedLabel(self.fields, tone="muted", letter="small")
        self._password = (False, False)
        self._lay_out(theme)
        self._retranslate()
        self.choices[setting.choice].setChecked(True)
        self.choices[setting.choice].setFocus()
        self.fields.setEnabled(setting.choice is ProxyChoice.MANUAL)
        self.choices[ProxyChoice.MANUAL].toggled.connect(self._manual)
        self.address.textChanged.connect(lambda: self.complain(""))

    def setting(self) -> ProxySetting:
        """What is chosen now, the address as it was written."""
        [choice] = [choice for choice, button in self.choices.items() if button.isChecked()]
        return ProxySetting(choice, self.address.text().strip(), self.user.text().strip())

    def new_password(self) -> str | None:
        """What was typed; None: the one that is kept stays. Without a user name there is none."""
        if not self.user.text().strip():
            return ""
        return self.password.text() or None

    def hold(self, locked: Collection[str], said: str) -> None:
        """Have these preferences not be changed here. `said`: what the organization has to do with any; empty: nothing."""
        fields = {"proxy": tuple(self.choices.values()), "proxy_address": (self.address,), "proxy_user": (self.user,)}
        for name, held in fields.items():
            for field in held:
                field.setEnabled(name not in locked)
                describe(field, said if name in locked else "")
        self.managed.setText(said)
        self.managed.setVisible(bool(said))

    def complain(self, sentence: str) -> None:
        """Say at the address what is wrong with it; empty: nothing is."""
        if self.trouble.text() == sentence:
            return
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        describe(self.address, sentence)
        if sentence:
            self.address.setFocus()
            self.address.selectAll()
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.address, sentence))
        self.grew.emit()

    def tell_of_password(self, *, there: bool, outlives: bool) -> None:
        """Whether a password is `there` already, and whether one `outlives` this run."""
        self._password = (there, outlives)
        self._show_keeping()
        self.keeping.show()
        self.grew.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _manual(self, wanted: bool) -> None:
        self.fields.setEnabled(wanted)
        self.complain("")
        if wanted:
            self.wants_manual.emit()

    def _show_keeping(self) -> None:
        there, outlives = self._password
        self.password.setPlaceholderText(self.tr("Unchanged") if there else "")
        if outlives:
            self.keeping.setText(self.tr("The password is kept in this computer's keyring."))
        else:
            self.keeping.setText(self.tr("There is no keyring on this computer, so the password is kept for this run only."))
        describe(self.password, self.keeping.text())

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Proxy"))
        self.choices[ProxyChoice.SYSTEM].setText(self.tr("Use the system's settings"))
        self.choices[ProxyChoice.NONE].setText(self.tr("No proxy"))
        self.choices[ProxyChoice.MANUAL].setText(self.tr("Set here"))
        words = (self.tr("Proxy address"), self.tr("User name"), self.tr("Password"))
        for label, field, word in zip(self._names, (self.address, self.user, self.password), words, strict=True):
            label.setText(word)
            label.setBuddy(field)
            field.setAccessibleName(word)
        self.address.setPlaceholderText("proxy.example.com:8080")
        self._explain((self._heading.text(), *words))
        self._show_keeping()

    def _explain(self, words: tuple[str, ...]) -> None:
        fields = (tuple(self.choices.values()), (self.address,), (self.user,), (self.password,))
        for name, mark, said, explained in zip(_EXPLAINED, self._marks, words, fields, strict=True):
            mark.call(said)
            for field in explained:
                explain(field, name, said)

    def _lay_out(self, theme: Theme) -> None:
        rows = QVBoxLayout(self.fields)
        rows.setContentsMargins(theme.pixels(24), 2, 0, 0)
        rows.setSpacing(5)
        heading, *marks = self._marks
        for label, mark, field in zip(self._names, marks, (self.address, self.user, self.password), strict=True):
            rows.addLayout(_beside(label, mark))
            rows.addWidget(field)
            if field is self.address:
                rows.addWidget(self.trouble)
        rows.addWidget(self.keeping)
        self.trouble.hide()
        self.keeping.hide()  # until it is known
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(_beside(self._heading, heading))
        column.addWidget(self.managed)
        for button in self.choices.values():
            column.addWidget(button)
        column.addWidget(self.fields)


def _beside(label: QWidget, mark: Mark) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(label, 1)
    row.addWidget(mark)
    return row
