"""What is scrolled in the panel: the fields, the notes and what was created, each under its heading."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.details.views import DetailsView
from app.protocol.details import CrmItemState
from app.ui.desk import Desk
from app.ui.details.form import Form
from app.ui.details.notes import Notes
from app.ui.details.results import Results
from app.ui.labels import WrappedLabel

_WIDEST = 560


class Sections(QScrollArea):
    """Of one conversation at a time."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Form(desk, self)
        self.notes = Notes(desk, self)
        self.results = Results(desk, self)
        self._awaited = ""  # the id of what was created here just now
        self._headings = (WrappedLabel(self, letter="heading"), WrappedLabel(self, letter="heading"))
        self.notes.grew.connect(lambda: self.reveal(self.notes.box))
        self._lay_out(desk.theme.pixels(_WIDEST))
        self._retranslate()

    def open(self, view: DetailsView) -> None:
        """Show another conversation's, from the top."""
        self._awaited = ""
        self.form.open(view)
        self.notes.open(view.conversation, view.notes)
        self.results.show_rows(view.items)
        self.verticalScrollBar().setValue(0)

    def show_rows(self, view: DetailsView) -> None:
        """Take over what is known now."""
        self.form.show_rows(view)
        self.notes.show_rows(view.notes)
        self.results.show_rows(view.items)
        self._follow_awaited()

    def settle(self) -> None:
        """Save or keep what is being typed, now."""
        self.form.settle()
        self.notes.settle()

    def rescue(self) -> None:
        """The conversation left: what was being typed stays its author's."""
        self.form.rescue()
        self.notes.rescue()

    def forget(self) -> None:
        """Hold nothing of the conversation any more."""
        self._awaited = ""
        self.form.forget()
        self.notes.forget()
        self.results.show_rows(())

    def focus_first(self) -> None:
        """Give the keyboard to the first field that is empty."""
        fields = list(self.form.fields.values())
        wanted = next((field for field in fields if not field.line.text()), fields[0])
        wanted.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.reveal(wanted)

    def reveal_newest(self) -> None:
        """Scroll to what was created last, and once more with what became of it."""
        newest = max(self.results.cards.values(), key=lambda card: card.row.at, default=None)
        if newest is not None:
            self.reveal(newest)
            self._awaited = newest.row.id

    def reveal(self, widget: QWidget) -> None:
        """Scroll to something; where it was only just made, its place is known after the layouts."""
        QTimer.singleShot(0, widget, lambda: self._bring(widget))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _follow_awaited(self) -> None:
        """Nobody who writes here by now is called away."""
        card, focus = self.results.cards.get(self._awaited), QApplication.focusWidget()
        if card is None or (focus is not None and self.isAncestorOf(focus)):
            self._awaited = ""
            return
        self.reveal(card)
        if not card.row.sending and (card.row.reason or card.row.state is not CrmItemState.PENDING):
            self._awaited = ""

    def _bring(self, widget: QWidget) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # of each layout around it, from the inside out
        self.ensureWidgetVisible(widget, 0, 16)

    def _retranslate(self) -> None:
        for label, text in zip(self._headings, (self.tr("Notes"), self.tr("Final results created")), strict=True):
            label.setText(text)

    def _lay_out(self, widest: int) -> None:
        inner = QWidget()
        inner.setMaximumWidth(widest)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 0, 16, 20)
        column.setSpacing(8)
        column.addWidget(self.form)
        for heading, section in zip(self._headings, (self.notes, self.results), strict=True):
            column.addSpacing(12)
            column.addWidget(heading)
            column.addWidget(section)
        column.addStretch(1)
        content = QWidget(self)
        content.setObjectName("surface")
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, 1)
        row.addStretch(0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
