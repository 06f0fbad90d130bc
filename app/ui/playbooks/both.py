"""Both of two playbooks side by side, where somebody else saved first: what differs, card by card, and what is to become of it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.playbooks.comparing import Difference, Value, differences
from app.core.playbooks.history import Work
from app.ui.frames import Dialog
from app.ui.labels import PlainLabel, WrappedLabel
from app.ui.playbooks import compared
from app.ui.reading_area import ReadingArea
from app.ui.theme import Theme
from app.ui.whole_in_tip import watch

_SIZE, _SMALLEST = (820, 560), (480, 320)


class Both(Dialog):
    """`chosen`: theirs, mine or copy. `people`: names of colleagues by their ids."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, mine: Work, theirs: Work, people: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._mine, self._theirs, self._people = mine, theirs, people
        self.texts: dict[tuple[str, str], tuple[str, str]] = {}
        self.buttons: dict[str, QPushButton] = {}
        self.area = ReadingArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self._lay_out(theme)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Yours and theirs"))
        self.area.setAccessibleName(self.tr("What differs"))
        self._later.setText(self.tr("Cancel"))
        self.buttons["copy"].setText(self.tr("Keep both: mine as a copy"))
        self.buttons["theirs"].setText(self.tr("Take theirs"))
        self.buttons["mine"].setText(self.tr("Save mine instead"))
        at = self.area.verticalScrollBar().value()
        self._begin()
        self.area.verticalScrollBar().setValue(at)

    def _begin(self) -> None:
        self._row = 0
        inside = QFrame(self.area.viewport())
        inside.setObjectName("surface")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(20, 12, 20, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._fill()
        self.area.setWidget(inside)  # the one before goes, with all it held

    def _fill(self) -> None:
        self._put(PlainLabel(self.tr("Yours"), letter="strong"), PlainLabel(self.tr("Theirs"), letter="strong"))
        found = differences(self._mine, self._theirs)
        if not found:
            self._put(WrappedLabel())
            self._said(self.tr("Both say the same."))
        for difference in found:
            self._difference(difference)
        self._grid.setRowStretch(self._row, 1)

    def _difference(self, difference: Difference) -> None:
        about = compared.title(difference)
        self._grid.setRowMinimumHeight(self._row, 10)
        self._row += 1
        title = WrappedLabel(letter="strong")
        title.setText(about)
        self._put(title)
        if not difference.values:
            mine = self.tr("Only yours has this card.") if difference.mine is not None else ""
            theirs = self.tr("Only theirs has this card.") if difference.theirs is not None else ""
            self._pair(about, "", mine or self.tr("Not there"), theirs or self.tr("Not there"))
        for value in difference.values:
            self._value(about, value)

    def _value(self, about: str, value: Value) -> None:
        name = compared.name(value.name)
        self._put(PlainLabel(name, tone="muted", letter="small"))
        mine = compared.said(value, value.mine, self._mine.definition, self._people)
        theirs = compared.said(value, value.theirs, self._theirs.definition, self._people)
        self._pair(about, name, mine, theirs)
        if mine == theirs:
            self._said(self.tr("The words are the same; bold, italic, links, bullets, pictures or ways differ."))

    def _pair(self, about: str, name: str, mine: str, theirs: str) -> None:
        self.texts[about, name] = mine, theirs
        labels = []
        for whose, words in ((self.tr("Yours"), mine), (self.tr("Theirs"), theirs)):
            label = WrappedLabel()
            label.setText(words)
            label.setAccessibleName(f"{whose}: {words}")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            labels.append(label)
        self._put(*labels)

    def _said(self, words: str) -> None:
        hint = WrappedLabel(tone="muted", letter="small")
        hint.setText(words)
        self._put(hint)

    def _put(self, *parts: QWidget) -> None:
        """A row: one part over both columns, or one in each."""
        for column, part in enumerate(parts):
            self._grid.addWidget(part, self._row, column, 1, 3 - len(parts) if len(parts) == 1 else 1)
        self._row += 1

    def _lay_out(self, theme: Theme) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(20, 8, 20, 14)
        row.setSpacing(6)
        self._later = QPushButton(self)
        self._later.clicked.connect(self.reject)
        row.addWidget(self._later)
        row.addStretch(1)
        for choice in ("copy", "theirs", "mine"):
            button = self.buttons[choice] = QPushButton(self)
            button.setAutoDefault(False)
            watch(button)
            button.clicked.connect(lambda _checked, choice=choice: self._choose(choice))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addLayout(row)
        self.setMinimumSize(*_SMALLEST)
        self.resize(theme.pixels(_SIZE[0]), theme.pixels(_SIZE[1]))

    def _choose(self, choice: str) -> None:
        self.accept()
        self.chosen.emit(choice)
