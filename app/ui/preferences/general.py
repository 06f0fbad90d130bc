"""The page "General": the language and the colours of the window."""

from app.core.preferences.values import Appearance
from app.ui.playbooks.look import AUTONYMS
from app.ui.preferences.page import Page


class GeneralPage(Page):
    def title(self) -> str:
        return self.tr("General")

    def furnish(self) -> None:
        languages = {"": self.tr("As the company has it, or else this computer"), **AUTONYMS}
        self.language = self.pick("language", self.tr("Language"), languages, self.tr("Of the window; the chat speaks that of its site."))
        looks = {
            Appearance.SYSTEM: self.tr("As this computer has it"),
            Appearance.LIGHT: self.tr("Light"),
            Appearance.DARK: self.tr("Dark"),
        }
        self.appearance = self.pick("appearance", self.tr("Appearance"), looks)
