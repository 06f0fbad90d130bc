"""Where what a playbook is as a whole is set: its name, its bot's name and look, its language, consent and business hours."""

from collections.abc import Mapping
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.core.playbooks.history import Work
from app.ui.explaining.fields import explain, listen
from app.ui.explaining.mark import Mark
from app.ui.labels import WrappedLabel
from app.ui.playbooks import look
from app.ui.playbooks.consent_field import ConsentField
from app.ui.playbooks.hours_field import HoursField
from app.ui.playbooks.icon_field import IconField
from app.ui.playbooks.images import Images
from app.ui.playbooks.language_box import LanguageBox
from app.ui.playbooks.making import LONGEST_NAME
from app.ui.playbooks.swatches import Swatches
from app.ui.theme import Theme

Field = TypeVar("Field", bound=QWidget)
_COLOUR_LETTERS = 7


class SettingsForm(QScrollArea):
    """`renamed`: the playbook's new name.

    `changed`: values of the definition, by name, None: it is to have none; and what the change is about, as in a History.
    """

    renamed = Signal(str)
    changed = Signal(object, str)

    def __init__(self, theme: Theme, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._images = theme, images
        self._look: Mapping[str, Any] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        listen(self, theme)
        self.begin()

    def begin(self) -> None:
        """Make the fields anew, in the words and colours of now."""
        content = QWidget()
        content.setObjectName("surface")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(4)
        heading = WrappedLabel(content, letter="strong")
        heading.setText(self.tr("Bot and playbook"))
        self._column.addWidget(heading)
        self.wrong = WrappedLabel(content, tone="bad")
        self._column.addWidget(self.wrong)
        self._names()
        self._looks()
        self._column.addSpacing(12)
        self.consent = self._place(ConsentField(self._theme, self._images))
        self.consent.changed.connect(lambda wording, about: self.changed.emit({"consent": wording}, about))
        self._column.addSpacing(12)
        self.hours = self._place(HoursField(self._theme))
        self.hours.changed.connect(lambda hours, about: self.changed.emit({"hours": hours}, about))
        self._column.addStretch(1)
        self.setWidget(content)  # the one before goes, with all it held

    def show_work(self, work: Work, wrong: str) -> None:
        """Hold what this one is; where it is the same, the cursor stays where it is. `wrong`: what must be put right."""
        self._look = work.definition.get("look") or {}
        _say(self.name, work.name)
        _say(self.bot_name, str(work.definition.get("bot_name", "")))
        accent = str(self._look.get("accent", ""))
        _say(self.accent, accent)
        self.colours.show_value(accent.lower())
        self.icon.show_value(str(self._look.get("icon", "")))
        self.language.show_code(str(self._look.get("language", "")))
        self.consent.show_value(work.definition.get("consent"))
        self.hours.show_value(work.definition.get("hours"))
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))

    def focus(self) -> None:
        """Give the keyboard to the first field."""
        self.name.setFocus()

    def _names(self) -> None:
        self.name = self._line("name", self.tr("Name of the playbook"))
        self.name.textEdited.connect(self.renamed)
        self.bot_name = self._line("bot_name", self.tr("Name of the bot"))
        self.bot_name.textEdited.connect(lambda text: self.changed.emit({"bot_name": text}, "bot_name"))

    def _looks(self) -> None:
        said = self._label("accent", self.tr("Colour"))
        self.colours = self._explain("accent", said, Swatches(look.colours(self._theme)))
        self.accent = self._explain("accent", said, QLineEdit())
        self.accent.setAccessibleName(said)
        self.accent.setMaxLength(_COLOUR_LETTERS)
        self.accent.setPlaceholderText(self.tr("The site's, or one such as #1f6feb"))
        said = self._label("icon", self.tr("Icon"))
        self.icon = self._explain("icon", said, IconField(self._theme, self._images))
        self.signs = self.icon.swatches
        said = self._label("language", self.tr("Language"))
        self.language = self._explain("language", said, LanguageBox(QCoreApplication.translate("Playbooks", "The site's language")))
        self.language.setAccessibleName(said)
        self.colours.picked.connect(lambda value: self._dress("accent", value))
        self.accent.textEdited.connect(lambda value: self._dress("accent", value, "accent"))
        self.icon.picked.connect(lambda value: self._dress("icon", value))
        self.language.activated.connect(lambda place: self._dress("language", self.language.itemData(place)))

    def _dress(self, name: str, value: str, about: str = "") -> None:
        """Another look; what is empty is left to the site, and what is not known here stays."""
        dressed = {one: of for one, of in {**self._look, name: value.strip()}.items() if of}
        self.changed.emit({"look": dressed or None}, about)

    def _line(self, name: str, said: str) -> QLineEdit:
        self._label(name, said)
        line = self._explain(name, said, QLineEdit())
        line.setAccessibleName(said)
        line.setMaxLength(LONGEST_NAME)
        return line

    def _label(self, name: str, said: str) -> str:
        """What the setting `name` is called, with the mark that explains it."""
        row, label = QHBoxLayout(), WrappedLabel(tone="muted", letter="small")
        label.setText(said)
        row.addWidget(label, 1)
        row.addWidget(Mark(self._theme, f"playbook.{name}", said))
        self._column.addSpacing(6)
        self._column.addLayout(row)
        return said

    def _explain(self, name: str, said: str, field: Field) -> Field:
        explain(field, f"playbook.{name}", said)
        return self._place(field)

    def _place(self, field: Field) -> Field:
        self._column.addWidget(field)
        return field


def _say(field: QLineEdit, text: str) -> None:
    if field.text() != text:
        field.setText(text)
