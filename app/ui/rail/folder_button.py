"""A folder of the rail: icon, name, and how many it holds."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.views import Folder, FolderCount
from app.ui import icons, texts
from app.ui.labels import set_tip
from app.ui.theme import Theme

MARGIN = 8
"""Between the rail's edges and its folders, in pixels."""

WIDEST = 300
"""The rail has no more of the window, in pixels as designed."""


class FolderButton(QPushButton):
    """The count is accented when something in the folder is unread."""

    def __init__(self, theme: Theme, folder: Folder, parent: QWidget) -> None:
        super().__init__(parent)
        self.folder = folder
        self._theme = theme
        self._count = FolderCount(folder, 0, 0)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_count(self, count: FolderCount) -> None:
        self._count = count
        self.setAccessibleDescription(self.tr("%Ln conversation(s)", "", count.total) + ", " + self.tr("%Ln unread", "", count.unread))
        self.update()

    def fit(self) -> None:
        """Be wide enough for the name in the language of the window, if the rail can be; else the tooltip has it."""
        wanted, most = self.sizeHint().width(), self._theme.pixels(WIDEST) - 2 * MARGIN
        self.setMinimumWidth(min(wanted, most))
        set_tip(self, texts.folder(self.folder) if wanted > most else "")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self.width_for(self._theme, self.folder), self._theme.pixels(36))

    @staticmethod
    def width_for(theme: Theme, folder: Folder) -> int:
        """The width that a folder's name, icon and count need."""
        bold = QFontMetrics(theme.font(weight=QFont.Weight.DemiBold))
        return bold.horizontalAdvance(texts.folder(folder)) + theme.pixels(98)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        colors, px = self._theme.colors, self._theme.pixels
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse() or self.hasFocus():
            painter.setPen(QColor(colors.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_weak if self.isChecked() else colors.hover))
            painter.drawRoundedRect(area, self._theme.radius(), self._theme.radius())
        ink = colors.accent if self.isChecked() else colors.text
        size = px(18)
        painter.drawPixmap(px(10), (self.height() - size) // 2, icons.pixmap(self.folder.value, ink, size, self.devicePixelRatioF()))
        painter.setFont(self._theme.font(weight=QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium))
        painter.setPen(QColor(ink))
        count = QLocale().toString(self._count.total) if self._count.total else ""
        words = area.adjusted(px(37), 0, -px(16) - painter.fontMetrics().horizontalAdvance(count), 0)
        name = painter.fontMetrics().elidedText(texts.folder(self.folder), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(QColor(colors.accent if self.isChecked() or self._count.unread else colors.muted))
        painter.drawText(area.adjusted(0, 0, -px(10), 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
