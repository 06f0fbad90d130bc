"""What a site is set to, to be changed; two who do that at once."""

from collections.abc import Awaitable

from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.protocol.company import CompanySite, SiteChange
from app.ui import texts
from app.ui.desk import Desk
from app.ui.details.trouble import Deed
from app.ui.foreign import filled
from app.ui.playbooks.sites.dialog import SiteDialog
from app.ui.playbooks.sites.form import SiteForm


class SiteSettings(SiteDialog):
    """Where somebody else saved first, theirs can be taken, or saved over."""

    def __init__(self, desk: Desk, site: CompanySite, parent: QWidget) -> None:
        self._site = site
        form = SiteForm(desk.theme, whole=True)
        form.show_site(site)
        super().__init__(desk, form, parent)
        self.form.name.setFocus()

    def request(self) -> Awaitable[CompanySite]:
        fields = self.form.fields
        change = SiteChange(
            revision=self._site.revision,
            name=fields.name,
            bot_name=fields.bot_name,
            language=fields.language,
            accent=fields.accent,
            allowed_origins=self.form.sites,
        )
        return self._desk.client.company.save_site(self._site.key, change)

    def title(self) -> tuple[str, str]:
        return self.tr("Site settings"), self.tr("Save")

    def meanwhile(self, error: AppError) -> None:
        self.explain(lambda: self._said_of(error.detail.get("name", "")), self._ways)

    def _said_of(self, name: str) -> str:
        sentence = self.tr("{name} changed this site meanwhile. What you wrote is still here.")
        return filled(sentence, name=name or self.tr("Somebody"))

    def _ways(self) -> tuple[Deed, ...]:
        return (self.tr("Save mine instead"), self._anyway), (self.tr("Take theirs"), self._theirs)

    def _anyway(self) -> None:
        self._desk.tasks.spawn(self._renewed(mine=True), "site_anew")

    def _theirs(self) -> None:
        self._desk.tasks.spawn(self._renewed(mine=False), "site_anew")

    async def _renewed(self, *, mine: bool) -> None:
        """As the server has it now is what is changed."""
        try:
            sites = await self._desk.client.company.sites()
        except AppError as error:
            failure = error
            if self._open:
                self.explain(lambda: texts.error(failure), self._ways)
            return
        found = next((site for site in sites if site.key == self._site.key), None)
        if not self._open or found is None:
            return
        self._site = found
        self.clear()
        if mine:
            self.attempt()
        else:
            self.form.show_site(found)
            self.begun = self.form.fields
