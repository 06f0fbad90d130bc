"""The scenes of the gallery that are about the tray: its menu as it stands at different times, and its icon in each size."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from app.core.overview import Overview, Standing, overview
from app.core.views import Connection, ConnectionState
from app.ui import sample
from app.ui.desk import Desk
from app.ui.labels import PlainLabel
from app.ui.tray_menu import TrayMenu
from app.ui.tray_picture import SIZES, picture

TrayScene = Callable[[Overview], Overview]
_GROUNDS = ("#f2f2f2", "#2d2f33")


def waiting(seen: Overview) -> Overview:
    """Somebody waits, and something of one's own is unread."""
    return seen


def calm(seen: Overview) -> Overview:
    """Switched off, and nothing to be done."""
    return replace(seen, online=False, waiting=0, since=None, until=None, unread=0, recent=())


def lost(seen: Overview) -> Overview:
    """No connection for an hour."""
    return replace(seen, connection=Connection(ConnectionState.OFFLINE, sample.NOW - sample.HOUR, why="unreachable"))


def signed_out(seen: Overview) -> Overview:
    """Nobody is in."""
    return replace(calm(seen), connection=Connection(ConnectionState.SIGNED_OUT, sample.NOW), online=None)


SCENES: dict[str, TrayScene] = {f"tray-{scene.__name__}": scene for scene in (waiting, calm, lost, signed_out)}


def pictures(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """The menu in every scene, and the icons."""
    for name, scene in SCENES.items():
        with tray_stage(scene, desk) as menu:
            yield name, menu
    icons = _icons()
    icons.show()
    yield "tray-icons", icons
    icons.hide()


@contextmanager
def tray_stage(scene: TrayScene, desk: Desk) -> Iterator[TrayMenu]:
    """The menu in a scene."""
    client = desk.client
    menu = TrayMenu()
    try:
        menu.show_overview(scene(overview(client.queries, client.live)), client.live.now(), client.live.local_now())
        menu.popup(QPoint())
        QApplication.processEvents()
        yield menu
    finally:
        menu.close()
        menu.deleteLater()


def _icons() -> QWidget:
    """A row a standing, a column a size, on a light ground and on a dark one."""
    board = QWidget()
    for side, ground in enumerate(_GROUNDS):
        half = QWidget(board)
        half.setStyleSheet(f"background: {ground}")
        half.setGeometry(side * 400, 0, 400, 300)
        grid = QGridLayout(half)
        for row, standing in enumerate(Standing):
            for column, size in enumerate(SIZES):
                label = PlainLabel(parent=half)
                label.setPixmap(picture(standing).pixmap(size))
                grid.addWidget(label, row, column)
    board.setFixedSize(800, 300)
    return board
