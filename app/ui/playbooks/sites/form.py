"""The fields of a site: its name, what its bot is when a playbook says nothing else, and the pages that may have the chat."""

from typing import TypeVar

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor
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
        listen(self, theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.name = self._line("name", self.tr("Name of the site"))
        self.bot_name, self.language, self.accent, self.colours = QLineEdit(), LanguageBox(""), "", Swatches({})
        if whole:
            self._bot()
        self.allowed = self._place(self.tr("Allowed sites, one per line"), "allowed_origins", QPlainTextEdit())
        self.allowed.setObjectName("plain")
        self.allowed.setPlaceholderText("https://shop.example")
        self.allowed.setTabChangesFocus(True)
        self.allowed.setFixedHeight(self.allowed.fontMetrics().lineSpacing() * _LINES + 20)
        self.allowed.textChanged.connect(self._edited)
        hint = WrappedLabel(self, tone="muted", letter="small")
        hint.setText(self.tr("Only pages of these sites may have the chat."))
        self._column.addWidget(hint)

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
        self.complain("name", "" if self.fields.name else self.tr("The site needs a name."))
        if "bot_name" in self._troubles:
            self.complain("bot_name", "" if self.fields.bot_name else self.tr("The bot needs a name."))
        too_many = self.tr("{count} sites are the most.").format(count=MAX_ORIGINS) if len(good) > MAX_ORIGINS else ""
        self.complain("allowed_origins", words.no_sites(wrong) or too_many)
        fields = {"name": self.name, "bot_name": self.bot_name, "allowed_origins": self.allowed}
        first = next((fields[name] for name, trouble in self._troubles.items() if trouble.text() and name in fields), None)
        if first is not None:
            first.setFocus()
        return first is None

    def complain(self, field: str, sentence: str) -> bool:
        """Say this below a field; False: there is no such field here."""
        if field not in self._troubles:
            return False
        self._troubles[field].setText(sentence)
        self._troubles[field].setVisible(bool(sentence))
        return True

    def trouble(self, field: str) -> str:
        """What is said below it."""
        return self._troubles[field].text()

    def _bot(self) -> None:
        self.bot_name = self._line("bot_name", self.tr("Name of the bot"))
        self.colours = self._place(self.tr("Colour"), "accent", Swatches({one: of for one, of in look.colours(self._theme).items() if one}))
        self.colours.picked.connect(self._show_colour)
        self.colours.picked.connect(self._edited)
        self.language = self._place(self.tr("Language"), "language", LanguageBox(""))
        self.language.activated.connect(self._edited)
        hint = WrappedLabel(self, tone="muted", letter="small")
        hint.setText(QCoreApplication.translate("Sites", "A playbook of the site may set its own name, colour and language."))
        self._column.addWidget(hint)

    def _show_colour(self, accent: str) -> None:
        self.accent = accent if QColor(accent).isValid() else self.accent
        self.colours.show_value(self.accent.lower())

    def _line(self, name: str, said: str) -> QLineEdit:
        line = self._place(said, name, QLineEdit())
        line.setMaxLength(LONGEST_NAME)
        line.textEdited.connect(self._edited)
        return line

    def _place(self, said: str, name: str, field: Field) -> Field:
        self._column.addSpacing(6)
        row = QHBoxLayout()
        row.addWidget(PlainLabel(said, tone="muted", letter="small"), 1)
        row.addWidget(Mark(self._theme, f"site.{name}", said, self))
        self._column.addLayout(row)
        field.setAccessibleName(said)
        explain(field, f"site.{name}", said)
        self._column.addWidget(field)
        trouble = self._troubles[name] = WrappedLabel(self, tone="bad", letter="small")
        trouble.hide()
        self._column.addWidget(trouble)
        return field

    def _edited(self, *_: object) -> None:
        for trouble in self._troubles.values():
            trouble.setText("")
            trouble.hide()
        self.changed.emit()
