"""The window's words change while it runs."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel

from app.ui import language, sample
from app.ui.window import MainWindow


def test_every_part_of_an_open_window_changes(window: MainWindow, qapp: QApplication) -> None:
    window.open(sample.MARTA.id)
    chat, before = window.conversation.chat, QLocale()
    try:
        language.speak(qapp, "pl")
        QApplication.processEvents()
        words = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
        assert "Nieprzypisane" in words
        assert "Połączono" in words
        assert chat.header.take.text() == "Przypisz do mnie"
        assert chat.header.reassign.accessibleName() == "Przypisz ponownie"
        assert window.inbox.pages[window.inbox.folder].list.accessibleName() == "Nieprzypisane"
        assert chat.composer.button.text() == "Wyślij"
        assert chat.messages.accessibleName() == "Wiadomości"
    finally:
        language.speak(qapp, "en")
        QLocale.setDefault(before)
        QApplication.processEvents()
    assert chat.header.take.text() == "Assign to me"
