"""The fields of a site: its name, what its bot is when a playbook says nothing else, and the pages that may have the chat."""

from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.company.origins import origins
from app.protocol.company import MAX_ORIGINS, CompanySite
from app.ui.explaining.fields import explain, listen
from app.ui.explaining.mark import Mark
from app.ui.labels import PlainLabel, WrappedLabel
from app.ui.playbooks import look
from app.ui.playbooks.language_box import LanguageBox
from app.ui.playbooks.making import LONGEST_NAME
from app.ui.playbooks.sites import words
from app.ui.playbooks.swatches import Swatches
from app.ui.theme import Theme

Field = TypeVar("Field", bound=QWidget)
_LINES = 4


class SiteFields(Struct, frozen=True):
    """What is written."""

    name: str
    bot_name: str
    language: str
    accent: str
    allowed: str


class SiteForm(QWidget):
    """`changed`: something else is written. What is wrong stands below its field. `whole`: not only what a new one needs."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, whole: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self._troubles: dict[str, WrappedLabel] = {}
        self._complaints: dict[str, Callable[[], str]] = {}
        self._words: list[Callable[[], None]] = []
        """What says everything in the language of now."""
        listen(self, theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.name = self._line("name", lambda: self.tr("Name of the site"))
        self.bot_name, self.language, self.accent, self.colours = QLineEdit(), LanguageBox(""), "", Swatches({})
        if whole:
            self._bot()
        self.allowed = self._place(lambda: self.tr("Allowed sites, one per line"), "allowed_origins", QPlainTextEdit())
        self.allowed.setObjectName("plain")
        self.allowed.setPlaceholderText("https://shop.example")
        self.allowed.setTabChangesFocus(True)
        self.allowed.setFixedHeight(self.allowed.fontMetrics().lineSpacing() * _LINES + 20)
        self.allowed.textChanged.connect(self._edited)
        self._advise(lambda: self.tr("Only pages of these sites may have the chat."))
        self._retranslate()

    @property
    def fields(self) -> SiteFields:
        """What is written now."""
        return SiteFields(
            self.name.text().strip(), self.bot_name.text().strip(), self.language.code, self.accent, self.allowed.toPlainText()
        )

    def show_site(self, site: CompanySite) -> None:
        """Hold what this one is."""
        self.name.setText(site.name)
        self.bot_name.setText(site.bot_name)
        self.language.show_code(site.language)
        self._show_colour(site.accent)
        self.allowed.setPlainText("\n".join(site.allowed_origins))
        self._edited()

    @property
    def sites(self) -> tuple[str, ...]:
        """The allowed ones that are written."""
        return origins(self.allowed.toPlainText())[0]

    def is_fit(self) -> bool:
        """Whether all can be saved; what cannot is said at its field, the first of which gets the keyboard."""
        good, wrong = origins(self.allowed.toPlainText())
        self.complain("name", lambda: "" if self.fields.name else self.tr("The site needs a name."))
        if "bot_name" in self._troubles:
            self.complain("bot_name", lambda: "" if self.fields.bot_name else self.tr("The bot needs a name."))
        self.complain("allowed_origins", lambda: words.no_sites(wrong) or self._too_many(len(good)))
        fields = {"name": self.name, "bot_name": self.bot_name, "allowed_origins": self.allowed}
        first = next((fields[name] for name, trouble in self._troubles.items() if trouble.text() and name in fields), None)
        if first is not None:
            first.setFocus()
        return first is None

    def complain(self, field: str, said: Callable[[], str]) -> bool:
        """Say this below a field, in the language of now and in each that comes; False: there is no such field here."""
        if field not in self._troubles:
            return False
        self._complaints[field] = said
        self._say_complaint(field)
        return True

    def trouble(self, field: str) -> str:
        """What is said below it."""
        return self._troubles[field].text()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _bot(self) -> None:
        self.bot_name = self._line("bot_name", lambda: self.tr("Name of the bot"))
        self.colours = self._place(lambda: self.tr("Colour"), "accent", Swatches(self._offered()))
        self._words.append(lambda: self.colours.call({one: name for one, (_, name) in self._offered().items()}))
        self.colours.picked.connect(self._show_colour)
        self.colours.picked.connect(self._edited)
        self.language = self._place(lambda: self.tr("Language"), "language", LanguageBox(""))
        self.language.activated.connect(self._edited)
        self._advise(lambda: QCoreApplication.translate("Sites", "A playbook of the site may set its own name, colour and language."))

    def _offered(self) -> dict[str, tuple[QIcon, str]]:
        return {one: of for one, of in look.colours(self._theme).items() if one}

    def _too_many(self, count: int) -> str:
        return self.tr("{count} sites are the most.").format(count=MAX_ORIGINS) if count > MAX_ORIGINS else ""

    def _show_colour(self, accent: str) -> None:
        self.accent = accent if QColor(accent).isValid() else self.accent
        self.colours.show_value(self.accent.lower())

    def _line(self, name: str, said: Callable[[], str]) -> QLineEdit:
        line = self._place(said, name, QLineEdit())
        line.setMaxLength(LONGEST_NAME)
        line.textEdited.connect(self._edited)
        return line

    def _place(self, said: Callable[[], str], name: str, field: Field) -> Field:
        self._column.addSpacing(6)
        label, mark = PlainLabel(parent=self, tone="muted", letter="small"), Mark(self._theme, f"site.{name}", said(), self)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(mark)
        self._column.addLayout(row)
        self._words.append(lambda: _call(said(), f"site.{name}", label, mark, field))
        self._column.addWidget(field)
        trouble = self._troubles[name] = WrappedLabel(self, tone="bad", letter="small")
        trouble.hide()
        self._column.addWidget(trouble)
        return field

    def _advise(self, said: Callable[[], str]) -> None:
        hint = WrappedLabel(self, tone="muted", letter="small")
        self._words.append(lambda: hint.setText(said()))
        self._column.addWidget(hint)

    def _say_complaint(self, field: str) -> None:
        sentence = self._complaints[field]()
        self._troubles[field].setText(sentence)
        self._troubles[field].setVisible(bool(sentence))

    def _retranslate(self) -> None:
        for say in self._words:
            say()
        for field in self._complaints:
            self._say_complaint(field)

    def _edited(self, *_: object) -> None:
        self._complaints.clear()
        for trouble in self._troubles.values():
            trouble.setText("")
            trouble.hide()
        self.changed.emit()


def _call(said: str, setting: str, label: PlainLabel, mark: Mark, field: QWidget) -> None:
    """A field is called so now, on the screen and for those who listen."""
    label.setText(said)
    mark.call(said)
    field.setAccessibleName(said)
    explain(field, setting, said)
