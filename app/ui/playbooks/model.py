"""The company's playbooks as a Qt model: each site with its playbooks below it, and the sites that have none."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.protocol.company import CompanySite
from app.protocol.playbooks import Playbook
from app.ui.labels import plain_tip
from app.ui.playbooks import words

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Heading(Struct, frozen=True):
    """A site, above its playbooks. `empty`: it has none."""

    site: CompanySite
    empty: bool

    @property
    def id(self) -> str:
        """The site's key."""
        return self.site.key


Row = Heading | Playbook


class PlaybookModel(QAbstractListModel):
    """Sites by name; their playbooks as they come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.playbooks: tuple[Playbook, ...] = ()
        self.sites: tuple[CompanySite, ...] = ()
        self._rows: tuple[Row, ...] = ()

    def fill(self, playbooks: tuple[Playbook, ...], sites: tuple[CompanySite, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.playbooks, self.sites = playbooks, _all_sites(playbooks, sites)
        self._rows = tuple(row for site in self.sites for row in _with_its_own(site, playbooks))
        self.endResetModel()

    def place_of(self, id_: str) -> QModelIndex:
        """Where a playbook or a site is; invalid where it is not among them."""
        return next((self.index(place) for place, one in enumerate(self._rows) if one.id == id_), QModelIndex())

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words.heading(row.site, empty=row.empty) if isinstance(row, Heading) else words.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.site.name if isinstance(row, Heading) else "\n".join((row.name, words.standing(row))))
        return None


def _with_its_own(site: CompanySite, playbooks: Sequence[Playbook]) -> tuple[Row, ...]:
    own = tuple(one for one in playbooks if one.site == site.key)
    return (Heading(site, not own), *own)


def _all_sites(playbooks: Sequence[Playbook], sites: Sequence[CompanySite]) -> tuple[CompanySite, ...]:
    """Those of playbooks too, where one has come since the sites were read."""
    known = {site.key: site for site in sites}
    for one in playbooks:
        known.setdefault(one.site, CompanySite(key=one.site, name=one.site, bot_name=""))
    return tuple(sorted(known.values(), key=lambda site: site.name.casefold()))
