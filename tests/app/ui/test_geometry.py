"""Where the window was is kept from run to run; whatever became of the file, the window opens."""

from collections.abc import Callable
from pathlib import Path

import pytest

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
