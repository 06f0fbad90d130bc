"""What a MarkedField has for pictures: how one comes in, and what the one at the cursor shows, in words."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.protocol.marks import Picture
from app.protocol.playbooks import PlaybookImage
from app.ui.conversation.attaching.carried import Source
from app.ui.playbooks.bringing import Bringing
from app.ui.playbooks.images import Images
from app.ui.playbooks.marked_text import MarkedText
from app.ui.speech import say

LONGEST_WORDS = 200


class PicturePart(QWidget):
    """Below the text. `words`: of the picture at the cursor."""

    def __init__(self, images: Images, text: MarkedText, parent: QWidget) -> None:
        super().__init__(parent)
        self._images, self._text = images, text
        self.words = QLineEdit(self)
        self.words.setMaxLength(LONGEST_WORDS)
        self.words.textEdited.connect(text.describe)
        self.words.returnPressed.connect(text.setFocus)
        self.bringing = Bringing(images, self)
        text.brought.connect(self.take)
        text.cursorPositionChanged.connect(self.follow)
        text.textChanged.connect(self.follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.words, self.bringing):
            column.addWidget(part)
        self._retranslate()
        self.follow()

    def choose(self) -> None:
        """Ask for a file."""
        self._images.choose(lambda source: self.take((source,)))

    def take(self, sources: tuple[Source, ...]) -> None:
        """Bring these, and put them in where the cursor is now."""
        place = QTextCursor(self._text.textCursor())
        place.clearSelection()
        self._next(sources, place)

    def follow(self) -> None:
        """The cursor is at another picture now, or at none."""
        picture = self._text.picture
        self.words.setVisible(picture is not None)
        if picture is not None and self.words.text() != picture.text:
            self.words.setText(picture.text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _next(self, sources: tuple[Source, ...], place: QTextCursor) -> None:
        """One after the other, in their order; where one cannot come, the others wait for it to be tried again."""
        if sources:
            self.bringing.take(sources[0], lambda image: self._came(place, image, sources[1:]))

    def _came(self, place: QTextCursor, image: PlaybookImage, others: tuple[Source, ...]) -> None:
        self._put_in(place, image)
        self._next(others, place)

    def _put_in(self, place: QTextCursor, image: PlaybookImage) -> None:
        self._text.put_in(place, Picture(image=image.image, text="", width=image.width, height=image.height))
        self.follow()
        self.words.setFocus()
        say(self, self.tr("The picture is in. Say what it shows."))

    def _retranslate(self) -> None:
        self.words.setAccessibleName(self.tr("What the picture shows"))
        self.words.setPlaceholderText(self.tr("What the picture shows, for those who cannot see it"))
