"""Whether visitors must agree to a text before they say anything, and to which."""

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.playbooks.definition import picture_count
from app.ui.explaining.fields import explain
from app.ui.explaining.mark import Mark
from app.ui.labels import WrappedLabel
from app.ui.playbooks.images import Images
from app.ui.playbooks.marked_field import MarkedField
from app.ui.switch import Switch
from app.ui.theme import Theme

_EXPLAINED = "playbook.consent"


class ConsentField(QWidget):
    """`changed`: the text as JSON has it, None: there is to be none; and what the change is about, as in a History."""

    changed = Signal(object, str)

    def __init__(self, theme: Theme, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch, self.text = Switch(theme, self), MarkedField(theme, images, self)
        self._name, self._mark = WrappedLabel(self), Mark(theme, _EXPLAINED, "", self)
        self.advice = WrappedLabel(self, tone="muted", letter="small")
        self.switch.clicked.connect(lambda on: self.changed.emit(self._first() if on else None, ""))
        self.text.edited.connect(lambda: self.changed.emit(self.text.value, f"consent {picture_count(self.text.value)}"))
        self._lay_out()
        self._retranslate()

    def show_value(self, wording: Any) -> None:
        """Hold this text; None: none is asked for."""
        asked = wording is not None
        self.switch.setChecked(asked)
        self.text.setVisible(asked)
        if asked:
            self.text.show_value(wording)
        self.advice.setVisible(not wording)
        empty = self.tr("Write what visitors are to agree to. While it is empty, they are asked nothing.")
        self.advice.setText(empty if asked else self.tr("Visitors write without being asked to agree to anything."))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _first(self) -> str:
        return self.tr("I agree that what I write here is stored, so that I can be answered.")

    def _retranslate(self) -> None:
        said = self.tr("Ask for consent first")
        self._name.setText(said)
        self.switch.setAccessibleName(said)
        self._mark.call(said)
        for field in (self, self.switch):
            explain(field, _EXPLAINED, said)
        self.text.name(self.tr("What visitors agree to"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self.switch)
        top.addWidget(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        for part in (self.text, self.advice):
            column.addWidget(part)
