"""Words painted in one line."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

_AT_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine


def write(painter: QPainter, area: QRectF, text: str, font: QFont, color: str) -> float:
    """From the left, however many lines it has; it ends in "…" where there is no room. Its width, in pixels."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, max(0.0, area.width()))
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(area, _AT_LEFT, shown)
    return metrics.horizontalAdvance(shown)
