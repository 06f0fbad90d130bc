"""The days of a week, each with the times at which it is open: from, to, one more, one less."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.playbooks import hours
from app.core.playbooks.hours import Hours, Span
from app.ui import icons
from app.ui.labels import PlainLabel, set_tip
from app.ui.theme import Theme

_TIME = 64
_LETTERS = 5


class Week(QWidget):
    """`changed`: the hours as they are to be, and what the change is about, as in a History."""

    changed = Signal(object, str)

    def __init__(self, theme: Theme, of: Hours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._hours = theme, of
        self.times: dict[tuple[int, str], QLineEdit] = {}
        self.bins: dict[int, QPushButton] = {}
        self.more: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for number, day in enumerate(hours.DAYS, 1):
            name = QLocale().standaloneDayName(number)
            column.addLayout(self._day(day, name[:1].upper() + name[1:]))
            for place, span in hours.spans(of, day):
                column.addLayout(self._span(place, span, name))

    def show_hours(self, of: Hours) -> None:
        """Hold the times of these, which are as many on each day."""
        self._hours = of
        for (place, end), line in self.times.items():
            text = str(of["open"][place].get(end, ""))
            if line.text() != text:
                line.setText(text)

    def _day(self, day: str, name: str) -> QHBoxLayout:
        more = self.more[day] = QPushButton(self)
        more.setIcon(icons.icon("add", self._theme.colors.muted))
        more.setProperty("kind", "small")
        said = self.tr("{day}: add a time").format(day=name)
        more.setAccessibleName(said)
        set_tip(more, said)
        more.clicked.connect(lambda _checked: self.changed.emit(hours.added(self._hours, day), ""))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(PlainLabel(name, self))
        if next(hours.spans(self._hours, day), None) is None:
            row.addWidget(PlainLabel(self.tr("closed"), self, tone="muted"))
        row.addStretch(1)
        row.addWidget(more)
        return row

    def _span(self, place: int, span: Span, name: str) -> QHBoxLayout:
        bin_ = self.bins[place] = QPushButton(self)
        bin_.setProperty("kind", "icon")
        bin_.setIcon(icons.icon("delete", self._theme.colors.muted))
        said = self.tr("{day}: delete this time").format(day=name)
        bin_.setAccessibleName(said)
        set_tip(bin_, said)
        bin_.setAccessibleDescription(f"{span.get('from', '')} \N{EN DASH} {span.get('to', '')}")
        bin_.clicked.connect(lambda _checked: self.changed.emit(hours.without(self._hours, place), ""))
        row = QHBoxLayout()
        row.addWidget(self._time(place, "from", span, self.tr("{day}: from").format(day=name)))
        row.addWidget(PlainLabel("\N{EN DASH}", self))
        row.addWidget(self._time(place, "to", span, self.tr("{day}: to").format(day=name)))
        row.addStretch(1)
        row.addWidget(bin_)
        return row

    def _time(self, place: int, end: str, span: Span, said: str) -> QLineEdit:
        line = self.times[place, end] = QLineEdit(str(span.get(end, "")), self)
        line.setAccessibleName(said)
        line.setMaxLength(_LETTERS)
        line.setFixedWidth(self._theme.pixels(_TIME))
        line.textEdited.connect(lambda text: self._write(place, end, text))
        line.editingFinished.connect(lambda: self._write(place, end, hours.time(line.text())))
        return line

    def _write(self, place: int, end: str, text: str) -> None:
        if text != self._hours["open"][place].get(end):
            self.changed.emit(hours.changed(self._hours, place, {end: text}), f"hours {place} {end}")
