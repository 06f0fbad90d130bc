"""The window's icon with a number, and on which desktops it has one."""

import pytest
from PySide6.QtGui import QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import QApplication

from app.ui.numbered_icon import IconPlate, is_needed, numbered
from app.ui.window import MainWindow


def image(icon: QIcon, size: int = 64) -> QImage:
    return icon.pixmap(size, size, QIcon.Mode.Normal).toImage()


def test_each_number_looks_otherwise(qapp: QApplication) -> None:  # noqa: ARG001 - fonts need it
    for size in (16, 64):
        pictures = [image(numbered(count), size) for count in range(11)]
        assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


async def test_the_window_has_it_and_none_when_nothing_waits(window: MainWindow) -> None:
    plain = image(window.windowIcon())
    plate = IconPlate(window)
    await plate.show(4)
    assert image(window.windowIcon()) == image(numbered(4))
    await plate.show(400)
    assert image(window.windowIcon()) == image(numbered(10))
    await plate.show(0)
    assert image(window.windowIcon()) == plain
    await plate.close()


@pytest.mark.parametrize(
    ("platform", "desktop", "needed"),
    [
        ("xcb", "XFCE", True),
        ("xcb", "", True),
        ("xcb", "KDE", False),
        ("xcb", "ubuntu:GNOME", False),
        ("wayland", "XFCE", False),
    ],
)
def test_where_a_dock_shows_the_number_the_icon_does_not(
    monkeypatch: pytest.MonkeyPatch, platform: str, desktop: str, needed: bool
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    assert is_needed({"XDG_CURRENT_DESKTOP": desktop}) is needed
