"""Makes resources/icons/livechat-desk.png of the SVG beside it: Windows and macOS show no SVG in their notifications."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[1] / "resources" / "icons"
SIZE = 256


def painted(icon: Path) -> QImage:
    """The icon in pixels."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(icon)).render(painter)
    painter.end()
    return image


if __name__ == "__main__":
    app = QGuiApplication([*sys.argv, "-platform", "offscreen"])
    painted(ICONS / "livechat-desk.svg").save(str(ICONS / "livechat-desk.png"))
