"""The strip under the list that says how many texts were not sent and have no conversation in sight; a press shows them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.changes import Changes
from app.ui import icons
from app.ui.counts import Counts
from app.ui.desk import Desk
from app.ui.whole_in_tip import watch

if TYPE_CHECKING:
    from app.ui.stranded import StrandedTexts


class StrandedStrip(QPushButton):
    """Not there while there is nothing to say."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._count = 0
        self._texts: StrandedTexts | None = None
        self.setProperty("kind", "strip")
        watch(self)
        self.clicked.connect(self._show_texts)
        desk.theme.changed.connect(self._restyle)
        self.hide()

    def refresh(self, changes: Changes) -> None:
        """Count anew what was not sent."""
        if changes.outbox or changes.conversations or changes.left or changes.everything:
            self._read()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _read(self) -> None:
        stranded = self._desk.client.queries.stranded_texts()
        if len(stranded) != self._count:
            self._count = len(stranded)
            self._restyle()
        self.setVisible(bool(stranded))
        if self._texts is not None:
            self._texts.show_texts(stranded)

    def _show_texts(self) -> None:
        if self._texts is None:
            from app.ui.stranded import StrandedTexts  # noqa: PLC0415 - the list is painted without it

            self._texts = StrandedTexts(self._desk, self.window())
        self._texts.show_texts(self._desk.client.queries.stranded_texts())
        self._texts.show()
        self._texts.activateWindow()

    def _restyle(self) -> None:
        icons.lead(self, "warning", self._desk.theme.colors.warn)
        self.setText(Counts().not_sent(self._count))
