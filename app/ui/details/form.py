"""The seven fields under their headings, in the order of the keyboard."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.core.details.views import DetailsView
from app.protocol.details import FieldName
from app.ui.desk import Desk
from app.ui.details.amount import AmountEdit
from app.ui.details.day import DateEdit
from app.ui.details.field import FieldEdit
from app.ui.labels import YieldingLabel
from app.ui.verified import VerifiedMark


class Form(QWidget):
    """`typed`: something was typed. `jump`: the message is wanted that a value came from."""

    typed = Signal()
    jump = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.deal, self.person, self.organization = (YieldingLabel(self, letter="heading") for _ in range(3))
        self.verified = VerifiedMark(desk.theme, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.fields: dict[FieldName, FieldEdit] = {}
        self._section(self.deal, AmountEdit(desk, self), DateEdit(desk, self))
        person = (FieldName.PERSON_NAME, FieldName.PERSON_EMAIL, FieldName.PERSON_PHONE)
        self._section(self.person, *(FieldEdit(desk, name, self) for name in person))
        organization = (FieldName.ORGANIZATION_NAME, FieldName.ORGANIZATION_ADDRESS)
        self._section(self.organization, *(FieldEdit(desk, name, self) for name in organization))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self._retranslate()

    def open(self, view: DetailsView) -> None:
        """Show the fields of another conversation."""
        for row in view.fields:
            self.fields[row.field].open(view.conversation, row, self._desk.client.queries.typed(view.conversation, row.field))

    def show_verified(self, *, verified: bool) -> None:
        """Whether the website vouches for who the person is."""
        self.verified.setVisible(verified)

    def show_rows(self, view: DetailsView) -> None:
        """Take over what is known now."""
        for row in view.fields:
            self.fields[row.field].show_row(row)

    def settle(self) -> None:
        """Save or keep what is being typed, now."""
        for field in self.fields.values():
            field.save(left=True)

    def rescue(self) -> None:
        """The conversation left: keep what was being typed."""
        for field in self.fields.values():
            field.rescue()

    def forget(self) -> None:
        """Hold nothing of the conversation any more."""
        self.show_verified(verified=False)
        for field in self.fields.values():
            field.forget()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _section(self, heading: YieldingLabel, *fields: FieldEdit) -> None:
        self._column.addSpacing(6)
        if heading is self.person:
            self._column.addLayout(self._with_mark(heading))
        else:
            self._column.addWidget(heading)
        for field in fields:
            self.fields[field.field] = field
            field.typed.connect(self.typed)
            field.jump.connect(self.jump)
            self._column.addWidget(field)

    def _with_mark(self, heading: YieldingLabel) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(heading)
        row.addWidget(self.verified)
        row.addStretch(1)
        return row

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """A field is left when the keyboard goes elsewhere, and not to the buttons that belong to it."""
        was = self._around(old)
        if was is not None and self._around(now) is not was:
            was.save(left=True)

    def _around(self, widget: QWidget | None) -> FieldEdit | None:
        while widget is not None and widget is not self:
            if isinstance(widget, FieldEdit):
                return widget
            widget = widget.parentWidget()
        return None

    def _retranslate(self) -> None:
        self.deal.setText(self.tr("Deal"))
        self.person.setText(self.tr("Person"))
        self.organization.setText(self.tr("Organization"))
