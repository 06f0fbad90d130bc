"""The right half of the window where a site was chosen: how it stands, and what can be done about it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.protocol.company import CompanySite
from app.ui.desk import Desk
from app.ui.labels import ElidedLabel, WrappedLabel
from app.ui.playbooks.sites import words
from app.ui.whole_in_tip import watch


class SitePage(QFrame):
    """The signals: it is wanted."""

    embed = Signal()
    change = Signal()
    new = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.site: CompanySite | None = None
        self.name = ElidedLabel(self, letter="title")
        self.loaded, self.shut, self.allowed = WrappedLabel(self), WrappedLabel(self, tone="bad"), WrappedLabel(self, tone="muted")
        self.nothing = WrappedLabel(self)
        self.make, self.embedding, self.settings = (QPushButton(self) for _ in range(3))
        watch(self.make, self.embedding, self.settings)
        self.make.clicked.connect(lambda _checked: self.new.emit())
        self.embedding.clicked.connect(lambda _checked: self.embed.emit())
        self.settings.clicked.connect(lambda _checked: self.change.emit())
        self._lay_out()
        self._retranslate()

    def show_site(self, site: CompanySite, *, empty: bool) -> None:
        """Say how this one stands. `empty`: it has no playbook."""
        self.site = site
        self.name.set_whole(site.name)
        self.make.setAccessibleDescription(site.name)
        self.nothing.setVisible(empty)
        self.loaded.setText(words.loaded(site, self._desk.client.live.now()))
        obstacle = words.locked_out(site)
        self.shut.setText(obstacle)
        self.shut.setVisible(bool(obstacle))
        self.allowed.setVisible(bool(site.allowed_origins))
        self.allowed.setText(words.allowed(site))
        self.make.setProperty("kind", "primary" if empty else "")
        self.make.style().polish(self.make)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.nothing.setText(self.tr("This site has no playbook yet: its pages offer no chat."))
        self.make.setText(self.tr("New playbook…"))
        self.embedding.setText(self.tr("Put it on your site…"))
        self.settings.setText(self.tr("Site settings…"))
        if self.site is not None:
            self.show_site(self.site, empty=not self.nothing.isHidden())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.make, self.embedding, self.settings):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        for part in (self.name, self.nothing, self.loaded, self.shut, self.allowed):
            column.addWidget(part)
        column.addSpacing(6)
        column.addLayout(row)
        column.addStretch(1)
