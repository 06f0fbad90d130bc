"""The text of a MarkedField itself: what is typed, dropped, pasted and copied, with its pictures."""

from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QPixmap, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextDocumentFragment
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.core.reading import BROKEN
from app.protocol.marks import Marked, Picture, plain
from app.ui.conversation.attaching.carried import carried, carries
from app.ui.labels import empty_document
from app.ui.pictures.pictures import Pictures, PlaybookPicture
from app.ui.playbooks.marked_document import NAMED, fill, picture_look, picture_of, read
from app.ui.theme import Theme

MARKS = "application/x-livechat-marks"
_LEAST, _MOST = 54, 220


class MarkedText(QTextEdit):
    """What is pasted comes as plain text, but for what was copied in such a field; Tab goes on. `brought`: files or a picture came."""

    brought = Signal(tuple)

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda size: self.setFixedHeight(_between(round(size.height()) + 6)))
        self.setFixedHeight(_LEAST)
        pictures.changed.connect(self._show_pictures)

    def loadResource(self, type_: int, name: QUrl | str) -> object:  # noqa: N802, ARG002 - Qt's
        """A picture, or its place until it has come; nothing else is ever loaded."""
        address = name.toString() if isinstance(name, QUrl) else name
        if not address.startswith(NAMED):
            return None
        found = self._pictures.get(PlaybookPicture(address.removeprefix(NAMED)))
        return found if isinstance(found, QPixmap) else self._place()

    def put_in(self, cursor: QTextCursor, picture: Picture) -> None:
        """Let a picture stand there, on a line of its own, and the cursor behind it."""
        if cursor.block().text() and not cursor.atBlockStart():
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        elif cursor.currentList() is not None:
            cursor.setBlockFormat(QTextBlockFormat())
        cursor.insertImage(picture_look(picture))
        behind = QTextCursor(cursor)
        if not cursor.atBlockEnd():
            behind.insertBlock(QTextBlockFormat(), QTextCharFormat())
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        self.setTextCursor(cursor)

    @property
    def picture(self) -> Picture | None:
        """The one at the cursor."""
        found = self._picture_here()
        return found[1] if found else None

    def describe(self, words: str) -> None:
        """Say in words what the picture at the cursor shows."""
        found = self._picture_here()
        if found is not None and found[1].text != words:
            found[0].setCharFormat(picture_look(replace(found[1], text=words)))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        return source.hasFormat(MARKS) or carries(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        marked = _marked(source)
        if marked is not None:
            held = empty_document()
            fill(held, marked, self._theme.colors.accent)
            self.textCursor().insertFragment(QTextDocumentFragment(held))
        elif found := carried(source):
            self.brought.emit(found)
        else:
            self.insertPlainText(source.text().replace("\r\n", "\n").replace("\r", "\n"))

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Marks for fields like this one, plain text for whatever else it is pasted into."""
        held = empty_document()
        QTextCursor(held).insertFragment(self.textCursor().selection())
        wording, data = read(held), QMimeData()
        data.setText(wording if isinstance(wording, str) else plain(msgspec.convert(wording, Marked)))
        if not isinstance(wording, str):
            data.setData(MARKS, msgspec.json.encode(wording))
        return data

    def _picture_here(self) -> tuple[QTextCursor, Picture] | None:
        """The picture before or behind the cursor, or the one that is selected, and a cursor that selects it."""
        at = self.textCursor()
        for place in (at.position() - 1, at.position()):
            one = QTextCursor(self.document())
            one.setPosition(max(0, place))
            if place < 0 or not one.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor):
                continue
            picture = picture_of(one.charFormat())
            if picture is not None:
                return one, picture
        return None

    def _show_pictures(self) -> None:
        """One came: those that stand here are looked at anew."""
        document = self.document()
        for image in {piece.image for piece in _pictures(document)}:
            found = self._pictures.get(PlaybookPicture(image))
            if isinstance(found, QPixmap):
                document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(NAMED + image), found)
        self.viewport().update()

    def _place(self) -> QPixmap:
        place = QPixmap(QSize(8, 8))
        place.fill(QColor(self._theme.colors.hover))
        return place


def _pictures(document: QTextDocument) -> list[Picture]:
    wording = read(document)
    return [] if isinstance(wording, str) else [block for block in msgspec.convert(wording, Marked) if isinstance(block, Picture)]


def _marked(source: QMimeData) -> Any:
    """What another such field gave; None where it is nothing of the kind."""
    if not source.hasFormat(MARKS):
        return None
    try:
        return msgspec.to_builtins(msgspec.json.decode(source.data(MARKS).data(), type=Marked))
    except BROKEN:
        return None


def _between(height: int) -> int:
    return max(_LEAST, min(_MOST, height))
