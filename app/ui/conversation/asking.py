"""The questions about a conversation before something that is not easily taken back; each goes with the conversation it is about."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from app.ui.foreign import filled
from app.ui.questions import answer, question, way_back
from app.ui.sentence import Sentence


def ask_to_close(chat: QWidget, close: Callable[[], object]) -> None:
    """Whether the conversation is to end. Enter and Escape go on chatting: a closed one never opens again."""
    title = Sentence(lambda: QCoreApplication.translate("Chat", "Close this conversation?"))
    text = Sentence(lambda: QCoreApplication.translate("Chat", "The chat ends for the visitor too, and it cannot be reopened."))
    box = question(chat, title, text)
    answer(box, Sentence(lambda: QCoreApplication.translate("Chat", "Close conversation")), "danger", close)
    box.setDefaultButton(way_back(box, Sentence(lambda: QCoreApplication.translate("Chat", "Go on chatting"))))
    box.open()


def ask_to_assign(chat: QWidget, name: str, assign: Callable[[], object]) -> None:
    """Whether the conversation is to go to a colleague who is offline."""

    def title() -> str:
        return filled(QCoreApplication.translate("Chat", "{name} is offline and may not answer. Assign anyway?"), name=name)

    def text() -> str:
        said = QCoreApplication.translate("Chat", "The visitor waits until {name} is back. You will no longer see the conversation.")
        return filled(said, name=name)

    box = question(chat, Sentence(title), Sentence(text))
    answer(box, Sentence(lambda: QCoreApplication.translate("Chat", "Assign anyway")), "primary", assign)
    box.setDefaultButton(way_back(box, Sentence(lambda: QCoreApplication.translate("Chat", "Cancel"))))
    box.open()


def dismiss(chat: QWidget) -> None:
    """The conversation is out of sight: what is asked about it, and the menus of its messages, go with it."""
    for box in chat.findChildren(QMessageBox):
        box.reject()
    for menu in chat.findChildren(QMenu):
        menu.close()
