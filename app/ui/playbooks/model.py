"""The company's playbooks as a Qt model."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.protocol.playbooks import Playbook
from app.ui.labels import plain_tip
from app.ui.playbooks import words

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PlaybookModel(QAbstractListModel):
    """By site and name, as they come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.playbooks: tuple[Playbook, ...] = ()

    def fill(self, playbooks: tuple[Playbook, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.playbooks = playbooks
        self.endResetModel()

    def place_of(self, id_: str) -> QModelIndex:
        """Where one is; invalid where it is not among them."""
        return next((self.index(place) for place, one in enumerate(self.playbooks) if one.id == id_), QModelIndex())

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.playbooks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.playbooks):
            return None
        playbook = self.playbooks[index.row()]
        if role == ROW:
            return playbook
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words.spoken(playbook)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join((playbook.name, playbook.site, words.standing(playbook))))
        return None
