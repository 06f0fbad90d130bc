"""Several accounts side by side are told apart by their windows' titles."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.ui.desk import Desk
from app.ui.window import MainWindow


@pytest.mark.parametrize(("profile", "title"), [("", "Live Chat Desk"), ("shop", "Live Chat Desk: shop")])
def test_a_profile_is_in_the_title_in_every_language(desk: Desk, profile: str, title: str) -> None:
    window = MainWindow(desk, profile=profile)
    assert window.windowTitle() == title
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert window.windowTitle() == title
    window.release()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
