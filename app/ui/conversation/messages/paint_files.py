"""Paints the files of a message: pictures, or what stands for them; rows with icon, name and size; how far each is on its way."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPixmap

from app.protocol.ids import FileId
from app.protocol.records import File
from app.ui import attachments, icons
from app.ui.conversation.messages.attached import Attached
from app.ui.conversation.messages.entry import Measures
from app.ui.pictures.pictures import Missing
from app.ui.theme import Colors

_ROUND, _PAD = 8, 8
_WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class FileSource:
    """`picture`: of a file, or why there is none; `progress`: how much of a file is on its way, None where it is not being sent."""

    picture: Callable[[File], QPixmap | Missing]
    progress: Callable[[FileId], float | None]


NO_SOURCE = FileSource(lambda _file: Missing.LOADING, lambda _file: None)


class FilePainter:
    """Of one row, at the painter's origin. `ratio`: the screen's pixels."""

    def __init__(self, painter: QPainter, colors: Colors, measures: Measures, ratio: float) -> None:
        self._painter = painter
        self._colors = colors
        self._measures = measures
        self._ratio = ratio

    def paint(self, attached: Attached, source: FileSource) -> None:
        """One file at its place."""
        self._painter.save()
        if attachments.is_picture(attached.file):
            self._picture(attached.area, source.picture(attached.file))
        else:
            self._row(attached)
        progress = source.progress(attached.file.id)
        if progress is not None:
            self._progress(attached.area, progress)
        self._painter.restore()

    def _picture(self, area: QRectF, found: QPixmap | Missing) -> None:
        painter, path = self._painter, QPainterPath()
        path.addRoundedRect(area, _ROUND, _ROUND)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.fillRect(area, QColor(self._colors.surface))
        if isinstance(found, QPixmap):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(area, found, _middle(found, area.size()))
        else:
            self._instead(area, self._failure(area, found))

    def _instead(self, area: QRectF, words: str) -> None:
        """An icon in the middle, and words below it."""
        side, inside = self._side, area.adjusted(_PAD, 0, -_PAD, 0)
        high = self._needed(inside, words).height() if words else 0.0
        top = area.center().y() - (side + high) / 2
        icon = icons.pixmap("picture", self._colors.muted, side, self._ratio)
        self._painter.drawPixmap(QPointF(area.center().x() - side / 2, top), icon)
        self._painter.setPen(QColor(self._colors.muted))
        self._painter.setFont(self._measures.small)
        self._painter.drawText(QRectF(inside.left(), top + side, inside.width(), high + 1), _WRAPPED, words)

    def _failure(self, area: QRectF, why: Missing) -> str:
        """What to say of one that could not be had, where there is room."""
        words = _words(why)
        inside = area.adjusted(_PAD, 0, -_PAD, 0)
        needed = self._needed(inside, words)
        return words if needed.height() + self._side <= area.height() and needed.width() <= inside.width() else ""

    def _needed(self, inside: QRectF, words: str) -> QRectF:
        return QFontMetricsF(self._measures.small).boundingRect(inside, _WRAPPED, words)

    @property
    def _side(self) -> int:
        return round(self._measures.line * 1.4)

    def _row(self, attached: Attached) -> None:
        area, painter, side = attached.area, self._painter, self._side
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colors.surface))
        painter.drawRoundedRect(area, _ROUND, _ROUND)
        icon = icons.pixmap("file", self._colors.accent, side, self._ratio)
        painter.drawPixmap(QPointF(area.left() + _PAD, area.center().y() - side / 2), icon)
        save = round(self._measures.line * 1.1)
        drawing = icons.pixmap("export", self._colors.muted, save, self._ratio)
        painter.drawPixmap(attached.save.center() - QPointF(save / 2, save / 2), drawing)
        left = area.left() + 2 * _PAD + side
        words = QRectF(left, area.top() + 6, attached.save.left() - left, area.height() - 12)
        upper, lower = QRectF(words), QRectF(words)
        upper.setBottom(words.center().y())
        lower.setTop(words.center().y())
        self._line(upper, attachments.name(attached.file), self._measures.font, self._colors.text)
        self._line(lower, attachments.size(attached.file.size), self._measures.small, self._colors.muted)

    def _line(self, area: QRectF, words: str, font: QFont, ink: str) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideMiddle, area.width())
        self._painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _progress(self, area: QRectF, share: float) -> None:
        bar = QRectF(area.left() + _PAD, area.bottom() - 5, area.width() - 2 * _PAD, 3)
        self._painter.setPen(Qt.PenStyle.NoPen)
        for width, ink in ((bar.width(), self._colors.line), (bar.width() * share, self._colors.accent)):
            self._painter.setBrush(QColor(ink))
            self._painter.drawRoundedRect(QRectF(bar.left(), bar.top(), width, bar.height()), 1.5, 1.5)


def _words(why: Missing) -> str:
    match why:
        case Missing.LOADING:
            return ""
        case Missing.FAILED:
            return QCoreApplication.translate("Files", "This photo could not be loaded. Click to try again.")
        case Missing.GONE:
            return QCoreApplication.translate("Files", "This photo is not kept any more.")
        case _:
            assert_never(why)


def _middle(picture: QPixmap, size: QSizeF) -> QRectF:
    """The part of a picture that has the shape of its place."""
    part = size.scaled(QSizeF(picture.size()), Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part)
