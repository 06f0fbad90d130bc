"""What a row of the list shows where there is little room, and on which ground."""

from typing import Any

import pytest
from PySide6.QtCore import QPersistentModelIndex, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.core.views import Folder
from app.ui import times
from app.ui.inbox.delegate import RowDelegate
from app.ui.inbox.list import ConversationList
from app.ui.models.inbox import ROW
from app.ui.sample import CLARA, GONE, NOW, PRICING, Talk
from app.ui.theme import Theme
from app.ui.window import MainWindow


class Listening(QPainter):
    """Keeps the words that it paints, and the colours of what is round."""

    def __init__(self, canvas: QImage) -> None:
        super().__init__(canvas)
        self.said: list[str] = []
        self.round: list[str] = []

    def drawText(self, *how: Any, **more: Any) -> None:  # type: ignore[override]  # noqa: N802 - Qt has seven of it
        self.said.append(how[-1])
        super().drawText(*how, **more)

    def drawRoundedRect(self, *how: Any, **more: Any) -> None:  # noqa: N802 - Qt's name
        self.round.append(self.brush().color().name())
        super().drawRoundedRect(*how, **more)


def painted(shown: ConversationList, talk: Talk, width: int = 400) -> Listening:
    canvas = QImage(width, 60, QImage.Format.Format_RGB32)
    painter, option = Listening(canvas), QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 60)
    shown.itemDelegate().paint(painter, option, shown.rows.row_of(talk.id))
    painter.end()
    return painter


@pytest.mark.parametrize(("width", "words"), [(400, "Closed {time}"), (230, "{time}")])
def test_that_it_is_closed_is_not_said_again_where_that_would_cut_the_name(window: MainWindow, width: int, words: str) -> None:
    window.show_folder(Folder.CLOSED)
    shown = window.inbox.pages[Folder.CLOSED].list
    painter, at = painted(shown, CLARA, width), shown.rows.row_of(CLARA.id).data(ROW).at
    assert words.format(time=times.row(at, NOW)) in painter.said
    assert "Clara Weiß" in painter.said


def test_a_chip_is_seen_on_a_row_of_its_own_colour(window: MainWindow, theme: Theme) -> None:
    shown = window.inbox.pages[Folder.UNASSIGNED].list
    shown.clearFocus()
    grounds = {GONE: theme.colors.hover, PRICING: theme.colors.accent_weak}
    for talk, ground in grounds.items():
        assert ground in painted(shown, talk).round
    delegate = shown.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    delegate.pointed = QPersistentModelIndex(shown.rows.row_of(GONE.id))
    delegate.opened = PRICING.id
    for talk, ground in grounds.items():
        assert ground not in painted(shown, talk).round
