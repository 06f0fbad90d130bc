"""How the bot of a new playbook is to look: its colour, its icon and its language, each left to the site where nothing is chosen."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.labels import PlainLabel
from app.ui.playbooks import look
from app.ui.playbooks.language_box import LanguageBox
from app.ui.playbooks.swatches import Swatches
from app.ui.theme import Theme


class NewLook(QWidget):
    """Three settings, as they stand in the playbook's own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._chosen: dict[str, str] = {}
        self.colours, self.signs = Swatches(look.colours(theme)), Swatches(look.signs(theme))
        self.language = LanguageBox(QCoreApplication.translate("Playbooks", "The site's language"))
        self.colours.picked.connect(lambda value: self._choose("accent", value))
        self.signs.picked.connect(lambda value: self._choose("icon", value))
        self.language.activated.connect(lambda _place: self._choose("language", self.language.code))
        self._place(self.tr("Colour of the bot"), self.colours)
        self._place(self.tr("Icon of the bot"), self.signs)
        self._place(self.tr("Language of the bot"), self.language)
        self._column.addStretch(1)
        self.colours.show_value("")
        self.signs.show_value("")

    def dressed(self, definition: Mapping[str, Any]) -> dict[str, Any]:
        """The definition with what was chosen; all else of its look stays."""
        chosen = {**(definition.get("look") or {}), **self._chosen}
        return {**definition, "look": chosen} if chosen else dict(definition)

    def _choose(self, name: str, value: str) -> None:
        self._chosen = {one: of for one, of in {**self._chosen, name: value}.items() if of}

    def _place(self, said: str, field: QWidget) -> None:
        field.setAccessibleName(said)
        self._column.addWidget(PlainLabel(said, tone="muted", letter="small"))
        self._column.addWidget(field)
        self._column.addSpacing(6)
