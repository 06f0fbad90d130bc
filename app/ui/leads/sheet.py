"""The sheet of one thing in the CRM: its fields, its notes, and what else belongs to the same people."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.protocol.crm import CrmNote, CrmRecordKind, CrmRelated, CrmSheet
from app.ui import times
from app.ui.breakable import breakable
from app.ui.desk import Desk
from app.ui.details.words import kind as kind_of_item
from app.ui.labels import ElidedLabel, PlainLabel, WrappedLabel
from app.ui.leads import words
from app.ui.leads.copyable import Copyable
from app.ui.leads.section import Section
from app.ui.row_button import RowButton

_WIDEST, _NAMES, _VALUES = 640, 150, 200


class Sheet(QScrollArea):
    """`wanted`: another thing's sheet is, by its kind and id."""

    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._begin()

    def show_sheet(self, sheet: CrmSheet) -> None:
        """Show a sheet, from the top."""
        column, inside = self._begin()
        self._head(column, inside, sheet)
        if sheet.fields:
            column.addSpacing(10)
            column.addLayout(self._fields(inside, sheet))
        if sheet.notes:
            notes = [partial(self._note, note) for note in reversed(sheet.notes)]
            column.addWidget(Section(self.tr("Notes"), notes, 8, inside))
        if sheet.related:
            related = [partial(self._related, one) for one in sheet.related]
            column.addWidget(Section(self._heading_of_related(sheet.record.kind), related, 0, inside))
        column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def forget(self) -> None:
        """Hold nothing any more."""
        self._begin()

    def _begin(self) -> tuple[QVBoxLayout, QWidget]:
        content = QWidget(self.viewport())  # where it is to stand: what moves later is styled twice
        content.setObjectName("surface")
        inner = QWidget(content)
        inner.setMaximumWidth(self._desk.theme.pixels(_WIDEST))
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 4, 24, 24)
        column.setSpacing(4)
        around = QVBoxLayout(content)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(inner)
        self.setWidget(content)  # the one before goes, with all it held
        return column, inner

    def _head(self, column: QVBoxLayout, inside: QWidget, sheet: CrmSheet) -> None:
        kind = words.kind(sheet.record.kind)
        since = WrappedLabel(inside, tone="muted", letter="small")
        since.setText(breakable(words.since(sheet)))
        column.addWidget(Copyable(kind, sheet.record.name, inside, font=self._desk.theme.font("title", QFont.Weight.DemiBold)))
        column.addWidget(since)

    def _fields(self, inside: QWidget, sheet: CrmSheet) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(2)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # where it is narrow, the name stands above
        for name, value in words.fields(sheet):
            label, field = PlainLabel(name, inside, tone="muted"), Copyable(name, value, inside)
            label.setMinimumWidth(self._desk.theme.pixels(_NAMES))
            field.setMinimumWidth(self._desk.theme.pixels(_VALUES))
            form.addRow(label, field)
        return form

    def _note(self, note: CrmNote) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        by = ElidedLabel(card, tone="muted", letter="small")
        who_and_when = " · ".join(filter(None, (note.author_name, times.short(note.at, self._desk.client.live.now()))))
        by.set_whole(who_and_when, times.full(note.at))
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addWidget(Copyable(self.tr("Note"), note.text, card))
        column.addWidget(by)
        return card

    def _related(self, one: CrmRelated) -> QWidget:
        button = RowButton(self._desk.theme, one.kind.value)
        aside = " · ".join(filter(None, (words.value(one.value), times.row(one.at, self._desk.client.live.now()))))
        button.say(one.title, aside, name=", ".join(filter(None, (kind_of_item(one.kind), one.title, aside))))
        button.clicked.connect(lambda _checked: self.wanted.emit(one.kind.value, one.remote))
        return button

    def _heading_of_related(self, kind: CrmRecordKind) -> str:
        if kind in (CrmRecordKind.PERSON, CrmRecordKind.ORGANIZATION):
            return self.tr("Leads and deals")
        return self.tr("Other leads and deals")
