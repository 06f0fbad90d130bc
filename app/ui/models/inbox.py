"""The rows of one folder as a Qt model."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.views import InboxRow
from app.protocol.ids import ConversationId
from app.ui import notices, times
from app.ui.labels import plain_tip
from app.ui.models.rows import Insert, Move, Remove, Step, steps
from app.ui.models.steady import GoneRow, ListRow, held

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class InboxModel(QAbstractListModel):
    """Rows in the order of the folder, or, while `hold` is set, in the order that is on screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ListRow] = []
        self._wanted: tuple[InboxRow, ...] = ()
        self._hold = False

    @property
    def hold(self) -> bool:
        return self._hold

    def set_hold(self, hold: bool) -> None:
        """Keep every row in its place, or let go and sort."""
        self._hold = hold
        if not hold:
            self._become(self._wanted)

    def show_rows(self, rows: Sequence[InboxRow]) -> None:
        """Show a new reading of the folder."""
        self._wanted = tuple(rows)
        self._become(held(self._rows, self._wanted) if self._hold else self._wanted)

    def rows(self) -> tuple[ListRow, ...]:
        """What is shown now."""
        return tuple(self._rows)

    def row_of(self, conversation: ConversationId) -> QModelIndex:
        """Where a conversation is; invalid when it is not in the folder."""
        for place, row in enumerate(self._rows):
            if row.id == conversation and not isinstance(row, GoneRow):
                return self.index(place)
        return QModelIndex()

    def refresh_all(self) -> None:
        """Times or words changed: draw every row anew."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return gone_text() if isinstance(row, GoneRow) else notices.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, InboxRow):
            return plain_tip("\n".join(notices.whole(row)) + f"\n{times.full(row.at)}")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], GoneRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _become(self, rows: Sequence[ListRow]) -> None:
        for step in steps([row.id for row in self._rows], [row.id for row in rows]):
            self._take(step, rows)
        for place, row in enumerate(rows):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def _take(self, step: Step, rows: Sequence[ListRow]) -> None:
        match step:
            case Remove(first, last):
                self.beginRemoveRows(_NOWHERE, first, last)
                del self._rows[first : last + 1]
                self.endRemoveRows()
            case Insert(first, last):
                self.beginInsertRows(_NOWHERE, first, last)
                self._rows[first:first] = rows[first : last + 1]
                self.endInsertRows()
            case Move(source, target):
                self.beginMoveRows(_NOWHERE, source, source, _NOWHERE, target + (target > source))
                self._rows.insert(target, self._rows.pop(source))
                self.endMoveRows()


def gone_text() -> str:
    """What stands in the place of a row that left while somebody pointed at the list."""
    return QCoreApplication.translate("Rows", "No longer in this folder")
