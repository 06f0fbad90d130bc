"""What can be done about a site: made, changed, and put on its pages."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.protocol.company import CompanySite
from app.protocol.playbooks import Playbook
from app.ui.desk import Desk
from app.ui.playbooks.sites.embedding import Embedding
from app.ui.playbooks.sites.new import NewSiteDialog
from app.ui.playbooks.sites.settings import SiteSettings


class SiteActs(QObject):
    """`done`: the key of the site that is to be shown. `looked`: it was looked up how it stands."""

    done = Signal(str)
    looked = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def new(self) -> NewSiteDialog:
        """Ask what a new one is to be, make it, and show what its pages need."""
        asked = NewSiteDialog(self._desk, self._window)
        asked.saved.connect(self._made)
        asked.open()
        return asked

    def change(self, site: CompanySite) -> SiteSettings:
        """Let it be set otherwise."""
        asked = SiteSettings(self._desk, site, self._window)
        asked.saved.connect(lambda saved: self.done.emit(saved.key))
        asked.open()
        return asked

    def embed(self, site: CompanySite, playbook: Playbook | None) -> Embedding:
        """Show what its pages need, and whether one has it. `playbook`: the one that is looked at."""
        asked = Embedding(self._desk, site, playbook, self._window)
        asked.checked.connect(self.looked)
        asked.open()
        return asked

    def _made(self, site: CompanySite) -> None:
        self.done.emit(site.key)
        self.embed(site, None)
