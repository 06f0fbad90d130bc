"""Where the window was is kept from run to run; whatever became of the file, the window opens."""

import base64
import json
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from app.ui import geometry
from app.ui.window import MainWindow

DAMAGE: list[Callable[[Path], object]] = [
    lambda file: file.write_bytes(b""),
    lambda file: file.write_bytes(b"\x00\xff garbage"),
    lambda file: file.write_bytes(b'{"window": "AAAA", "colu'),
    lambda file: file.write_bytes(b"[]"),
    lambda file: file.write_bytes(b"[" * 100_000),
    lambda file: file.write_bytes(b'{"window": "\xc4\x85", "columns": []}'),
    lambda file: file.write_bytes(b'{"window": 5, "columns": 5}'),
    lambda file: file.write_bytes(b'{"window": "", "columns": [1e400]}'),
    lambda file: file.write_bytes(b'{"window": "", "columns": [99999999999999999999]}'),
    lambda file: file.write_bytes(b'{"window": "", "columns": [-5, 2147483648]}'),
    lambda file: file.mkdir(),
]

_PLACES = (8, 24, 50)
"""Where QWidget.saveGeometry() keeps the window's place: with its frame, when it is neither maximized nor else, and now."""


def test_it_is_kept(window: MainWindow, tmp_path: Path) -> None:
    geometry.restore(window, tmp_path)
    window.resize(780, 700)
    geometry.keep(window, tmp_path)
    window.resize(760, 600)
    geometry.restore(window, tmp_path)
    assert (window.width(), window.height()) == (780, 700)


def test_the_first_time_four_columns_have_room_and_the_screen_is_not_left(window: MainWindow, tmp_path: Path) -> None:
    geometry.restore(window, tmp_path)
    room = window.screen().availableSize()
    assert (window.width(), window.height()) == (min(1_360, room.width()), min(820, room.height()))


@pytest.mark.parametrize("damage", DAMAGE, ids=range(len(DAMAGE)))
def test_a_damaged_file_costs_nothing_but_the_place(window: MainWindow, tmp_path: Path, damage: Callable[[Path], object]) -> None:
    damage(tmp_path / "settings.json")
    geometry.restore(window, tmp_path)
    assert window.isVisible()
    geometry.keep(window, tmp_path)


def kept_elsewhere(window: MainWindow, folder: Path, place: QRect) -> None:
    """As a run on other screens has kept it: the same form, with another place in it."""
    geometry.keep(window, folder)
    kept = json.loads((folder / "settings.json").read_bytes())
    saved = bytearray(base64.b64decode(kept["window"]))
    corners = struct.pack(">4i", place.left(), place.top(), place.right(), place.bottom())
    for start in _PLACES:
        saved[start : start + 16] = corners
    kept["window"] = base64.b64encode(saved).decode()
    (folder / "settings.json").write_text(json.dumps(kept), encoding="utf-8")


@pytest.mark.parametrize(
    "place",
    [
        QRect(5_000, 4_000, 780, 700),
        QRect(-5_000, -4_000, 780, 700),
        QRect(0, 0, 7_680, 4_320),
        QRect(-200, 5_000, 20_000, 700),
        QRect(3_840, 0, 1_360, 820),
    ],
    ids=["right of it", "left of it", "larger", "wider and below", "on a screen that is gone"],
)
def test_it_comes_back_on_a_screen_and_no_larger(window: MainWindow, tmp_path: Path, place: QRect) -> None:
    kept_elsewhere(window, tmp_path, place)
    geometry.restore(window, tmp_path)
    QApplication.processEvents()
    room = window.screen().availableGeometry()
    assert room.contains(window.frameGeometry()), window.frameGeometry()
