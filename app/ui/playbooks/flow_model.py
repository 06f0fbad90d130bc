"""A playbook's flow as a Qt model: its cards, paths and ends, from top to bottom."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
)

from app.core.playbooks.definition import Definition, Slot, cards, way
from app.core.playbooks.outline import Branch, End, Row, Standing, outline
from app.ui.labels import plain_tip
from app.ui.playbooks import words

ROW = Qt.ItemDataRole.UserRole
TITLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
CARD = "application/x-livechat-card"


class FlowModel(QStringListModel):
    """`wrong`: what must be put right, by card. `unreached_cards`, `unreached_ways`: where no visitor gets.

    `presence`: whether visitors reach somebody at the Live Chat cards, in words; empty where that is not known.

    Of Qt's list of strings it has the count of its rows alone: Qt asks for that twice a row whenever it lays them out.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.wrong: dict[str, str] = {}
        self.presence = ""
        self.unreached_cards: frozenset[str] = frozenset()
        self.unreached_ways: frozenset[Slot] = frozenset()
        self.definition: Definition = {}

    def fill(self, definition: Definition) -> None:
        """Show this one. Where its rows stand as before, only what they say is told to be another: nothing is laid out for a key typed."""
        rows = outline(definition)
        if rows and len(rows) == len(self.rows) and _shape(rows) == _shape(self.rows):
            self.definition, self.rows = definition, rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.definition, self.rows = definition, rows
        self.setStringList([""] * len(rows))

    def place_of(self, card: str) -> QModelIndex:
        """Where a card stands; invalid where there is none of that id."""
        places = (place for place, row in enumerate(self.rows) if isinstance(row, Standing) and row.card["id"] == card)
        return next((self.index(place) for place in places), QModelIndex())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == TITLE:
            return self._title(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (*self._title(row), self._wrong(row), self._missed(row))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (*self._title(row), self._wrong(row), self._missed(row)))))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = QAbstractListModel.flags(self, index) | Qt.ItemFlag.ItemIsDropEnabled
        if index.isValid() and isinstance(self.rows[index.row()], Standing):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def removeRows(self, _row: int, _count: int, _parent: Index = _NOWHERE) -> bool:  # noqa: N802 - Qt's name
        """None goes by itself: whoever takes a dragged row would have it removed here."""
        return False

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        return [CARD]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        data = QMimeData()
        row = indexes[0].data(ROW)
        if isinstance(row, Standing):
            data.setData(CARD, row.card["id"].encode())
        return data

    def is_unreached(self, row: Row) -> bool:
        """Whether no visitor gets to it."""
        if isinstance(row, Standing):
            return row.card["id"] in self.unreached_cards
        return row.slot in self.unreached_ways

    def _missed(self, row: Row) -> str:
        if not self.is_unreached(row):
            return ""
        if isinstance(row, Standing):
            return QCoreApplication.translate("Playbooks", "No visitor gets here")
        return QCoreApplication.translate("Playbooks", "No visitor takes this way")

    def _wrong(self, row: Row) -> str:
        return self.wrong.get(row.card["id"], "") if isinstance(row, Standing) else ""

    def _title(self, row: Row) -> tuple[str, str]:
        """What a row is, and what it says."""
        match row:
            case Standing(card=card):
                status = self.presence if card["type"] == "live_chat" else ""
                return " · ".join(filter(None, (words.kind(card), status))), words.said(card)
            case Branch(slot=None):
                return QCoreApplication.translate("Playbooks", "No visitor gets here"), ""
            case Branch(slot=slot) if slot is not None:
                return self._path(slot)
            case End(to=to) if to:
                gone_on = words.said(cards(self.definition)[to]) or words.kind(cards(self.definition)[to])
                return QCoreApplication.translate("Playbooks", "Goes on with"), gone_on
            case _:
                return QCoreApplication.translate("Playbooks", "The bot's part ends here"), ""

    def _path(self, slot: Slot) -> tuple[str, str]:
        if not slot.answer:
            return QCoreApplication.translate("Playbooks", "Offline flow"), ""
        return QCoreApplication.translate("Playbooks", "Answer"), str(way(cards(self.definition)[slot.card], slot).get("text", ""))


def _shape(rows: Sequence[Row]) -> list[tuple[type[Row], int, Slot | None, str]]:
    """What stands where, whatever it says."""
    return [(type(row), row.depth, row.slot, _leads_to(row)) for row in rows]


def _leads_to(row: Row) -> str:
    if isinstance(row, Standing):
        return str(row.card["id"])
    return row.to if isinstance(row, End) else ""
