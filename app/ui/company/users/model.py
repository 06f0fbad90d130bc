"""The company's users as a Qt model: those in whose name or address the words are that were searched for."""

from collections.abc import Collection

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.protocol.company import CompanyUser
from app.ui import times
from app.ui.company.users import words
from app.ui.labels import plain_tip

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class UserModel(QAbstractListModel):
    """`online`: the ids of those who are. `shown`: the users in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[CompanyUser, ...] = ()
        self.online: Collection[str] = ()

    def fill(self, users: tuple[CompanyUser, ...], online: Collection[str], search: str) -> None:
        """Show those of these that are searched for."""
        wanted = search.casefold().split()
        self.beginResetModel()
        self.shown = tuple(user for user in users if all(word in f"{user.name} {user.email}".casefold() for word in wanted))
        self.online = online
        self.endResetModel()

    def place_of(self, id_: str) -> QModelIndex:
        """Where somebody is; invalid where they are not shown."""
        return next((self.index(place) for place, one in enumerate(self.shown) if one.id == id_), QModelIndex())

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        user = self.shown[index.row()]
        if role == ROW:
            return user
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words.spoken(user, online=user.id in self.online)
        if role == Qt.ItemDataRole.ToolTipRole:
            seen = times.full(user.seen_at) if user.seen_at is not None else ""
            return plain_tip("\n".join(filter(None, (user.name, user.email, seen))))
        return None
