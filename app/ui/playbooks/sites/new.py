"""A new site: its name, and the pages that may have the chat."""

import secrets
from collections.abc import Awaitable

from PySide6.QtWidgets import QWidget

from app.protocol.company import CompanySite, NewSite
from app.ui.desk import Desk
from app.ui.playbooks.sites.dialog import SiteDialog
from app.ui.playbooks.sites.form import SiteForm


class NewSiteDialog(SiteDialog):
    """The key stays the same, so that trying again makes no second one; what was changed since makes it another site's."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._asked: NewSite | None = None
        super().__init__(desk, SiteForm(desk.theme, whole=False), parent)
        self.form.name.setFocus()

    def request(self) -> Awaitable[CompanySite]:
        wanted = NewSite(key=secrets.token_hex(8), name=self.form.fields.name, allowed_origins=self.form.sites)
        if self._asked is None or (self._asked.name, self._asked.allowed_origins) != (wanted.name, wanted.allowed_origins):
            self._asked = wanted
        return self._desk.client.company.create_site(self._asked)

    def title(self) -> tuple[str, str]:
        return self.tr("New site"), self.tr("Create")
