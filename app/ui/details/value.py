"""A field's value on the screen: its caption, the line it is typed in, and what was typed as a canonical value and back."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.protocol import entry
from app.protocol.details import FieldName
from app.ui import language
from app.ui.desk import Desk
from app.ui.details import words
from app.ui.details.caption import Caption
from app.ui.details.line import Line


class ValueEdit(QWidget):
    """Knows what it stands for, and whether something else was typed since."""

    def __init__(self, desk: Desk, field: FieldName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.field = field
        self._base = ""  # the value that `_standing` stands for
        self._standing = ""
        self.caption = Caption(desk, self)
        self.line = Line(self.take_back, self)
        self.inner = QHBoxLayout()
        self.inner.setSpacing(6)
        self.inner.addWidget(self.line, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._column.addWidget(self.caption)
        self._column.addLayout(self.inner)

    @property
    def dirty(self) -> bool:
        """Whether there is something in the field that was not given to be saved."""
        return self.line.text() != self._standing

    @property
    def currency(self) -> str:
        """That of an amount typed without one, where it is chosen; or empty."""
        return ""

    def take_back(self) -> bool:
        """Put back what was there before. False: nothing else was."""
        return False

    def read(self) -> entry.Reading:
        """What was typed, as a canonical value, or what is wrong with it."""
        me = self._desk.client.queries.me()
        region, currency = (me.account.region, me.account.currency) if me is not None else ("", "")
        return entry.read(self.field, self.line.text(), language=language.spoken(), region=region, currency=self.currency or currency)

    def put(self, value: str) -> None:
        """Show a value as the language writes it, instead of what was typed."""
        self._base, self._standing = value, self.written(value)
        if self.line.text() != self._standing:
            self.line.setText(self._standing)
            self.line.setCursorPosition(len(self._standing) if self.line.hasFocus() else 0)

    def written(self, value: str) -> str:
        """A canonical value as it stands in the field."""
        return entry.shown(self.field, value, language.spoken())

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        name = words.field(self.field)
        self.caption.name.setText(name)
        self.caption.retranslate()
        self.line.setAccessibleName(name)
        self.line.invite(words.invitation(self.field))
        if not self.dirty:
            self.put(self._base)
