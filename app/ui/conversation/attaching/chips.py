"""The files of the message that is being written, as chips above the text: picture or icon, name, size, and a button that takes it out."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.protocol.records import File
from app.ui import attachments, icons
from app.ui.flow import FlowLayout
from app.ui.foreign import filled
from app.ui.labels import ElidedLabel, PlainLabel, set_tip
from app.ui.theme import Theme

_WIDTH, _PICTURE = 210, 32


class Chip(QFrame):
    """One file. `removed`: it is to be taken out."""

    removed = Signal()

    def __init__(self, theme: Theme, file: File, picture: QPixmap | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self.file = file
        self.setFixedWidth(theme.pixels(_WIDTH))
        self._picture = PlainLabel(parent=self)
        self._name, self._size = ElidedLabel(self), ElidedLabel(self, tone="muted", letter="small")
        self.remove = QPushButton(self)
        self.remove.setProperty("kind", "icon")
        self.remove.clicked.connect(self.removed)
        self._lay_out()
        self.show_picture(picture)
        self._restyle()

    def show_picture(self, picture: QPixmap | None) -> None:
        """What it looks like, as far as that is known."""
        side = self._theme.pixels(_PICTURE)
        self._picture.setFixedSize(side, side)
        ratio = self.devicePixelRatioF()
        if picture is None:
            kind = "picture" if attachments.is_picture(self.file) else "file"
            self._picture.setPixmap(icons.pixmap(kind, self._theme.colors.muted, side - 8, ratio))
        else:
            self._picture.setPixmap(_thumbnail(picture, side, ratio))

    def forget(self) -> None:
        """Hold nothing of the file from now on, whenever Qt comes to delete this."""
        self.removed.disconnect()
        self.hide()
        self._picture.clear()
        for label in (self._name, self._size):
            label.set_whole("")
        self.remove.setAccessibleName("")
        set_tip(self.remove, "")
        self.deleteLater()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        name = attachments.name(self.file)
        self._name.set_whole(name)
        self._size.set_whole(attachments.size(self.file.size))
        self.remove.setIcon(icons.icon("dismiss", self._theme.colors.muted, 14))
        words = filled(self.tr("Remove {name}"), name=name)
        self.remove.setAccessibleName(words)
        set_tip(self.remove, words)

    def _lay_out(self) -> None:
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._size)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 2, 6)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)


class Chips(QWidget):
    """All of them; not there while there is none. `remove` is called with the file of the chip whose button was pressed."""

    def __init__(self, theme: Theme, remove: Callable[[File], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._remove = remove
        self._chips: list[Chip] = []
        self._flow = FlowLayout(6, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self._retranslate()
        self.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        return tuple(self._chips)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """Those that take one out."""
        return tuple(chip.remove for chip in self._chips)

    def show_files(self, files: tuple[File, ...], picture: Callable[[File], QPixmap | None]) -> None:
        """Show these; those that are there already stay as they are."""
        for chip in [chip for chip in self._chips if chip.file not in files]:
            self._drop(chip)
        known = {chip.file for chip in self._chips}
        for file in files:
            if file not in known:
                self._add(file, picture(file))
        self.setVisible(bool(files))
        self.updateGeometry()

    def show_pictures(self, picture: Callable[[File], QPixmap | None]) -> None:
        """A picture may have come."""
        for chip in self._chips:
            chip.show_picture(picture(chip.file))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add(self, file: File, picture: QPixmap | None) -> None:
        chip = Chip(self._theme, file, picture, self)
        chip.removed.connect(lambda: self._remove(file))
        self._chips.append(chip)
        self._flow.addWidget(chip)
        chip.show()

    def _drop(self, chip: Chip) -> None:
        self._chips.remove(chip)
        self._flow.removeWidget(chip)
        chip.forget()

    def _restyle(self) -> None:
        files = tuple(chip.file for chip in self._chips)
        for chip in tuple(self._chips):
            self._drop(chip)
        for file in files:
            self._add(file, None)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Files to send"))


def _thumbnail(picture: QPixmap, side: int, ratio: float) -> QPixmap:
    """A square from the middle of it."""
    size = QSize(side, side) * ratio
    filled = picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation)
    left, top = (filled.width() - size.width()) // 2, (filled.height() - size.height()) // 2
    square = filled.copy(left, top, size.width(), size.height())
    square.setDevicePixelRatio(ratio)
    return square
