"""What is told to those who listen is told of whole widgets only."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QCheckBox, QWidget

from app.ui import checkable, roles


@pytest.fixture
def asked() -> Iterator[list[QWidget]]:
    """Whom the factory was asked about while somebody listens."""
    about: list[QWidget] = []

    def told(of: QWidget) -> QAccessibleWidget | None:
        about.append(of)
        return None

    roles.tell(QCheckBox, told)
    QAccessible.setActive(True)
    yield about
    QAccessible.setActive(False)
    checkable.tell()


@pytest.mark.usefixtures("qapp")
def test_what_is_only_being_made_is_left_to_qt(asked: list[QWidget]) -> None:
    named = QCheckBox("Salt")
    assert asked == []
    later = QCheckBox()
    later.setText("Pepper")
    assert asked == [later]
    named.deleteLater()
    later.deleteLater()
