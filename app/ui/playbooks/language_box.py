"""The box in which a language is chosen, each by its own name."""

from PySide6.QtWidgets import QComboBox, QWidget

from app.ui.choice_box import ChoiceBox
from app.ui.playbooks import look

_LETTERS = 10
"""What it shows at least; where there is room it is wider."""


class LanguageBox(ChoiceBox):
    """`none`: what to say of the choice of no language; where it is empty, there is no such choice."""

    def __init__(self, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
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
