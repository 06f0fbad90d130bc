"""The page "Files": who may send some, of which kinds, and how large."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.protocol.company import CompanySettings
from app.protocol.people import FileKind
from app.ui import attachments
from app.ui.company.page import Page, explained
from app.ui.switch_row import SwitchRow
from app.ui.theme import Theme
from app.ui.value_box import ValueBox

_MIB = 2**20
_SIZES = (_MIB // 2, _MIB, 2 * _MIB, 5 * _MIB, 10 * _MIB)


class FilesPage(Page):
    def title(self) -> str:
        return self.tr("Files")

    def names(self) -> dict[str, str]:
        return {
            "files.visitors": self.tr("Visitors may send files"),
            "files.agents": self.tr("Users may send files"),
            "files.kinds": self.tr("What may be sent"),
            "files.max_bytes": self.tr("Largest file"),
        }

    def furnish(self) -> None:
        names, theme = self.names(), self.desk.theme
        self.part(self.tr("Who"))
        self.who = {
            name: self.hold(name, SwitchRow(theme, names[name], advice, explained=explained(name)))
            for name, advice in (
                ("files.visitors", self.tr("While they wait for somebody, or talk with somebody.")),
                ("files.agents", self.tr("Where they may not, the chat has no place for files.")),
            )
        }
        for name, row in self.who.items():
            row.switched.connect(lambda on, name=name: self.changed.emit({name: on}))
        self.kinds = self.place("files.kinds", names["files.kinds"], KindsField(theme))
        self.kinds.picked.connect(lambda kinds: self.changed.emit({"files.kinds": kinds}))
        self.none = self.advise(self.tr("Without any of them nobody can send files."))
        self.advise(self.tr("What a file is, its content says and not its name. Programs and scripts are never taken."))
        self.largest = self.place("files.max_bytes", names["files.max_bytes"], ValueBox({size: attachments.size(size) for size in _SIZES}))
        self.largest.picked.connect(lambda size: self.changed.emit({"files.max_bytes": size}))

    def show_fields(self, settings: CompanySettings) -> None:
        rules = settings.files
        self.who["files.visitors"].show_value(on=rules.visitors)
        self.who["files.agents"].show_value(on=rules.agents)
        self.kinds.show_kinds(rules.kinds)
        self.none.setVisible(not rules.kinds)
        self.largest.show_value(rules.max_bytes, attachments.size(rules.max_bytes))

    def said(self, name: str, settings: CompanySettings) -> str:
        match name:
            case "files.kinds":
                return ", ".join(map(attachments.kind, settings.files.kinds)) or self.tr("nothing")
            case "files.max_bytes":
                return attachments.size(settings.files.max_bytes)
            case _:
                return self.tr("yes") if getattr(settings.files, name.partition(".")[2]) else self.tr("no")


class KindsField(QWidget):
    """`picked`: the kinds that are to be allowed from now on (a tuple of FileKind)."""

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = {kind: SwitchRow(theme, attachments.kind(kind), advice) for kind, advice in self._advice().items()}
        self.setFocusProxy(self.rows[FileKind.IMAGE])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows.values():
            row.switched.connect(lambda _on: self.picked.emit(tuple(kind for kind, row in self.rows.items() if row.switch.isChecked())))
            column.addWidget(row)

    def show_kinds(self, kinds: tuple[FileKind, ...]) -> None:
        """Allow these, without telling anybody."""
        for kind, row in self.rows.items():
            row.show_value(on=kind in kinds)

    def _advice(self) -> dict[FileKind, str]:
        return {
            FileKind.IMAGE: self.tr("Photos and drawings, such as JPEG, PNG, WebP and GIF"),
            FileKind.DOCUMENT: self.tr("PDF, text, and files of Word, Excel and PowerPoint"),
            FileKind.MEDIA: self.tr("Recordings, such as MP3 and MP4"),
            FileKind.OTHER: self.tr("Archives, such as ZIP, and whatever else is no program"),
        }
