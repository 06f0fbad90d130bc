"""The icon in pixels is the one that is drawn."""

import runpy
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.assets import resource

SCRIPT = Path(__file__).parents[3] / "packaging" / "icon.py"


@pytest.mark.usefixtures("qapp")
def test_the_icon_for_windows_and_macos_is_made_of_the_drawing() -> None:
    kept, drawn = (
        QImage(str(resource("icons/livechat-desk.png"))),
        runpy.run_path(str(SCRIPT))["painted"](resource("icons/livechat-desk.svg")),
    )
    assert (kept.width(), kept.height()) == (256, 256)
    for x, y in ((0, 0), (40, 40), (128, 80), (102, 118), (200, 200)):  # the corner, the ground, the bubble, its dot, the ground
        assert kept.pixelColor(x, y) == drawn.pixelColor(x, y)
