"""The page "General": the language and the colours of the window, and when somebody counts as gone from the machine."""

from app.core.preferences.values import Appearance
from app.ui.playbooks.look import AUTONYMS
from app.ui.preferences.page import Page

_MINUTES = (5, 10, 15, 30, 60)


class GeneralPage(Page):
    def title(self) -> str:
        return self.tr("General")

    def furnish(self) -> None:
        languages = {"": self.tr("As this computer"), **AUTONYMS}
        self.language = self.pick("language", self.tr("Language"), languages, self.tr("Of the window; the chat speaks that of its site."))
        looks = {
            Appearance.SYSTEM: self.tr("As this computer"),
            Appearance.LIGHT: self.tr("Light"),
            Appearance.DARK: self.tr("Dark"),
        }
        self.appearance = self.pick("appearance", self.tr("Appearance"), looks)
        self.part(self.tr("When you sign in to this computer"))
        self.autostart = self.switch(
            "autostart", self.tr("Start Live Chat Desk by itself"), self.tr("In the background, without its window.")
        )
        self.part(self.tr("When you leave this computer"))
        self.away = self.pick("away_after_minutes", self.tr("Go offline"), self._spans(), other=self._span)
        self.locked = self.switch("away_when_locked", self.tr("Go offline when the screen is locked"))
        self.advise(self.tr("When you are back you are asked whether to go online again."))

    def show_more(self) -> None:
        me = self.desk.client.queries.me()
        company = AUTONYMS.get(me.account.language, "") if me is not None else ""
        said = self.tr("As the company: {language}").format(language=company) if company else self.tr("As this computer")
        self.language.setItemText(0, said)

    def _span(self, minutes: int) -> str:
        return self.tr("After {minutes} min").format(minutes=minutes)

    def _spans(self) -> dict[int, str]:
        return {0: self.tr("Never by itself")} | {minutes: self._span(minutes) for minutes in _MINUTES}
