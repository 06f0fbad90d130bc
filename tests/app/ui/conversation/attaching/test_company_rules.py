"""Files in a company that does not let all of them be sent: nothing offers it, and what is refused is said before it is uploaded."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QImage
from PySide6.QtWidgets import QApplication

from app.core.changes import Changes
from app.core.client import Client
from app.protocol.people import FileKind, FileRules
from app.ui import language
from app.ui.conversation.composer import Composer
from app.ui.sample import JORIS, ME
from app.ui.sentence import anew
from app.ui.window import MainWindow

# The offscreen platform cannot raise a window or keep its smallest size, and says so each time.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def rule(client: Client, rules: FileRules) -> None:
    """The company's settings change while the window is open."""
    client.store.settings.put_me(replace(ME, account=replace(ME.account, files=rules)))
    client.changes.publish(Changes(me=True))
    QApplication.processEvents()


def urls(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


@pytest.fixture
def offer(tmp_path: Path) -> Path:
    file = tmp_path / "offer.pdf"
    file.write_bytes(b"%PDF" * 512)
    return file


@pytest.fixture
def composer(window: MainWindow) -> Composer:
    window.open(JORIS.id)
    return window.conversation.chat.composer


def test_where_agents_may_send_none_nothing_offers_it(window: MainWindow, composer: Composer, client: Client, offer: Path) -> None:
    assert composer.clip.isVisible()
    rule(client, FileRules(agents=False))
    assert not composer.clip.isVisible()
    enter = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, urls(offer), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window.conversation.chat, enter)
    assert not enter.isAccepted()
    rule(client, FileRules())
    assert composer.clip.isVisible()


def test_who_pastes_a_file_all_the_same_is_told_why_it_is_not_taken(
    composer: Composer, client: Client, told: list[str], offer: Path
) -> None:
    rule(client, FileRules(agents=False))
    composer.field.insertFromMimeData(urls(offer))
    assert client.outgoing.of(JORIS.id) == ()
    assert told == ["Your company does not let files be sent from here."]


def test_a_kind_that_is_not_wanted_is_told_of_at_once(composer: Composer, client: Client, told: list[str], offer: Path) -> None:
    rule(client, FileRules(kinds=(FileKind.IMAGE, FileKind.MEDIA)))
    composer.attach((offer,))
    assert client.outgoing.of(JORIS.id) == ()
    assert told == ["offer.pdf was not added. Your company lets only these be sent: Pictures, Sound and films."]


def test_what_is_larger_than_the_company_wants_is_told_of_with_the_size(
    composer: Composer, client: Client, told: list[str], offer: Path
) -> None:
    rule(client, FileRules(max_bytes=2_047))
    composer.attach((offer,))
    rule(client, FileRules(max_bytes=2_048))
    composer.attach((offer,))
    assert len(client.outgoing.of(JORIS.id)) == 1
    assert told == ["offer.pdf was not added. This file is too large, 2 kB are the most. Choose a smaller one."]


def test_a_pasted_picture_is_weighed_when_it_is_a_file(composer: Composer, client: Client, told: list[str]) -> None:
    rule(client, FileRules(max_bytes=20))
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(0)
    composer.attach((picture,))
    assert client.outgoing.of(JORIS.id) == ()
    assert len(told) == 1
    assert list((client.store.database.path.parent / "outgoing").iterdir()) == []


def test_what_was_told_follows_the_language(composer: Composer, client: Client, told: list[str], offer: Path, qapp: QApplication) -> None:
    for rules in (FileRules(agents=False), FileRules(kinds=(FileKind.IMAGE,)), FileRules(max_bytes=2_047)):
        rule(client, rules)
        composer.attach((offer,))
    assert len(told) == 3
    language.speak(qapp, "pl")
    polish = list(map(anew, told))
    assert polish[1:] == [
        "Nie dodano: offer.pdf. Twoja firma pozwala wysyłać tylko: Obrazy.",
        "Nie dodano: offer.pdf. Ten plik jest za duży, największy rozmiar to 2 kB. Wybierz mniejszy.",
    ]
    assert polish[0] != told[0]
