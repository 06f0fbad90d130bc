"""The look for what is cut off finds it: words without room, and what is wider than the place it is scrolled in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from app.ui.gallery_fit import clipped

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def scrolled(qapp: QApplication, policy: Qt.ScrollBarPolicy, width: int) -> list[str]:
    """What is found in 300 pixels that hold a label of this width."""
    window = QWidget()
    area = QScrollArea(window)
    area.setHorizontalScrollBarPolicy(policy)
    area.resize(300, 100)
    label = QLabel("Name")
    label.setFixedWidth(width)
    area.setWidget(label)
    window.show()
    qapp.processEvents()
    found = clipped(window)
    window.close()
    window.deleteLater()
    return found


def test_what_is_wider_than_its_place_is_found_where_no_bar_scrolls(qapp: QApplication) -> None:
    off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
    assert scrolled(qapp, off, 400) == ["QScrollArea at its right edge"]
    assert scrolled(qapp, off, 200) == []
    assert scrolled(qapp, needed, 400) == []
