"""The pages "General" and "Absence": what they show, what they change, and how values stand there that nobody offered."""

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox

from app.core.changes import Changes
from app.core.client import Client
from app.protocol.company import CompanySettings
from app.ui import language
from app.ui.company.absence import AbsencePage
from app.ui.company.general import GeneralPage
from app.ui.company.window import CompanyWindow
from app.ui.value_box import ValueBox
from server_stub.company.checking import checked
from tests.fakes.memory_company import MemoryCompany
from tests.fakes.memory_crm import settled
from tests.fakes.wheel import turn

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def general(company: CompanyWindow) -> GeneralPage:
    return next(page for page in company.pages if isinstance(page, GeneralPage))


@pytest.fixture
def absence(company: CompanyWindow) -> AbsencePage:
    page = next(page for page in company.pages if isinstance(page, AbsencePage))
    company.list.choose(company.pages.index(page))
    return page


def pick(box: ValueBox, words: str) -> None:
    """As a person does by keyboard."""
    box.setFocus()
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


def now(company: CompanyWindow) -> CompanySettings:
    assert company.bench.edited is not None
    return company.bench.edited.now


async def test_general_sets_name_currency_country_and_language(company: CompanyWindow, general: GeneralPage) -> None:
    general.name.selectAll()
    QTest.keyClicks(general.name, "Alto")
    pick(general.currency, "PLN")
    pick(general.region, "Polska (+48)")
    pick(general.language, "Nederlands")
    settings = now(company)
    assert (settings.name, settings.currency, settings.region, settings.language) == ("Alto", "PLN", "PL", "nl")
    pick(general.region, "None: numbers need their country code")
    pick(general.language, "The language of each user's computer")
    assert (now(company).region, now(company).language) == ("", "")


async def test_the_server_takes_every_value_that_is_offered(general: GeneralPage, absence: AbsencePage) -> None:
    fields = {
        "currency": general.currency,
        "region": general.region,
        "language": general.language,
        "grace_ms": absence.grace,
        "return_after_ms": absence.return_after,
    }
    for name, box in fields.items():
        offered: list[object] = []
        box.picked.disconnect()
        box.picked.connect(offered.append)
        for place in range(box.count()):
            box.activated.emit(place)
        assert len(offered) == len(set(offered)) == box.count()
        for value in offered:
            assert getattr(checked(replace(CompanySettings(name="Acme"), **{name: value})), name) == value


async def test_absence_says_times_in_words_and_for_ever(company: CompanyWindow, absence: AbsencePage) -> None:
    assert absence.grace.currentText() == "45 seconds"
    assert absence.return_after.currentText() == "They keep them for 5 minutes"
    pick(absence.grace, "2 minutes")
    pick(absence.return_after, "They keep them for ever")
    assert (now(company).grace_ms, now(company).return_after_ms) == (120_000, None)
    pick(absence.return_after, "They keep them for 24 hours")
    assert now(company).return_after_ms == 86_400_000


async def test_values_that_were_not_offered_are_shown_as_they_are(
    company: CompanyWindow, general: GeneralPage, absence: AbsencePage, office: MemoryCompany
) -> None:
    office.becomes("Ben Smit", grace_ms=17_000, return_after_ms=420_000, currency="XXX", region="ZZ", language="xx")
    company.bench.load()
    await settled()
    shown = [box.currentText() for box in (absence.grace, absence.return_after, general.currency, general.region, general.language)]
    assert shown == ["17 seconds", "They keep them for 7 minutes", "XXX", "ZZ", "xx"]
    assert company.bench.changed == ()


async def test_the_wheel_chooses_nothing_in_passing(company: CompanyWindow, absence: AbsencePage) -> None:
    absence.grace.setFocus()
    company.bench.change({"keep_chats_days": 90})
    boxes = (*company.findChildren(QComboBox), *company.findChildren(QSpinBox))
    assert len(boxes) == 8
    for box in boxes:
        turn(box)
    assert company.bench.changed == ("keep_chats_days",)
    assert now(company).keep_chats_days == 90


async def test_that_live_chat_is_part_of_the_plan_can_be_read(company: CompanyWindow, general: GeneralPage, client: Client) -> None:
    assert general.entitlement.text() == "Live Chat is part of the LeadBooster add-on, and your company has it."
    me = client.queries.me()
    assert me is not None
    client.store.settings.put_me(replace(me, account=replace(me.account, live_chat=False)))
    client.changes.publish(Changes(me=True))
    await settled()
    assert company.isVisible()
    assert general.entitlement.text().endswith("Nobody can sign in, and its sites have no chat.")


@pytest.mark.parametrize("code", ["en", "pl", "es", "pt", "nl", "fr"])
async def test_in_a_small_window_nothing_is_cut_off(qapp: QApplication, company: CompanyWindow, code: str) -> None:
    company.resize(company.minimumSize())
    language.speak(qapp, code)
    await settled()
    qapp.processEvents()
    for place, page in enumerate(company.pages):
        company.list.item(place).setText(f"{page.title()}  •")
        company.list.choose(place)
        qapp.processEvents()
        content = page.widget()
        assert content is not None
        assert content.minimumSizeHint().width() <= page.viewport().width(), page.title()
    assert company.list.sizeHintForColumn(0) <= company.list.viewport().width()
