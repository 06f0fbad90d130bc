"""Every scene of the gallery can be painted; nothing in it is cut off, and all of it can be heard, and come to by Tab as one reads."""

from collections.abc import Iterator, Sequence
from zlib import crc32

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QSlider, QWidget

from app.ui import gallery_pseudo, gallery_sites, language
from app.ui.desk import Desk
from app.ui.gallery import SCENES, Scene, stage
from app.ui.gallery_company import SCENES as COMPANY
from app.ui.gallery_company import SIZES as COMPANY_SIZES
from app.ui.gallery_company import CompanyScene, company_stage, dialogs
from app.ui.gallery_company_pages import SCENES as COMPANY_PAGES
from app.ui.gallery_fit import cut_off
from app.ui.gallery_help import SCENES as HELP
from app.ui.gallery_help import SIZES as HELP_SIZES
from app.ui.gallery_help import HelpScene, explanation, help_stage
from app.ui.gallery_leads import SCENES as LEADS
from app.ui.gallery_leads import SIZES as LEADS_SIZES
from app.ui.gallery_leads import LeadsScene, leads_stage
from app.ui.gallery_playbooks import SCENES as PLAYBOOKS
from app.ui.gallery_playbooks import SIZES as PLAYBOOKS_SIZES
from app.ui.gallery_playbooks import PlaybooksScene, playbooks_stage
from app.ui.gallery_preferences import SCENES as PREFERENCES
from app.ui.gallery_preferences import SIZES as PREFERENCES_SIZES
from app.ui.gallery_preferences import PreferencesScene, preferences_stage
from app.ui.gallery_questions import SCENES as QUESTIONS
from app.ui.gallery_questions import QuestionScene, question_stage
from app.ui.gallery_tray import SCENES as TRAY
from app.ui.gallery_tray import pictures as tray_pictures
from app.ui.theme import Theme
from tests.app.ui import listening
from tests.app.ui.reading_order import against_reading

SIZES = ((1440, 900), (1100, 700), (860, 640))
TONGUES = (*language.LANGUAGES, gallery_pseudo.CODE)
"""In turn, so that every window is seen in many; `python -m app.ui.gallery --cut-off --language CODE` looks at all of them in one."""


@pytest.fixture(autouse=True)
def _in_turn(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Each scene in one language; in English where a test looks at more than what is cut off."""
    parameters = request.node.callspec.params if hasattr(request.node, "callspec") else {}
    code = TONGUES[crc32(request.node.name.encode()) % len(TONGUES)] if "scene" in parameters else "en"
    pseudo = gallery_pseudo.speak_pseudo(qapp) if code == gallery_pseudo.CODE else None
    if pseudo is None:
        language.speak(qapp, code)
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # windows whose store is closed cannot speak another language
    if pseudo is not None:
        qapp.removeTranslator(pseudo)


def faults(window: QWidget) -> list[str]:
    """What cannot be read, or heard, or come to in its order; looked for in the largest size of each window."""
    return [*cut_off(window), *listening.faults(window), *against_reading(window), *turned_in_passing(window)]


def faults_of_all(window: QWidget, sizes: Sequence[tuple[int, int]]) -> list[str]:
    """Those of the window as it stands, in the first of its sizes, and what is cut off in each smaller one: it is built once."""
    found = faults(window)
    for width, height in sizes[1:]:
        window.resize(width, height)
        for _ in range(3):
            QApplication.processEvents()
        found += [f"{width}: {words}" for words in cut_off(window)]
    return found


def turned_in_passing(window: QWidget) -> list[str]:
    """Boxes, numbers and sliders which the wheel changes that was to scroll what they stand in: none of our classes keeps it off."""
    found: list[QWidget] = [*window.findChildren(QComboBox), *window.findChildren(QAbstractSpinBox), *window.findChildren(QSlider)]
    ours = {part: [kind for kind in type(part).__mro__ if kind.__module__.startswith("app.")] for part in found}
    return [f"{part} takes the wheel" for part, kinds in ours.items() if not any("wheelEvent" in vars(kind) for kind in kinds)]


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES.keys())
def test_nothing_is_wrong(theme: Theme, scene: Scene) -> None:
    with stage(scene, theme, width=SIZES[0][0], height=SIZES[0][1]) as window:
        assert faults_of_all(window, SIZES) == []


@pytest.mark.parametrize("scene", LEADS.values(), ids=LEADS.keys())
def test_nothing_of_leads_is_wrong(desk: Desk, scene: LeadsScene) -> None:
    with leads_stage(scene, desk, LEADS_SIZES[0]) as window:
        assert faults_of_all(window, LEADS_SIZES) == []


@pytest.mark.parametrize("scene", PLAYBOOKS.values(), ids=PLAYBOOKS.keys())
def test_nothing_of_playbooks_is_wrong(desk: Desk, scene: PlaybooksScene) -> None:
    with playbooks_stage(scene, desk, PLAYBOOKS_SIZES[0]) as window:
        assert faults_of_all(window, PLAYBOOKS_SIZES) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_nothing_of_the_playbooks_dialogs_is_wrong(desk: Desk) -> None:
    assert [found for _, dialog in gallery_sites.dialogs(desk) for found in faults(dialog)] == []


@pytest.mark.parametrize("scene", (COMPANY | COMPANY_PAGES).values(), ids=(COMPANY | COMPANY_PAGES).keys())
def test_nothing_of_the_company_is_wrong(desk: Desk, scene: CompanyScene) -> None:
    with company_stage(scene, desk, COMPANY_SIZES[0]) as window:
        assert faults_of_all(window, COMPANY_SIZES) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_nothing_of_the_company_s_dialogs_is_wrong(desk: Desk) -> None:
    with company_stage(COMPANY["company-users"], desk, COMPANY_SIZES[0]) as window:
        assert [found for _, dialog in dialogs(window, desk) for found in faults(dialog)] == []


@pytest.mark.parametrize("scene", PREFERENCES.values(), ids=PREFERENCES.keys())
def test_nothing_of_the_preferences_is_wrong(desk: Desk, scene: PreferencesScene) -> None:
    with preferences_stage(scene, desk, PREFERENCES_SIZES[0]) as window:
        assert faults_of_all(window, PREFERENCES_SIZES) == []


@pytest.mark.parametrize("scene", HELP.values(), ids=HELP.keys())
def test_nothing_of_help_is_wrong(desk: Desk, scene: HelpScene) -> None:
    with help_stage(scene, desk, HELP_SIZES[0]) as window:
        assert faults_of_all(window, HELP_SIZES) == []


@pytest.mark.usefixtures("theme")
@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("scene", QUESTIONS.values(), ids=QUESTIONS.keys())
def test_nothing_of_a_question_is_wrong(scene: QuestionScene) -> None:
    with question_stage(scene) as box:
        assert faults(box) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_nothing_of_an_explanation_is_wrong(desk: Desk) -> None:
    with explanation(desk) as bubble:
        assert faults(bubble) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_each_picture_of_the_tray_is_another(desk: Desk) -> None:
    assert len({bytes(widget.grab().toImage().constBits()) for _, widget in tray_pictures(desk)}) == len(TRAY) + 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_schemes_are_painted(theme: Theme, scheme: str) -> None:
    theme.fix(scheme)
    with stage(SCENES["mine"], theme, width=1100, height=700) as window:
        corner = window.inbox.grab().toImage().pixelColor(5, 300)
    assert (corner.lightness() > 128) == (scheme == "light")
