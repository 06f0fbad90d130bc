"""Which language the window speaks, and when it changes."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.core.changes import Changes
from app.core.client import Client
from app.core.preferences.policy import Policy
from app.core.views import Folder
from app.ui import language, texts
from app.ui.sample import ME
from app.ui.spoken import SpokenLanguage
from app.ui.window import MainWindow

MINE = {"en": "My conversations", "pl": "Moje rozmowy", "fr": "Mes conversations", "nl": "Mijn gesprekken"}

Speak = Callable[[str], None]


@pytest.fixture
def speak(qapp: QApplication, client: Client) -> Iterator[Speak]:
    """Begin with this language asked for, or none."""
    begun: list[SpokenLanguage] = []
    yield lambda asked: begun.append(SpokenLanguage(qapp, client, asked))
    for one in begun:
        one.release()


def company_says(client: Client, code: str) -> None:
    client.store.settings.put_me(replace(ME, account=replace(ME.account, language=code)))
    client.changes.publish(Changes(me=True))
    QApplication.processEvents()


def of_the_system(app: QApplication) -> tuple[str, str]:
    """The language and locale of whoever runs this."""
    return language.speak(app, ""), QLocale().name()


def spoken() -> str:
    return next(code for code, words in MINE.items() if words == texts.folder(Folder.MINE))


def test_who_has_chosen_none_has_the_companys_from_the_start(client: Client, speak: Speak) -> None:
    company_says(client, "pl")
    speak("")
    assert spoken() == "pl"
    assert QLocale().name() == "pl_PL"


def test_an_open_window_follows_when_the_company_changes_it(client: Client, speak: Speak, window: MainWindow, qapp: QApplication) -> None:
    system = of_the_system(qapp)
    company_says(client, "pl")
    speak("")
    company_says(client, "fr")
    assert window.rail.folders[Folder.MINE].accessibleName() == texts.folder(Folder.MINE) == MINE["fr"]
    company_says(client, "")
    assert (spoken(), QLocale().name()) == system


def test_what_was_asked_for_at_the_start_stays(client: Client, speak: Speak) -> None:
    speak("nl")
    company_says(client, "fr")
    client.preferences.choose(language="pl")
    assert spoken() == "nl"


def test_what_the_person_chose_counts_more_than_the_companys(client: Client, speak: Speak) -> None:
    client.preferences.choose(language="nl")
    company_says(client, "fr")
    speak("")
    assert spoken() == "nl"
    client.preferences.choose(language="")
    assert spoken() == "fr"


def test_a_language_that_this_version_does_not_speak_is_the_systems(client: Client, speak: Speak, qapp: QApplication) -> None:
    system = of_the_system(qapp)
    company_says(client, "xx")
    speak("")
    assert (spoken(), QLocale().name()) == system


def test_what_a_policy_has_locked_is_spoken_whatever_was_asked_for(client: Client, speak: Speak) -> None:
    speak("fr")
    client.preferences.manage(Policy(locked={"language": "nl"}, source="/etc/policy.json"))
    assert spoken() == "nl"
