"""Where there is little room names take more lines, buttons stand below each other, and nothing has to be scrolled to the right."""

import html
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from app.ui import gallery_pseudo, language
from app.ui.company.canned.editor import ReplyEditor
from app.ui.company.canned.foot import RepliesFoot
from app.ui.company.foot import Foot
from app.ui.desk import Desk
from app.ui.flow import FlowLayout
from app.ui.gallery import SCENES, stage
from app.ui.gallery_company import company_stage
from app.ui.gallery_company_pages import SCENES as COMPANY
from app.ui.gallery_fit import cut_off, sideways
from app.ui.gallery_playbooks import SCENES as PLAYBOOKS
from app.ui.gallery_playbooks import playbooks_stage
from app.ui.gallery_preferences import SCENES as PREFERENCES
from app.ui.gallery_preferences import preferences_stage
from app.ui.labels import YieldingLabel
from app.ui.playbooks.card_form import CardForm
from app.ui.playbooks.save_bar import SaveBar
from app.ui.playbooks.settings_form import SettingsForm
from app.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Speaks a language, also the one that nobody does."""
    before, pseudo = QLocale(), list[QTranslator]()

    def spoken(code: str) -> None:
        if code == gallery_pseudo.CODE:
            pseudo.append(gallery_pseudo.speak_pseudo(qapp))
        else:
            language.speak(qapp, code)

    yield spoken
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # windows whose store is closed cannot speak another language
    for translator in pseudo:
        qapp.removeTranslator(translator)
    language.speak(qapp, "en")
    QLocale.setDefault(before)


def test_names_of_details_take_more_lines(theme: Theme, speak: Callable[[str], None]) -> None:
    speak("xx")
    with stage(SCENES["details"], theme, width=1_280, height=800) as window:
        panel = window.columns.details
        assert panel.width() == 280
        assert (sideways(panel), [found for found in cut_off(panel) if "Label" in found]) == ([], [])


@pytest.mark.parametrize("scene", ["chatbot-settings", "chatbot-hours", "chatbot-changed"])
def test_names_of_a_bots_settings_and_cards_do(desk: Desk, speak: Callable[[str], None], scene: str) -> None:
    speak("xx")
    with playbooks_stage(PLAYBOOKS[scene], desk, (900, 560)) as window:
        [form] = [area for area in (*window.findChildren(SettingsForm), *window.findChildren(CardForm)) if area.isVisible()]
        room = form.viewport().width() - 2 * 16
        named: list[QWidget] = [*form.findChildren(QLabel), *form.findChildren(QComboBox)]
        assert [part for part in named if part.isVisible() and part.minimumSizeHint().width() > room] == []
        assert cut_off(form) == []


def test_a_bots_icon_and_what_brings_another_take_two_lines(desk: Desk, speak: Callable[[str], None]) -> None:
    speak("nl")
    with playbooks_stage(PLAYBOOKS["chatbot-icon"], desk, (900, 560)) as window:
        assert window.page.bench.editor.settings.icon.own.isVisible()
        assert (sideways(window), cut_off(window.page.bench.editor.settings)) == ([], [])


def test_what_the_alert_check_tells_does(desk: Desk, speak: Callable[[str], None]) -> None:
    speak("xx")
    with preferences_stage(PREFERENCES["preferences-alert_check"], desk, (640, 480)) as window:
        assert (sideways(window), cut_off(window)) == ([], [])


def test_names_of_what_a_canned_reply_has_do(desk: Desk, speak: Callable[[str], None]) -> None:
    speak("xx")
    with company_stage(COMPANY["company-replies"], desk, (700, 420)) as window:
        [editor] = window.findChildren(ReplyEditor)
        assert editor.isVisible()
        assert (sideways(window), cut_off(editor)) == ([], [])


def test_what_brings_a_reply_back_stands_above_what_saves(desk: Desk, speak: Callable[[str], None]) -> None:
    speak("nl")
    with company_stage(COMPANY["company-replies"], desk, (700, 420)) as window:
        assert window.findChildren(RepliesFoot)[0].undo.isVisible()
        assert (sideways(window), cut_off(window)) == ([], [])


@pytest.mark.parametrize("made", [Foot, SaveBar])
def test_words_without_room_below_are_in_the_tip(qapp: QApplication, made: Callable[[QWidget], QWidget]) -> None:
    window = QWidget()
    foot = made(window)
    foot.setGeometry(0, 0, 100, 50)
    window.show()
    qapp.processEvents()
    found = [(button.text(), html.unescape(button.toolTip())) for button in foot.findChildren(QPushButton)]
    assert [words for words, tip in found if words not in tip] == []
    window.close()
    window.deleteLater()


@pytest.mark.usefixtures("theme")
def test_a_name_has_one_line_where_there_is_room() -> None:
    label = YieldingLabel()
    label.setText("Expected close date, and some more words of it")
    assert label.heightForWidth(label.sizeHint().width()) == label.sizeHint().height()
    assert label.heightForWidth(label.sizeHint().width() // 2) > label.sizeHint().height()
    assert label.minimumSizeHint().width() < label.sizeHint().width() // 2


def test_what_is_out_of_sight_takes_no_room_in_a_row(qapp: QApplication) -> None:
    window = QWidget()
    flow = FlowLayout(8, window)
    hidden, shown = QPushButton("Hidden"), QPushButton("Shown")
    for button in (hidden, shown):
        flow.addWidget(button)
    hidden.hide()
    window.resize(300, 60)
    window.show()
    qapp.processEvents()
    assert (shown.x(), shown.y()) == (0, 0)
    window.close()
    window.deleteLater()
