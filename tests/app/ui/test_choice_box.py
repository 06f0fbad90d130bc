"""The list of a box shows what there is to choose, whole, however narrow the box is."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.choice_box import ChoiceBox
from app.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG = "A colleague with a rather long name (offline)"


@pytest.mark.parametrize("count", [2, 40])
def test_the_list_is_as_wide_as_its_words(theme: Theme, count: int) -> None:
    window = QWidget()
    window.resize(800, 200)
    box = ChoiceBox(window)
    box.addItems([LONG] * count)
    box.setFont(theme.font())
    box.setFixedWidth(90)
    window.show()
    box.showPopup()
    QApplication.processEvents()
    view = box.view()
    assert view.viewport().width() >= view.sizeHintForColumn(0) > box.width()
    assert box.view().window().width() <= window.width()
    box.hidePopup()
    window.hide()
    window.deleteLater()
