"""The sheet of one thing: all that is known of it, plain, to copy, and the ways to what belongs to it."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget

from app.core.errors import Unreachable
from app.protocol.crm import CrmRecord, CrmSheet
from app.ui import language, sample_leads
from app.ui.labels import PlainLabel
from app.ui.leads.copyable import Copyable
from app.ui.leads.reader import Reader
from app.ui.leads.section import Section
from app.ui.leads.window import LeadsWindow
from app.ui.row_button import RowButton
from app.ui.sample_leads import CALL, DEAL, HOSTILE, KLIMT, LEAD, SHEET
from tests.fakes.memory_crm import MemoryCrm, settled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(reader: Reader) -> object:
    [stack] = reader.findChildren(QStackedWidget)
    return stack.currentWidget()


async def opened(leads: LeadsWindow, record: CrmRecord) -> Reader:
    leads.finder.list.chosen.emit(record)
    await settled()
    return leads.reader


def texts(reader: Reader) -> dict[str, str]:
    """What can be copied, by its name."""
    return {part.accessibleName(): part.toPlainText() for part in reader.findChildren(Copyable)}


async def test_all_that_is_known_is_shown_in_the_languages_form(leads: LeadsWindow) -> None:
    assert shown(leads.reader) is leads.reader.nothing
    reader = await opened(leads, LEAD)
    known = texts(reader)
    assert known.pop("Note") == "Bought the Primo last year, wants the same again."
    assert known == {
        "Lead": "Joris de Vries lead",
        "Deal value": "€1,249.50",
        "Expected close date": "1 Dec 2026",
        "Person name": "Joris de Vries",
        "Email": "joris@devries-klimt.example",
        "Phone": "+31 20 123 4567",
        "Organization name": "De Vries Klimt & Zonen",
        "Organization address": "Keizersgracht 1, 1015 CJ Amsterdam, Nederland",
    }
    labels = [label.text() for label in reader.findChildren(PlainLabel)]
    assert "Created Saturday, 21 November 2026 13:31 · Owner: Anna Nowak" in labels
    assert "Other leads and deals" in labels
    assert [button.accessibleName() for button in reader.findChildren(RowButton)] == [
        "Deal, Six Primo stoves for the course in spring, €749,700 · 12:31",
        "Activity, Call before noon, 11:31",
    ]


async def test_notes_are_shown_newest_first(leads: LeadsWindow) -> None:
    reader = await opened(leads, LEAD)
    notes = [part.toPlainText() for part in reader.findChildren(Copyable) if part.accessibleName() == "Note"]
    assert notes == [note.text for note in reversed(SHEET.notes)]


async def test_a_value_can_be_selected_and_not_changed(leads: LeadsWindow) -> None:
    reader = await opened(leads, LEAD)
    email = next(part for part in reader.findChildren(Copyable) if part.accessibleName() == "Email")
    email.setFocus()
    QTest.keyClicks(email, "x")
    QTest.keyClick(email, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(email, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == email.toPlainText() == "joris@devries-klimt.example"


async def test_all_of_it_can_be_copied(leads: LeadsWindow) -> None:
    reader = await opened(leads, LEAD)
    reader.copy.click()
    assert reader.copy.text() == "Copied"
    lines = QApplication.clipboard().text().split("\n")
    assert lines[:4] == [
        "Lead: Joris de Vries lead",
        "Created Saturday, 21 November 2026 13:31 · Owner: Anna Nowak",
        "",
        "Deal value: €1,249.50",
    ]
    assert "Call before noon, never on Fridays." in lines
    assert lines[-2] == "Deal, Six Primo stoves for the course in spring, €749,700"


async def test_what_belongs_to_it_leads_on_and_back(leads: LeadsWindow, crm: MemoryCrm) -> None:
    reader = await opened(leads, LEAD)
    assert reader.back.isHidden()
    reader.findChildren(RowButton)[0].click()
    await settled()
    assert crm.asked[-1] == ("deal", DEAL.remote)
    assert texts(reader) == {"Deal": DEAL.name}
    assert leads.finder.list.currentIndex().row() == 1
    reader.back.click()
    await settled()
    assert texts(reader)["Lead"] == LEAD.name
    assert reader.back.isHidden()
    assert leads.finder.list.currentIndex().row() == 0


async def test_what_is_not_there_any_more_is_said(leads: LeadsWindow) -> None:
    reader = await opened(leads, KLIMT)
    assert shown(reader) is reader.gone
    assert reader.gone.title.text() == "This is not there any more"
    assert reader.copy.isHidden()


async def test_without_a_connection_it_can_be_tried_again(leads: LeadsWindow, crm: MemoryCrm) -> None:
    await opened(leads, LEAD)
    crm.failing = Unreachable()
    reader = await opened(leads, DEAL)
    assert shown(reader) is reader.trouble
    assert reader.sheet.findChildren(Copyable) == []  # what was shown before is not another's
    crm.failing = None
    reader.trouble.button.click()
    await settled()
    assert texts(reader) == {"Deal": DEAL.name}


async def test_what_was_chosen_last_is_shown(leads: LeadsWindow, crm: MemoryCrm) -> None:
    slow, crm.may_answer = crm.may_answer, type(crm.may_answer)()
    reader = await opened(leads, LEAD)
    reader.wait.slow.timeout.emit()
    assert reader.wait.isVisible()
    held, crm.may_answer = crm.may_answer, slow
    await opened(leads, DEAL)
    held.set()
    await settled()
    assert texts(reader) == {"Deal": DEAL.name}
    assert reader.wait.isHidden()


async def test_foreign_text_is_never_markup(leads: LeadsWindow, crm: MemoryCrm) -> None:
    crm.sheets[HOSTILE.remote] = CrmSheet(record=HOSTILE, owner_name="<i>Ben</i>", related=(sample_leads.related(HOSTILE),))
    reader = await opened(leads, HOSTILE)
    assert texts(reader) == {"Lead": HOSTILE.name}
    assert [label.text() for label in leads.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText] == []
    assert leads.finder.list.rows.data(leads.finder.list.rows.index(5), Qt.ItemDataRole.ToolTipRole).startswith("<span>&lt;img")  # type: ignore[attr-defined] # a text


async def test_long_sheets_show_the_first_of_each_and_the_rest_when_asked(leads: LeadsWindow, crm: MemoryCrm) -> None:
    crm.sheets[CALL.remote] = sample_leads.EDGE
    reader = await opened(leads, CALL)
    notes, related = reader.findChildren(Section)
    assert len(notes.findChildren(Copyable)) == 20
    assert related.all.isHidden()
    notes.all.click()
    assert len(notes.findChildren(Copyable)) == 25
    assert notes.all.isHidden()


async def test_another_language_reaches_the_sheet(leads: LeadsWindow, qapp: QApplication) -> None:
    reader, before = await opened(leads, LEAD), QLocale()
    try:
        language.speak(qapp, "pl")
        QApplication.processEvents()
        assert texts(reader)["Wartość transakcji"] == "1 249,50 €"
        assert leads.windowTitle() == "Leady i transakcje"
        assert leads.export.text() == "Eksportuj jako CSV…"
        assert leads.finder.field.accessibleName() == "Szukaj"
    finally:
        language.speak(qapp, "en")
        QLocale.setDefault(before)


async def test_an_answer_for_a_window_that_was_closed_is_nobodys(leads: LeadsWindow, crm: MemoryCrm) -> None:
    crm.may_answer.clear()
    await opened(leads, LEAD)
    leads.finder.search()
    await settled()
    leads.close()
    crm.may_answer.set()
    await settled()
    assert shown(leads.reader) is leads.reader.nothing
