"""A setting with what it is called at the left, what to know of it below that, and its field at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.explaining.fields import explain
from app.ui.explaining.mark import Mark
from app.ui.labels import WrappedLabel
from app.ui.theme import Theme

_FIELD = 214


class NamedRow(QWidget):
    """The field is named for those who listen, too. `explained`: the setting's name."""

    def __init__(self, theme: Theme, said: str, field: QWidget, advice: str = "", *, explained: str) -> None:
        super().__init__()
        field.setAccessibleName(said)
        explain(field, explained, said, advice)
        field.setFixedWidth(theme.pixels(_FIELD))
        words = QVBoxLayout()
        words.setSpacing(1)
        for text, tone, letter in ((said, "", ""), (advice, "muted", "small")):
            if text:
                label = WrappedLabel(self, tone=tone, letter=letter)
                label.setText(text)
                words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Mark(theme, explained, said, self), 0, Qt.AlignmentFlag.AlignVCenter)
