"""The right half of the editor: the card that was chosen, or what is set for the whole playbook."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.playbooks.definition import Card
from app.core.playbooks.history import Work
from app.ui.playbooks.card_form import CardForm
from app.ui.playbooks.images import Images
from app.ui.playbooks.settings_form import SettingsForm
from app.ui.theme import Theme


class Side(QStackedWidget):
    """`card` and `settings`: the two forms."""

    def __init__(self, theme: Theme, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card, self.settings = CardForm(theme, images, self), SettingsForm(theme, images, self)
        self._outdated = False
        for form in (self.card, self.settings):
            self.addWidget(form)

    def show_work(self, work: Work, card: Card | None, wrong: dict[str, str], *, whole: bool) -> None:
        """Hold this. `card`: the chosen one. `wrong`: what must be put right, by card. `whole`: the settings are what is looked at."""
        self.card.show_card(card, wrong.get(str(card["id"]), "") if card is not None else "")
        if whole and self._outdated:
            self._outdated = False
            self.settings.begin()
        self.settings.show_work(work, wrong.get("", ""))
        self.setCurrentWidget(self.settings if whole else self.card)

    def begin(self) -> None:
        """Make all fields anew with what is shown next, for words or colours changed; the many of the settings when these are looked at."""
        self.card.forget()
        self._outdated = True
