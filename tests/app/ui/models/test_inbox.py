"""The inbox model: right signals, rows that stay while somebody points at them, and nothing left of what went."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.core.client import Client
from app.core.views import Folder, InboxRow
from app.ui.models.inbox import InboxModel
from app.ui.models.steady import GoneRow, held


def unassigned(client: Client) -> tuple[InboxRow, ...]:
    return client.queries.inbox(Folder.UNASSIGNED)


@pytest.mark.usefixtures("qapp")
def test_every_change_is_signalled_as_qt_wants_it(client: Client) -> None:
    model = InboxModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    one, two, three, four = unassigned(client)
    for rows in ((one, two), (two, three, one), (), (four, one, three, two), (two, four), (two, four)):
        model.show_rows(rows)
        assert model.rows() == rows
    assert tester.model() is model


@pytest.mark.usefixtures("qapp")
def test_a_row_says_who_and_what(client: Client) -> None:
    model = InboxModel()
    model.show_rows(unassigned(client))
    spoken = [model.index(place).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(model.rowCount())]
    assert any("Marta Kowal: Do you ship" in words for words in spoken)
    assert any(words.startswith("Visitor from /pricing: ") for words in spoken)
    assert any("Missed" in words for words in spoken)


@pytest.mark.usefixtures("qapp")
def test_what_a_row_may_cut_off_can_be_read_in_its_tooltip(client: Client) -> None:
    model = InboxModel()
    model.show_rows(unassigned(client))
    tips = [str(model.index(place).data(Qt.ItemDataRole.ToolTipRole)) for place in range(model.rowCount())]
    assert any("Tim &lt;b&gt;Bold&lt;/b&gt; &amp; Söhne<br>Missed<br>Hello? Anybody there?" in tip for tip in tips)


@pytest.mark.usefixtures("qapp")
def test_pointed_at_nothing_moves_and_what_left_is_blank(client: Client) -> None:
    one, two, three, four = unassigned(client)
    model = InboxModel()
    model.show_rows((one, two, three))
    model.set_hold(True)
    model.show_rows((four, three, one))
    assert model.rows() == (one, GoneRow(two.id), three, four)
    assert two.visitor_name not in str(model.index(1).data())
    model.set_hold(False)
    assert model.rows() == (four, three, one)


def test_a_row_that_came_back_is_shown_again(client: Client) -> None:
    one, two, *_ = unassigned(client)
    assert held((GoneRow(one.id), two), (two, one)) == (one, two)
