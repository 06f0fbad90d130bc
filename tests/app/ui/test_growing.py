"""A field that grows with its lines shows all of them, however many."""

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.growing import GrowingField
from app.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize(("lines", "scrolls"), [(1, False), (8, False), (60, False), (61, True)])
def test_all_lines_are_in_sight_up_to_the_most(lines: int, scrolls: bool) -> None:
    field = GrowingField(60)
    field.resize(300, 40)
    field.show()
    field.setPlainText("\n".join(["a line 👍"] * lines))
    QApplication.processEvents()
    assert (field.verticalScrollBar().maximum() > 0) is scrolls
    field.close()
    field.deleteLater()


def test_a_long_word_is_broken_and_seen_whole(theme: Theme) -> None:
    field = GrowingField(60)
    field.setFont(theme.font("title"))
    field.resize(200, 40)
    field.show()
    field.setPlainText("W" * 300)
    QApplication.processEvents()
    assert field.lines() > 10
    assert field.verticalScrollBar().maximum() == 0
    field.close()
    field.deleteLater()
