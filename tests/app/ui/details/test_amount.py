"""The deal's value: a number as the language writes it, and a currency beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.client import Client
from app.protocol.details import FieldName
from app.ui import shortcuts
from app.ui.details.amount import AmountEdit
from app.ui.details.panel import DetailsPanel
from app.ui.sample import JORIS, MARTA
from app.ui.window import MainWindow
from tests.app.ui.details.conftest import values, write
from tests.fakes.wheel import turn

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def amount(panel: DetailsPanel) -> AmountEdit:
    found = panel.sections.form.fields[FieldName.DEAL_VALUE]
    assert isinstance(found, AmountEdit)
    return found


def choose(amount: AmountEdit, code: str) -> None:
    amount.box.setCurrentText(code)
    amount.box.activated.emit(amount.box.currentIndex())


def test_it_is_shown_as_number_and_currency(amount: AmountEdit) -> None:
    assert (amount.line.text(), amount.box.currentText()) == ("1,249.50", "EUR")


def test_the_wheel_chooses_no_other_in_passing(amount: AmountEdit, client: Client) -> None:
    turn(amount.box)
    assert amount.box.currentText() == "EUR"
    assert {command.kind for command in client.outbox.waiting()} == {"mark_read"}


def test_another_currency_keeps_the_number(amount: AmountEdit, client: Client) -> None:
    choose(amount, "USD")
    assert values(client) == [(FieldName.DEAL_VALUE, "124950 USD")]
    assert (amount.line.text(), amount.box.currentText()) == ("1,249.50", "USD")


def test_one_without_cents_loses_them(amount: AmountEdit, client: Client) -> None:
    choose(amount, "JPY")
    assert values(client) == [(FieldName.DEAL_VALUE, "1249 JPY")]
    assert amount.line.text() == "1,249"


def test_a_currency_that_is_typed_goes_into_the_box(amount: AmountEdit, client: Client) -> None:
    write(amount, "$50")
    QTest.keyClick(amount.line, Qt.Key.Key_Return)
    assert values(client) == [(FieldName.DEAL_VALUE, "5000 USD")]
    assert (amount.line.text(), amount.box.currentText()) == ("50", "USD")


def test_the_chosen_one_holds_for_what_is_typed_then(window: MainWindow, amount: AmountEdit, client: Client) -> None:
    window.open(MARTA.id)
    choose(amount, "PLN")
    assert values(client) == []
    write(amount, "99")
    QTest.keyClick(amount.line, Qt.Key.Key_Return)
    assert values(client) == [(FieldName.DEAL_VALUE, "9900 PLN")]


def test_the_window_s_own_keys_leave_it_the_one_that_opens_it(window: MainWindow, amount: AmountEdit) -> None:
    shortcuts.install(window)
    amount.box.setFocus()
    QTest.keyClick(amount.box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert amount.box.view().isVisible()
    assert window.conversation.conversation == JORIS.id
    amount.box.hidePopup()


def test_an_empty_one_has_the_account_s_currency(window: MainWindow, amount: AmountEdit) -> None:
    choose(amount, "USD")
    window.open(MARTA.id)
    assert (amount.line.text(), amount.box.currentText()) == ("", "EUR")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("-12", "This is no amount. Write a number that is not negative."),
        ("12 XXY", "This currency is not known. Choose one from the list."),
        ("99999999999999999", "This amount is too large. Please check it."),
    ],
)
def test_what_is_none_is_said(amount: AmountEdit, client: Client, typed: str, said: str) -> None:
    write(amount, typed)
    QTest.keyClick(amount.line, Qt.Key.Key_Return)
    assert amount.trouble.sentence == said
    assert values(client) == []
