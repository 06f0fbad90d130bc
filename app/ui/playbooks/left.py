"""The left half of the window: its title, what makes something new, and the sites with their playbooks."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.labels import PlainLabel
from app.ui.playbooks.shelf import Shelf
from app.ui.whole_in_tip import watch


class Left(QWidget):
    """`new`: makes a playbook. `site`: makes a site."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(parent=self, letter="strong")
        self.new, self.site = QPushButton(self), QPushButton(self)
        watch(self.new, self.site)
        self.site.setProperty("kind", "link")
        self.shelf = Shelf(desk, self)
        self._lay_out()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Chatbot"))
        self.new.setText(self.tr("New playbook…"))
        self.site.setText(self.tr("New site…"))

    def _lay_out(self) -> None:
        bar = QFrame(self)
        bar.setObjectName("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 12, 12, 12)
        row.addWidget(self.title, 1)
        row.addWidget(self.new)
        foot = QFrame(self)
        foot.setObjectName("foot")
        below = QHBoxLayout(foot)
        below.setContentsMargins(10, 8, 12, 8)
        below.addWidget(self.site, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.shelf, 1)
        column.addWidget(foot)
