"""Labels that have less room than their words need."""

import pytest
from PySide6.QtWidgets import QWidget

from app.ui.labels import ElidedLabel
from app.ui.window import MainWindow


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_the_tooltip_says_in_any_case_is_said_at_every_width(window: MainWindow) -> None:
    place = QWidget(window)
    label = ElidedLabel(place)
    place.show()
    label.set_whole("Anna Nowak, 14:29 & on", "Saturday 21 November")
    label.resize(400, 20)
    assert (label.toolTip(), label.accessibleDescription()) == ("<span>Saturday 21 November</span>", "Saturday 21 November")
    label.resize(60, 20)
    assert label.toolTip() == "<span>Anna Nowak, 14:29 &amp; on<br>Saturday 21 November</span>"
    label.resize(400, 20)
    label.set_whole("Anna Nowak")
    assert label.toolTip() == ""
