"""What was found in the CRM as a Qt model: pages, one after the other."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.protocol.crm import CrmRecord, CrmRecordPage
from app.ui import times
from app.ui.labels import plain_tip
from app.ui.leads import words

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RecordModel(QAbstractListModel):
    """`now`: ms, for times in words, as of the last page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records: list[CrmRecord] = []
        self.now = 0

    def begin(self, page: CrmRecordPage) -> None:
        """Another search's first page."""
        self.beginResetModel()
        self.records = list(page.records)
        self.endResetModel()

    def go_on(self, page: CrmRecordPage) -> None:
        """The next page."""
        if page.records:
            first = len(self.records)
            self.beginInsertRows(_NOWHERE, first, first + len(page.records) - 1)
            self.records += page.records
            self.endInsertRows()

    def place_of(self, remote: str) -> QModelIndex:
        """Where a thing is; invalid where it is not shown."""
        return next((self.index(place) for place, one in enumerate(self.records) if one.remote == remote), QModelIndex())

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.records)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.records):
            return None
        record = self.records[index.row()]
        if role == ROW:
            return record
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words.spoken(record, self.now)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (record.name, words.whose(record), record.owner_name, times.full(record.at)))))
        return None
