"""The box in which a language is chosen, each by its own name."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QWidget

from app.ui import choice, own_keys
from app.ui.playbooks import look


class LanguageBox(QComboBox):
    """`none`: what to say of the choice of no language; where it is empty, there is no such choice."""

    def __init__(self, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choice.name(LanguageBox)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the form
        if none:
            self.addItem(none, "")
        for code, name in look.AUTONYMS.items():
            self.addItem(name, code)

    @property
    def code(self) -> str:
        """The language that is chosen."""
        return str(self.currentData() or "")

    def show_code(self, code: str) -> None:
        """Show this one, also where it is none that is known here."""
        if self.findData(code) < 0:
            self.addItem(code, code)
        self.setCurrentIndex(self.findData(code))

    def event(self, event: QEvent) -> bool:
        return own_keys.opens(event) or super().event(event)
