"""The line under the messages that says who is typing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.foreign import filled
from app.ui.labels import ElidedLabel
from app.ui.speech import say
from app.ui.theme import Theme


class TypingLine(ElidedLabel):
    """Keeps its place where there is nothing to say: what stands around it must not jump."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, tone="muted", letter="small")
        self.setFixedHeight(theme.pixels(20))

    def tell(self, name: str) -> None:
        """Who does; empty: nobody. Listeners hear of the beginning."""
        words = filled(QCoreApplication.translate("Chat", "{name} is typing…"), name=name) if name else ""
        if words and not self.accessibleName():
            say(self, words)
        self.set_whole(words)
