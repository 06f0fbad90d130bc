"""How one comes to a site in the window "Chatbot", and what is done to the one that is shown, or whose playbook is."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.protocol.company import CompanySite
from app.ui.desk import Desk
from app.ui.playbooks.page import Page
from app.ui.playbooks.shelf import Shelf
from app.ui.playbooks.sites.acts import SiteActs


class SiteWays(QObject):
    """Of one window, with its halves."""

    def __init__(self, desk: Desk, shelf: Shelf, page: Page, window: QWidget) -> None:
        super().__init__(window)
        self._shelf, self._page = shelf, page
        self._wanted = ""
        self.acts = SiteActs(desk, window)
        self.acts.done.connect(self._done)
        self.acts.looked.connect(shelf.load)
        shelf.list.site.connect(self.show)
        for wanted, act in ((page.head.embed, self._embed), (page.site.embed, self._embed), (page.site.change, self._change)):
            wanted.connect(act)

    def show(self, key: str) -> None:
        """Show a site instead of a playbook."""
        site = self._shelf.site(key)
        if site is not None:
            self._wanted = ""
            self._page.show_site(site, empty=all(one.site != key for one in self._shelf.playbooks))

    def follow(self) -> bool:
        """Show anew the site that is looked at, or has just been made. False: it is none that is looked at."""
        self._page.site_names = {site.key: site.name for site in self._shelf.sites}
        self._page.bench.beside.rehearsing.stand_on({site.key: site for site in self._shelf.sites})
        self.show(self._wanted or self._page.site_shown)
        return bool(self._page.site_shown)

    def _done(self, key: str) -> None:
        """It is there, or set otherwise."""
        self._wanted = key
        self._shelf.load()

    @property
    def _site(self) -> CompanySite | None:
        content = self._page.content
        return self._shelf.site(content.playbook.site if content is not None else self._page.site_shown)

    def _embed(self) -> None:
        if (site := self._site) is not None:
            self.acts.embed(site, self._page.content.playbook if self._page.content is not None else None)

    def _change(self) -> None:
        if (site := self._site) is not None:
            self.acts.change(site)
