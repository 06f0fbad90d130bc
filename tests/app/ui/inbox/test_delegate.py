"""What a row of the list shows where there is little room: the name before the words around the time."""

from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.core.views import Folder
from app.ui import times
from app.ui.models.inbox import ROW
from app.ui.sample import CLARA, NOW
from app.ui.window import MainWindow


class Listening(QPainter):
    """Keeps the words that it paints."""

    def __init__(self, canvas: QImage) -> None:
        super().__init__(canvas)
        self.said: list[str] = []

    def drawText(self, *how: Any, **more: Any) -> None:  # type: ignore[override]  # noqa: N802 - Qt has seven of it
        self.said.append(how[-1])
        super().drawText(*how, **more)


@pytest.mark.parametrize(("width", "words"), [(400, "Closed {time}"), (230, "{time}")])
def test_that_it_is_closed_is_not_said_again_where_that_would_cut_the_name(window: MainWindow, width: int, words: str) -> None:
    window.show_folder(Folder.CLOSED)
    shown = window.inbox.pages[Folder.CLOSED].list
    canvas = QImage(width, 60, QImage.Format.Format_RGB32)
    painter, option = Listening(canvas), QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 60)
    index = shown.rows.row_of(CLARA.id)
    shown.itemDelegate().paint(painter, option, index)
    painter.end()
    assert words.format(time=times.row(index.data(ROW).at, NOW)) in painter.said
    assert "Clara Weiß" in painter.said
