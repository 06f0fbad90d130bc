"""The system's font lacks the letters of Polish: others lend theirs, and nothing is cut off."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.ui import gallery_company, gallery_preferences, language
from app.ui.desk import Desk
from app.ui.gallery import SCENES, stage
from app.ui.gallery_fit import cut_off, sideways
from app.ui.sample_tasks import PromptTasks
from app.ui.theme import Theme
from tests.fakes.poor_font import FAMILY, poor_font

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

POLISH = "Zażółć gęślą jaźń"


@pytest.fixture
def poor(qapp: QApplication) -> Iterator[Theme]:
    """The look where the system's font is such a one, and the language is Polish."""
    before = qapp.font()
    number = QFontDatabase.addApplicationFontFromData(poor_font())
    assert QFontDatabase.applicationFontFamilies(number) == [FAMILY]
    qapp.setFont(QFont(FAMILY, 10))
    language.speak(qapp, "pl")
    theme = Theme(qapp, "light")
    yield theme
    theme.release()
    theme.deleteLater()
    qapp.setFont(before)
    QFontDatabase.removeApplicationFont(number)


def test_letters_that_it_lacks_are_lent_by_another(poor: Theme) -> None:
    font = poor.font()
    own = QRawFont.fromFont(font)
    assert (own.familyName(), own.supportsCharacter(ord("a")), own.supportsCharacter(ord("ą"))) == (FAMILY, True, False)
    layout = QTextLayout(POLISH, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert len({run.rawFont().familyName() for run in runs}) > 1
    assert all(0 not in run.glyphIndexes() for run in runs), "nothing is an empty box"


def test_nothing_is_cut_off(poor: Theme, client: Client, qapp: QApplication) -> None:
    desk = Desk(client, poor, PromptTasks(lambda _error: None), lambda _sentence: None)
    with stage(SCENES["details"], poor, width=1100, height=700) as window:
        assert QRawFont.fromFont(window.inbox.font()).familyName() == FAMILY
        assert [*cut_off(window), *sideways(window)] == []
    with gallery_preferences.preferences_stage(gallery_preferences.SCENES["preferences-notifications"], desk, (900, 640)) as preferences:
        assert [*cut_off(preferences), *sideways(preferences)] == []
    with gallery_company.company_stage(gallery_company.SCENES["company-users"], desk, gallery_company.SIZES[0]) as company:
        assert [*cut_off(company), *sideways(company)] == []
    assert qapp.font().family() == FAMILY
