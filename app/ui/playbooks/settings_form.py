"""Where what a playbook is as a whole is set: its name, its bot's name and look, its language, consent and business hours."""

from collections.abc import Mapping
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.core.playbooks.history import Work
from app.ui.labels import PlainLabel, WrappedLabel
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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.begin()

    def begin(self) -> None:
        """Make the fields anew, in the words and colours of now."""
        content = QWidget()
        content.setObjectName("surface")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(4)
        self._column.addWidget(PlainLabel(self.tr("Bot and playbook"), content, letter="strong"))
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
        self.name = self._line(self.tr("Name of the playbook"), LONGEST_NAME)
        self.name.textEdited.connect(self.renamed)
        self.bot_name = self._line(self.tr("Name of the bot"), LONGEST_NAME)
        self.bot_name.textEdited.connect(lambda text: self.changed.emit({"bot_name": text}, "bot_name"))

    def _looks(self) -> None:
        said = self._label(self.tr("Colour"))
        self.colours = self._place(Swatches(look.colours(self._theme)))
        self.accent = self._place(QLineEdit())
        self.accent.setAccessibleName(said)
        self.accent.setMaxLength(_COLOUR_LETTERS)
        self.accent.setPlaceholderText(self.tr("The site's, or one such as #1f6feb"))
        self._label(self.tr("Icon"))
        self.icon = self._place(IconField(self._theme, self._images))
        self.signs = self.icon.swatches
        said = self._label(self.tr("Language"))
        self.language = self._place(LanguageBox(QCoreApplication.translate("Playbooks", "The site's language")))
        self.language.setAccessibleName(said)
        self.colours.picked.connect(lambda value: self._dress("accent", value))
        self.accent.textEdited.connect(lambda value: self._dress("accent", value, "accent"))
        self.icon.picked.connect(lambda value: self._dress("icon", value))
        self.language.activated.connect(lambda place: self._dress("language", self.language.itemData(place)))

    def _dress(self, name: str, value: str, about: str = "") -> None:
        """Another look; what is empty is left to the site, and what is not known here stays."""
        dressed = {one: of for one, of in {**self._look, name: value.strip()}.items() if of}
        self.changed.emit({"look": dressed or None}, about)

    def _line(self, said: str, most: int) -> QLineEdit:
        self._label(said)
        line = self._place(QLineEdit())
        line.setAccessibleName(said)
        line.setMaxLength(most)
        return line

    def _label(self, said: str) -> str:
        self._column.addSpacing(6)
        self._column.addWidget(PlainLabel(said, tone="muted", letter="small"))
        return said

    def _place(self, field: Field) -> Field:
        self._column.addWidget(field)
        return field


def _say(field: QLineEdit, text: str) -> None:
    if field.text() != text:
        field.setText(text)
