"""The page "General": language and colours of the window, how the program starts and closes, and when somebody counts as gone."""

from app.core.installation import Installation
from app.core.preferences.values import Appearance, Contrast
from app.ui.desk import Desk
from app.ui.playbooks.look import AUTONYMS
from app.ui.preferences.page import Page
from app.ui.tray import Tray

_MINUTES = (5, 10, 15, 30, 60)


class GeneralPage(Page):
    def __init__(self, desk: Desk, installation: Installation) -> None:
        self._installation = installation
        super().__init__(desk)

    def title(self) -> str:
        return self.tr("General")

    def furnish(self) -> None:
        languages = {"": self.tr("As this computer"), **AUTONYMS}
        self.language = self.pick("language", self.tr("Language"), languages, self.tr("Of the window; the chat speaks that of its site."))
        if self._installation.language:
            self.advise(self.tr("At this start another language was asked for (--language), which stays until the program ends."))
        looks = {
            Appearance.SYSTEM: self.tr("As this computer"),
            Appearance.LIGHT: self.tr("Light"),
            Appearance.DARK: self.tr("Dark"),
        }
        contrasts = {
            Contrast.SYSTEM: self.tr("As this computer"),
            Contrast.USUAL: self.tr("Usual"),
            Contrast.HIGH: self.tr("High"),
        }
        self.appearance = self.pick("appearance", self.tr("Appearance"), looks, self.tr("The colours of all windows."))
        self.contrast = self.pick("contrast", self.tr("Contrast"), contrasts, self.tr("High: stronger colours and borders, easier to see."))
        self.part(self.tr("When you sign in to this computer"))
        self.autostart = self.switch(
            "autostart", self.tr("Start Live Chat Desk by itself"), self.tr("In the background, without its window.")
        )
        self._furnish_closing()
        self.part(self.tr("When you leave this computer"))
        self.away = self.pick("away_after_minutes", self.tr("Go offline"), self._spans(), other=self._span)
        self.locked = self.switch("away_when_locked", self.tr("Go offline when the screen is locked"))
        self.advise(self.tr("When you are back you are asked whether to go online again."))

    def _furnish_closing(self) -> None:
        self.part(self.tr("When you close the window"))
        goes_on = self.tr("Chats and notifications go on; the icon in the tray opens the window again and quits.")
        none = self.tr("This desktop has no tray, so closing the window ends Live Chat Desk.")
        self.closing = self.switch("close_to_tray", self.tr("Stay in the tray"), goes_on if Tray.available() else none)

    def show_more(self) -> None:
        me = self.desk.client.queries.me()
        company = AUTONYMS.get(me.account.language, "") if me is not None else ""
        said = self.tr("As the company: {language}").format(language=company) if company else self.tr("As this computer")
        self.language.setItemText(0, said)

    def _span(self, minutes: int) -> str:
        return self.tr("After {minutes} min").format(minutes=minutes)

    def _spans(self) -> dict[int, str]:
        return {0: self.tr("Never by itself")} | {minutes: self._span(minutes) for minutes in _MINUTES}
