"""The page "General": what the company is called, its currency, country and language, and that live chat is part of its plan."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit

from app.core.company.regions import regions
from app.protocol.company import CompanySettings
from app.protocol.currencies import DIGITS
from app.ui.company.page import Page
from app.ui.playbooks.look import AUTONYMS
from app.ui.value_box import ValueBox

_LETTERS = 100
_LATIN = 0x250


class GeneralPage(Page):
    def title(self) -> str:
        return self.tr("General")

    def names(self) -> dict[str, str]:
        return {
            "name": self.tr("Company name"),
            "currency": self.tr("Currency"),
            "region": self.tr("Country of phone numbers"),
            "language": self.tr("Language"),
        }

    def furnish(self) -> None:
        names = self.names()
        self._offered = {"currency": {code: code for code in sorted(DIGITS)}, "region": self._regions(), "language": self._languages()}
        self.name = self.place("name", names["name"], QLineEdit(), self.tr("Colleagues see it in the window, and it is in invitations."))
        self.name.setMaxLength(_LETTERS)
        self.name.textEdited.connect(lambda text: self.changed.emit({"name": text}))
        self.currency = self._box("currency", self.tr("Of amounts that are written without one."))
        self.region = self._box("region", self.tr("Of numbers that are written without a country code, such as +48."))
        self.language = self._box("language", self.tr("Of the window, for users who have not chosen one themselves."))
        self.part(self.tr("Live Chat"))
        self.entitlement = self.advise(self._plan())

    def show_fields(self, settings: CompanySettings) -> None:
        if self.name.text() != settings.name:
            self.name.setText(settings.name)
        for name, box in (("currency", self.currency), ("region", self.region), ("language", self.language)):
            box.show_value(getattr(settings, name), self.said(name, settings))
        self.entitlement.setText(self._plan())

    def said(self, name: str, settings: CompanySettings) -> str:
        value = str(getattr(settings, name))
        return self._offered.get(name, {}).get(value, value)

    def _box(self, name: str, advice: str) -> ValueBox:
        box = self.place(name, self.names()[name], ValueBox(self._offered[name]), advice)
        box.picked.connect(lambda value: self.changed.emit({name: value}))
        return box

    def _regions(self) -> dict[str, str]:
        said = {code: f"{_country(code)} (+{calling})" for code, calling in regions().items()}
        return {"": self.tr("None: numbers need their country code")} | dict(sorted(said.items(), key=lambda one: one[1].casefold()))

    def _languages(self) -> dict[str, str]:
        return {"": self.tr("The language of each user's computer"), **AUTONYMS}

    def _plan(self) -> str:
        me = self.desk.client.queries.me()
        if me is not None and not me.account.live_chat:
            return self.tr(
                "Live Chat is part of the LeadBooster add-on, which your company does not have now. "
                "Nobody can sign in, and its sites have no chat."
            )
        return self.tr("Live Chat is part of the LeadBooster add-on, and your company has it.")


def _country(code: str) -> str:
    """A country by its own name; with the English one where that is in letters that not everybody reads."""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyCountry:
        return code
    own = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory).nativeTerritoryName()
    english = QLocale.territoryToString(territory)
    readable = bool(own) and all(ord(letter) < _LATIN or not letter.isalpha() for letter in own)
    return own if readable else english
