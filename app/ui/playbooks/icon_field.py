"""Where the bot's icon is chosen: one of those that every chat knows, or a picture of the company's own."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QIcon, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.protocol.ids import is_id
from app.ui import icons
from app.ui.conversation.attaching.carried import Source, carried, carries
from app.ui.flow import FlowLayout
from app.ui.labels import set_tip
from app.ui.pictures.pictures import PlaybookPicture
from app.ui.playbooks import look
from app.ui.playbooks.bringing import Bringing
from app.ui.playbooks.images import Images
from app.ui.playbooks.swatches import Swatches
from app.ui.theme import Theme

_SIDE = 18


class IconField(QWidget):
    """`picked`: the name of an icon, the id of an image, or empty for none."""

    picked = Signal(str)

    def __init__(self, theme: Theme, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._images = theme, images
        self._image = ""
        self.swatches = Swatches(look.signs(theme), self)
        self.swatches.picked.connect(self.picked)
        self.own, self.choose = QPushButton(self), QPushButton(self)
        self.own.setProperty("kind", "pick")
        self.own.setCheckable(True)
        self.own.setIconSize(QSize(_SIDE, _SIDE))
        self.own.clicked.connect(lambda _checked: self.picked.emit(self._image))
        self.choose.setProperty("kind", "link")
        self.choose.clicked.connect(lambda _checked: images.choose(self._take))
        self.bringing = Bringing(images, self)
        self.bringing.busy.connect(lambda busy: self.choose.setEnabled(not busy))
        images.pictures.changed.connect(self._show_own)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(lambda: self._bring(QGuiApplication.clipboard().mimeData()))
        self.setAcceptDrops(True)
        self._lay_out()
        self._retranslate()

    def show_value(self, value: str) -> None:
        """Mark this one. An image stays among what can be chosen when something else is."""
        if is_id(value):
            self._image = value
        self.swatches.show_value(value)
        self.own.setChecked(bool(value) and value == self._image)
        self._show_own()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if carries(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        self._bring(event.mimeData())
        event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _bring(self, data: QMimeData) -> None:
        """The first that is dropped or pasted."""
        for source in carried(data)[:1]:
            self._take(source)

    def _take(self, source: Source) -> None:
        self.bringing.take(source, lambda image: self.picked.emit(image.image))

    def _show_own(self) -> None:
        self.own.setVisible(bool(self._image))
        if self._image:
            found = self._images.pictures.get(PlaybookPicture(self._image))
            drawn = QIcon(found) if isinstance(found, QPixmap) else icons.icon("picture", self._theme.colors.muted)
            self.own.setIcon(drawn)

    def _retranslate(self) -> None:
        said = self.tr("Your own picture")
        self.own.setAccessibleName(said)
        set_tip(self.own, said)
        self.choose.setText(self.tr("Choose a picture…"))

    def _lay_out(self) -> None:
        row = FlowLayout(8)
        row.addWidget(self.own)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.swatches, self.bringing):
            column.addWidget(part)
        column.insertLayout(1, row)
