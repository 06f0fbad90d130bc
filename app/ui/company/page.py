"""A page of the window: fields with their names, what to know of them, and what is wrong with them."""

from abc import abstractmethod
from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.core.changes import Changes
from app.protocol.company import CompanySettings
from app.protocol.people import Me
from app.ui.desk import Desk
from app.ui.explaining.fields import describe, explain
from app.ui.explaining.mark import Mark
from app.ui.labels import WrappedLabel
from app.ui.sentence import anew
from app.ui.settings_page import Part, SettingsPage


class Page(SettingsPage):
    """`changed`: new values, by the names that core/company/editing.values has for them.

    Each page makes its fields in `furnish`, by `place`, `part` and `advise`, holds settings in `show_fields`, and says what its settings
    are called (`names`) and how they stand (`said`). It is made anew where language or colours change. One that `saves_itself` has no part
    in the bar below.
    """

    changed = Signal(object)
    saves_itself = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._settings: CompanySettings | None = None
        self._able = True
        self._wrong: Mapping[str, str] = {}
        self.fields: dict[str, QWidget] = {}
        self.complaints: dict[str, WrappedLabel] = {}
        desk.theme.changed.connect(self.outdate)
        self.make()

    # What each page says and does

    def show_fields(self, settings: CompanySettings) -> None:
        """Hold these; where a field holds them already, its cursor stays where it is."""

    def names(self) -> dict[str, str]:
        """What the settings of this page are called, by name."""
        return {}

    @abstractmethod
    def said(self, name: str, settings: CompanySettings) -> str:
        """How one of them stands, in words."""

    def caution(self, before: CompanySettings, after: CompanySettings) -> str:  # noqa: ARG002 - for pages that have something to say
        """What is lost for good when these are saved; empty: nothing."""
        return ""

    def may(self, me: Me) -> bool:
        """Whether somebody may change what is here."""
        return me.admin

    def reason(self) -> str:
        """Why somebody else may not."""
        return self.tr("Only administrators may change this. Ask one of them to do it, or to make you one.")

    def hear(self, changes: Changes) -> None:
        """Something else is another now."""

    def save(self) -> None:
        """Let what is changed here be so, where the page saves itself."""

    # What all pages do

    def show_settings(self, settings: CompanySettings) -> None:
        """Hold these."""
        self._settings = settings
        self.show_fields(settings)

    def allow(self, *, able: bool) -> None:
        """Whether something can be changed now. What stands in a line can be copied nevertheless."""
        self._able = able
        for field in self.fields.values():
            if isinstance(field, QLineEdit):
                field.setReadOnly(not able)
            else:
                field.setEnabled(able)

    def complain(self, wrong: Mapping[str, str]) -> None:
        """What must be put right, by name, or by the group of names that it is about."""
        self._wrong = wrong
        for name, said in self.complaints.items():
            words = wrong.get(name, "") or (wrong.get(name.partition(".")[0], "") if self._is_first(name) else "")
            said.setText(words)
            said.setVisible(bool(words))
            field = self.fields[name]
            describe(field, words)
            if isinstance(field, QLineEdit):
                field.setProperty("wrong", bool(words))
                field.style().polish(field)

    def has(self, name: str) -> bool:
        """Whether a setting, or a group of settings, is on this page."""
        return any(name in (one, one.partition(".")[0]) for one in self.fields)

    def focus(self, name: str) -> None:
        """Give the keyboard to a field, or to the first of a group."""
        field = next((field for one, field in self.fields.items() if name in (one, one.partition(".")[0])), None)
        if field is not None:
            self.ensureWidgetVisible(field)
            field.setFocus()

    # For `furnish`

    def place(self, name: str, said: str, field: Part, advice: str = "") -> Part:
        """A field below what it is called; `name`: of the setting. The field is named for those who listen, too."""
        self.part(said, Mark(self.desk.theme, explained(name), said, self._content))
        field.setAccessibleName(said)
        self.hold(name, field)
        explain(field, explained(name), said)
        if advice:
            self.advise(advice)
        return field

    def hold(self, name: str, field: Part) -> Part:
        """A field that says itself what it is called."""
        self._column.addWidget(field)
        self.fields[name] = field
        self.complaints[name] = WrappedLabel(self._content, tone="bad", letter="small")
        self.complaints[name].hide()
        self._column.addWidget(self.complaints[name])
        return field

    def part(self, said: str, mark: Mark | None = None) -> None:
        """The name of what stands below it. `mark`: what explains that."""
        self._column.addSpacing(10)
        label = WrappedLabel(self._content, letter="strong")
        label.setText(said)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        if mark is not None:
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    # When it is made anew

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self.outdate()
        super().changeEvent(event)

    def forget(self) -> None:
        self.fields, self.complaints = {}, {}

    def fill(self) -> None:
        if self._settings is not None:
            self.show_fields(self._settings)
        self.allow(able=self._able)
        self.complain({name: anew(words) for name, words in self._wrong.items()})

    def _is_first(self, name: str) -> bool:
        """Whether it is the first field of its group."""
        group = name.partition(".")[0]
        return next(one for one in self.fields if one.partition(".")[0] == group) == name


def explained(name: str) -> str:
    """What the explanation of a setting is called."""
    return f"company.{name}"
