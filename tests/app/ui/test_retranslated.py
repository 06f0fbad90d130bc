"""The words of every window change while it runs: what is then seen is what it would say had it been opened in that language."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.core.errors import StoreError
from app.ui import (
    gallery_company,
    gallery_company_pages,
    gallery_help,
    gallery_leads,
    gallery_playbooks,
    gallery_preferences,
    gallery_sites,
    language,
    sample,
)
from app.ui.desk import Desk
from app.ui.failure import FailureWindow
from app.ui.gallery import SCENES, stage
from app.ui.preferences.general import GeneralPage
from app.ui.preferences.notifications import NotificationsPage
from app.ui.window import MainWindow


@contextmanager
def failure(desk: Desk) -> Iterator[QWidget]:
    window = FailureWindow(desk.theme, StoreError("newer_version"), "/home/anna")
    window.show()
    yield window
    window.close()
    window.deleteLater()


Opened = Callable[[Desk], AbstractContextManager[QWidget]]
SIZE = (1280, 780)
WINDOWS: dict[str, Opened] = {
    "waiting": lambda desk: stage(SCENES["waiting"], desk.theme, width=1440, height=900),
    "details": lambda desk: stage(SCENES["details"], desk.theme, width=1440, height=900),
    "closed": lambda desk: stage(SCENES["closed"], desk.theme, width=1440, height=900),
    "chatbot": lambda desk: gallery_playbooks.playbooks_stage(gallery_playbooks.SCENES["chatbot-chosen"], desk, SIZE),
    "chatbot-settings": lambda desk: gallery_playbooks.playbooks_stage(gallery_playbooks.SCENES["chatbot-settings"], desk, SIZE),
    "chatbot-line": lambda desk: gallery_sites.shown(desk, gallery_sites.line),
    "site-new": lambda desk: gallery_sites.shown(desk, gallery_sites.new),
    "site-settings": lambda desk: gallery_sites.shown(desk, gallery_sites.settings),
    "both": lambda desk: gallery_sites.shown(desk, gallery_sites.both),
    "failure": failure,
    "company": lambda desk: gallery_company.company_stage(gallery_company.SCENES["company-users"], desk, SIZE),
    "company-replies": lambda desk: gallery_company.company_stage(gallery_company_pages.SCENES["company-replies"], desk, SIZE),
    "canned": lambda desk: stage(SCENES["canned"], desk.theme, width=1440, height=900),
    "wrong": lambda desk: stage(SCENES["wrong"], desk.theme, width=1440, height=900),
    "leads": lambda desk: gallery_leads.leads_stage(gallery_leads.SCENES["leads-found"], desk, SIZE),
    "preferences": lambda desk: gallery_preferences.preferences_stage(gallery_preferences.SCENES["preferences-notifications"], desk, SIZE),
    "help": lambda desk: gallery_help.help_stage(gallery_help.SCENES["help-conversations"], desk, SIZE),
}


def said(window: QWidget) -> Iterator[str]:
    """Every word of every part in sight, shown or heard, with what says it."""
    for part in (window, *window.findChildren(QWidget)):
        if part.isVisible():
            for place in ("text", "placeholderText", "currentText", "windowTitle", "toolTip", "accessibleName", "accessibleDescription"):
                words = part.property(place)
                if words:
                    yield f"{type(part).__name__}.{place}: {words}"


def is_cut(words: str, wanted: set[str]) -> bool:
    """Whether it ends in "…", or one that was wanted does and begins like it: columns keep their widths, so that there may be more room."""
    return words.endswith("…") or any(one.endswith("…") and words.startswith(one[:-1]) for one in wanted)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("opened", WINDOWS.values(), ids=WINDOWS.keys())
def test_nothing_in_sight_stays_in_the_language_before(desk: Desk, qapp: QApplication, opened: Opened) -> None:
    language.speak(qapp, "pl")
    with opened(desk) as window:
        wanted = set(said(window))
    language.speak(qapp, "en")
    with opened(desk) as window:
        english = set(said(window)) - wanted
        language.speak(qapp, "pl")
        for _ in range(4):
            QApplication.processEvents()
        now = set(said(window))
        assert sorted(english & now) == []
        assert sorted(words for words in now - english - wanted if not is_cut(words, wanted)) == [], (
            "half of each, or what nothing would say"
        )
    assert len(english) >= (4 if opened is failure else 6)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_page_that_was_out_of_sight_is_in_the_new_language_when_it_is_turned_to(desk: Desk, qapp: QApplication) -> None:
    with gallery_preferences.preferences_stage(gallery_preferences.SCENES["preferences-notifications"], desk, SIZE) as window:
        language.speak(qapp, "pl")
        QApplication.processEvents()
        window.show_page(GeneralPage)
        assert "Język" in [label.text() for label in window.page.findChildren(QLabel)]
        window.contents.search.setText("dźwięk")
        assert any(window.contents.list.item(row).text().strip().startswith("Dźwięk") for row in range(window.contents.list.count()))
        window.show_page(NotificationsPage)
        assert window.page.title() == "Powiadomienia"


class _Moved(QObject):
    """What was moved to another place, with all that it held, since it was made."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.names: list[str] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.ParentChange and watched.objectName() == "surface":
            self.names.append(type(watched).__name__)
        return False


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("name", ["chatbot", "company", "leads", "preferences", "help"])
def test_what_is_made_anew_is_made_where_it_stands(desk: Desk, qapp: QApplication, name: str) -> None:
    """Moved there afterwards, every part of it would be styled a second time, which is what takes longest."""
    with WINDOWS[name](desk):
        moved = _Moved(qapp)
        language.speak(qapp, "pl")
        QApplication.processEvents()
        qapp.removeEventFilter(moved)
        assert moved.names == []


def test_every_part_of_an_open_window_changes(window: MainWindow, qapp: QApplication) -> None:
    window.open(sample.MARTA.id)
    chat, before = window.conversation.chat, QLocale()
    try:
        language.speak(qapp, "pl")
        QApplication.processEvents()
        words = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
        assert "Nieprzypisane" in words
        assert "Połączono" in words
        assert chat.header.take.text() == "Przypisz do mnie"
        assert chat.header.reassign.accessibleName() == "Przypisz ponownie"
        assert window.inbox.pages[window.inbox.folder].list.accessibleName() == "Nieprzypisane"
        assert chat.composer.button.text() == "Wyślij"
        assert chat.messages.accessibleName() == "Wiadomości"
    finally:
        language.speak(qapp, "en")
        QLocale.setDefault(before)
        QApplication.processEvents()
    assert chat.header.take.text() == "Assign to me"
