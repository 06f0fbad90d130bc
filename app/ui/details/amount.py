"""The field "Deal value": an amount as the language writes it, and its currency."""

from PySide6.QtWidgets import QComboBox, QWidget

from app.protocol.currencies import DIGITS
from app.protocol.details import FieldName
from app.protocol.values import Amount, amount, problem
from app.ui.choice_box import ChoiceBox
from app.ui.desk import Desk
from app.ui.details.field import FieldEdit

_OF_NUMBERS = frozenset("0123456789.,' \u00a0\u202f")


class CurrencyBox(ChoiceBox):
    """All currencies; typing a code finds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(12)
        self.addItems(sorted(DIGITS))

    def choose(self, code: str) -> None:
        """Show this one, without telling anybody."""
        if code in DIGITS:
            self.setCurrentText(code)


class AmountEdit(FieldEdit):
    """The currency stands in the box beside the number; one that is typed with the number goes there when the field is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.box = CurrencyBox(parent)
        super().__init__(desk, FieldName.DEAL_VALUE, parent)
        self.inner.addWidget(self.box)
        self.setTabOrder(self.line, self.box)
        self.box.activated.connect(self._chosen)

    @property
    def currency(self) -> str:
        return self.box.currentText()

    def put(self, value: str) -> None:
        if value and problem(self.field, value) is None:
            self.box.choose(amount(value).currency)
        elif not value:
            me = self._desk.client.queries.me()
            self.box.choose(me.account.currency if me is not None else "")
        super().put(value)

    def written(self, value: str) -> str:
        return "".join(letter for letter in super().written(value) if letter in _OF_NUMBERS).strip() if value else ""

    def retranslate(self) -> None:
        super().retranslate()
        self.box.setAccessibleName(self.tr("Currency"))

    def _chosen(self) -> None:
        """Another currency: the number stays, as far as that currency has places behind the point."""
        value, code = self.read().value if self.dirty else self.row.value, self.currency
        if value and problem(self.field, value) is None and amount(value).currency != code:
            was = amount(value)
            value = Amount(was.minor_units * 10 ** DIGITS[code] // 10 ** DIGITS[was.currency], code).text
        if value and value != self.row.value:
            self.give(value)
