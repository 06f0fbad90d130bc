"""Searching: while one types, one answer at a time, and what is said where there is none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget

from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.core.views import ConnectionState
from app.protocol.crm import CrmRecordPage
from app.ui.leads.finder import Finder
from app.ui.leads.window import LeadsWindow
from app.ui.sample_leads import CALL, DEAL, LEAD, PAGE
from tests.fakes.memory_crm import MemoryCrm, settled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(finder: Finder) -> object:
    [stack] = finder.findChildren(QStackedWidget)
    return stack.currentWidget()


async def test_what_there_is_is_listed_in_the_languages_form(leads: LeadsWindow) -> None:
    rows = leads.finder.list.rows
    assert rows.records == list(PAGE.records)
    assert rows.data(rows.index(0)) == "Lead · Joris de Vries, De Vries Klimt & Zonen, Joris de Vries lead, €1,249.50, Anna Nowak, 13:31"
    assert shown(leads.finder) is leads.finder.list
    assert (leads.finder.field.accessibleName(), leads.finder.list.accessibleName()) == ("Search", "Leads and deals")


async def test_it_is_searched_once_when_nobody_types_any_more(leads: LeadsWindow, crm: MemoryCrm) -> None:
    field = leads.finder.field
    QTest.keyClicks(field, "  joris ")
    await settled()
    assert field.breath.isActive()
    assert crm.asked == [""]
    field.breath.timeout.emit()
    await settled()
    assert crm.asked == ["", "joris"]
    assert leads.finder.list.rows.records == [LEAD]


async def test_enter_searches_at_once_and_escape_shows_everything_again(leads: LeadsWindow, crm: MemoryCrm) -> None:
    field = leads.finder.field
    QTest.keyClicks(field, "joris")
    QTest.keyClick(field, Qt.Key.Key_Return)
    await settled()
    assert crm.asked == ["", "joris"]
    assert not field.breath.isActive()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    field.breath.timeout.emit()
    await settled()
    assert leads.finder.list.rows.records == list(PAGE.records)


async def test_an_older_answer_never_takes_the_place_of_a_newer_one(leads: LeadsWindow, crm: MemoryCrm) -> None:
    slow, crm.may_answer = crm.may_answer, type(crm.may_answer)()
    leads.finder.field.setText("joris")
    leads.finder.search()
    await settled()
    held, crm.may_answer = crm.may_answer, slow
    leads.finder.field.setText("")
    leads.finder.search()
    await settled()
    held.set()
    await settled()
    assert leads.finder.list.rows.records == list(PAGE.records)


async def test_a_search_that_takes_long_shows_that_it_is_under_way(leads: LeadsWindow, crm: MemoryCrm) -> None:
    wait, place = leads.finder.wait, leads.finder.list.pos()
    crm.may_answer.clear()
    leads.finder.search()
    await settled()
    assert wait.isHidden()
    wait.slow.timeout.emit()
    assert wait.isVisible()
    crm.may_answer.set()
    await settled()
    assert wait.isHidden()
    assert not wait.slow.isActive()
    assert leads.finder.list.pos() == place


async def test_where_nothing_is_found_it_is_said(leads: LeadsWindow) -> None:
    leads.finder.field.setText("zebra")
    leads.finder.search()
    await settled()
    assert shown(leads.finder) is leads.finder.empty
    assert leads.finder.empty.title.text() == "Nothing found"


async def test_where_there_is_nothing_yet_it_is_said(leads: LeadsWindow, crm: MemoryCrm) -> None:
    crm.pages = {}
    leads.finder.search()
    await settled()
    assert leads.finder.empty.title.text() == "Nothing here yet"


async def test_without_a_connection_it_can_be_tried_again(leads: LeadsWindow, crm: MemoryCrm) -> None:
    crm.failing = Unreachable()
    leads.finder.search()
    await settled()
    trouble = leads.finder.trouble
    assert shown(leads.finder) is trouble
    assert trouble.advice.text() == "The server does not answer. Check its address and your network."
    crm.failing = None
    trouble.button.click()
    await settled()
    assert shown(leads.finder) is leads.finder.list


async def test_when_the_connection_is_back_it_is_loaded_by_itself(leads: LeadsWindow, crm: MemoryCrm, client: Client) -> None:
    client.live.connected(ConnectionState.OFFLINE)
    crm.failing = Unreachable()
    leads.finder.search()
    leads.reader.open(LEAD.kind, LEAD.remote)
    await settled()
    assert [leads.finder.failed, leads.reader.failed] == [True, True]
    crm.failing = None
    client.live.connected(ConnectionState.ONLINE)
    await settled()
    assert [leads.finder.failed, leads.reader.failed] == [False, False]
    before = len(crm.asked)
    client.live.connected(ConnectionState.OFFLINE)
    client.live.connected(ConnectionState.ONLINE)
    await settled()
    assert len(crm.asked) == before


async def test_the_next_page_comes_on_the_way_down(leads: LeadsWindow, crm: MemoryCrm) -> None:
    crm.pages[""] = [CrmRecordPage(records=(LEAD, DEAL), more=True), CrmRecordPage(records=(CALL,))]
    leads.finder.search()
    await settled()
    crm.failing = ApiError("busy")
    leads.finder.list.end_near.emit()
    await settled()
    assert leads.note.words.text() == "The server is busy. Nothing is lost; it is tried again."
    crm.failing = None
    leads.finder.list.end_near.emit()
    leads.finder.list.end_near.emit()
    await settled()
    assert leads.finder.list.rows.records == [LEAD, DEAL, CALL]
    leads.finder.list.end_near.emit()
    await settled()
    assert crm.asked == ["", "", ("", DEAL), ("", DEAL)]


async def test_the_keyboard_goes_from_the_field_to_the_list_and_opens(leads: LeadsWindow, crm: MemoryCrm) -> None:
    QTest.keyClick(leads.finder.field, Qt.Key.Key_Down)
    assert leads.finder.list.hasFocus()
    QTest.keyClick(leads.finder.list, Qt.Key.Key_Down)
    QTest.keyClick(leads.finder.list, Qt.Key.Key_Return)
    await settled()
    assert crm.asked[-1] == ("deal", DEAL.remote)
    QTest.keyClick(leads, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert leads.finder.field.hasFocus()
