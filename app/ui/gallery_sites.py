"""The scenes of the gallery that are about the sites of the window "Chatbot", and its dialogs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.core.errors import ApiError
from app.core.playbooks.history import Work
from app.protocol.company import CompanySite
from app.protocol.errors import ErrorCode
from app.ui import sample_playbooks as sample
from app.ui.desk import Desk
from app.ui.playbooks.both import Both
from app.ui.playbooks.sites.embedding import Embedding
from app.ui.playbooks.sites.new import NewSiteDialog
from app.ui.playbooks.sites.settings import SiteSettings
from app.ui.playbooks.window import PlaybooksWindow


def bare(window: PlaybooksWindow) -> None:
    """A site that has no playbook."""
    _show(window, sample.ALL_SITES, sample.WORKSHOP)


def loaded(window: PlaybooksWindow) -> None:
    """One that a page has loaded which is not allowed to."""
    elsewhere = replace(sample.SHOP, loaded_from="http://localhost:8000/test.html")
    _show(window, (elsewhere, sample.STOVES, sample.WORKSHOP), elsewhere)


def new(desk: Desk, parent: QWidget) -> NewSiteDialog:
    """A new site, with a line that is none."""
    dialog = NewSiteDialog(desk, parent)
    dialog.form.name.setText("Winter shop")
    dialog.form.allowed.setPlainText("https://winter.example\nour shop")
    dialog.form.is_fit()
    return dialog


def settings(desk: Desk, parent: QWidget) -> SiteSettings:
    """A site's settings, which somebody else has saved meanwhile."""
    dialog = SiteSettings(desk, sample.SHOP, parent)
    dialog.meanwhile(ApiError(ErrorCode.EDITED_MEANWHILE, detail={"name": "Ben Smit"}))
    return dialog


def line(desk: Desk, parent: QWidget) -> Embedding:
    """The line for a site's pages."""
    return Embedding(desk, sample.SHOP, sample.LIVE, parent)


def both(desk: Desk, parent: QWidget) -> Both:
    """What differs between two who saved at once."""
    cards = [{**card, "text": "Thank you, and goodbye!"} if card["id"] == "goodbye" else card for card in sample.DEFINITION["cards"]]
    theirs = Work("Talk to us", {**sample.DEFINITION, "bot_name": "Stovey", "cards": cards[:-1]})
    return Both(desk.theme, Work(sample.LIVE.name, sample.DEFINITION), theirs, {}, parent)


SCENES: dict[str, Callable[[PlaybooksWindow], None]] = {f"chatbot-site-{scene.__name__}": scene for scene in (bare, loaded)}
DIALOGS: dict[str, Callable[[Desk, QWidget], QDialog]] = {f"chatbot-{dialog.__name__}": dialog for dialog in (new, settings, line, both)}


def dialogs(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Each dialog by itself."""
    for name, made in DIALOGS.items():
        with shown(desk, made) as dialog:
            yield name, dialog


@contextmanager
def shown(desk: Desk, made: Callable[[Desk, QWidget], QDialog]) -> Iterator[QDialog]:
    below = QWidget()
    dialog = made(desk, below)
    try:
        dialog.open()
        for _ in range(3):
            QApplication.processEvents()
        yield dialog
    finally:
        dialog.done(0)
        below.deleteLater()


def _show(window: PlaybooksWindow, sites: tuple[CompanySite, ...], shown: CompanySite) -> None:
    window.page.show_content(sample.CONTENT)  # there is no server to load one
    window.shelf.show_all(sample.ALL, sites)
    window.sites.show(shown.key)
    window.shelf.list.mark(shown.key)
