"""Text with marks in a text document, and back out of it: what goes in comes out again."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, assert_never

import msgspec
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextListFormat,
)

from app.protocol.marks import Bullets, Marked, Paragraph, Picture, Span

PICTURE = QTextFormat.Property.UserProperty + 1
"""Of the character that stands for a picture: the picture as JSON."""

NAMED = "picture:"
"""What the names of pictures begin with, by which the document asks for them; the image's id follows."""

_BREAK = "\u2028"
_WIDEST, _HIGHEST = 220, 110


def fill(document: QTextDocument, wording: Any, link: str) -> None:
    """Let a document hold a text as JSON has it, plain or with marks. `link`: the colour of links."""
    document.clear()
    writer = _Writer(QTextCursor(document), link)
    for block in _plain(wording) if isinstance(wording, str) else msgspec.convert(wording, Marked):
        writer.write(block)
    document.clearUndoRedoStacks()


def read(document: QTextDocument) -> Any:
    """What a document holds, as JSON: plain text where there are no marks."""
    blocks = [*_blocks(document)]
    if all(isinstance(block, Paragraph) and all(span == Span(text=span.text) for span in block.spans) for block in blocks):
        return document.toPlainText()
    spoken = [block for block in blocks if not _is_blank(block)]  # they stand apart in the chat without empty lines
    return msgspec.json.decode(msgspec.json.encode(spoken))  # lists, as JSON has them, to be compared with what was read


def _plain(text: str) -> list[Paragraph]:
    return [Paragraph(spans=(Span(text=line),)) for line in text.split("\n")]


class _Writer:
    def __init__(self, cursor: QTextCursor, link: str) -> None:
        self._cursor = cursor
        self._link = link
        self._begun = False

    def write(self, block: Paragraph | Bullets | Picture) -> None:
        match block:
            case Paragraph(spans=spans):
                self._block(spans)
            case Bullets(items=items):
                self._block(items[0] if items else ())
                dots = self._cursor.createList(QTextListFormat.Style.ListDisc)
                for item in items[1:]:
                    self._block(item)
                    dots.add(self._cursor.block())
            case Picture():
                self._block(())
                self._cursor.insertImage(picture_look(block))

    def _block(self, spans: tuple[Span, ...]) -> None:
        """A block of its own; the first one is there already."""
        if self._begun:
            self._cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        self._begun = True
        for span in spans:
            self._cursor.insertText(span.text.replace("\n", _BREAK), look(span, self._link))


def look(span: Span, link: str) -> QTextCharFormat:
    """How a span looks."""
    format_ = QTextCharFormat()
    if span.bold:
        format_.setFontWeight(QFont.Weight.Bold)
    if span.italic:
        format_.setFontItalic(True)
    if span.link:
        format_.setAnchor(True)
        format_.setAnchorHref(span.link)
        format_.setFontUnderline(True)
        format_.setForeground(QColor(link))
    return format_


def picture_look(picture: Picture) -> QTextImageFormat:
    """How a picture stands in the text: whole, and small enough that words beside it are still seen."""
    smaller = min(1.0, _WIDEST / picture.width, _HIGHEST / picture.height)
    format_ = QTextImageFormat()
    format_.setName(NAMED + picture.image)
    format_.setWidth(max(1.0, picture.width * smaller))
    format_.setHeight(max(1.0, picture.height * smaller))
    format_.setProperty(PICTURE, msgspec.json.encode(picture).decode())
    return format_


def picture_of(format_: QTextCharFormat) -> Picture | None:
    """The picture that a character of this format stands for."""
    held = format_.property(PICTURE)
    return msgspec.json.decode(held, type=Picture) if held else None


def _blocks(document: QTextDocument) -> Iterator[Paragraph | Bullets | Picture]:
    """What stands in it, block by block; neighbours of one list are one. A picture within a line parts it; one within a list follows it."""
    for dots, blocks in groupby(_lines(document), key=_dots):
        if dots:
            items = [[*_pieces(block)] for block in blocks]
            yield Bullets(items=tuple(_merged(_spans(item)) for item in items if not item or _spans(item)))
            yield from (piece for item in items for piece in item if isinstance(piece, Picture))
        else:
            for block in blocks:
                yield from _parts([*_pieces(block)])


def _parts(pieces: list[Span | Picture]) -> Iterator[Paragraph | Picture]:
    """A line as paragraphs and the pictures between them."""
    if not pieces:
        yield Paragraph(spans=())
    for pictures, some in groupby(pieces, key=lambda piece: isinstance(piece, Picture)):
        if pictures:
            yield from (piece for piece in some if isinstance(piece, Picture))
        else:
            yield Paragraph(spans=_merged(_spans(some)))


def _is_blank(block: Paragraph | Bullets | Picture) -> bool:
    match block:
        case Paragraph(spans=spans):
            return not "".join(span.text for span in spans).strip()
        case Bullets(items=items):
            return not items
        case Picture():
            return False
        case _:
            assert_never(block)


def _lines(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _dots(block: QTextBlock) -> int:
    """Which list a block belongs to; 0 for none."""
    return block.blockFormat().objectIndex() + 1 if block.textList() is not None else 0


def _spans(pieces: Iterable[Span | Picture]) -> list[Span]:
    return [piece for piece in pieces if isinstance(piece, Span)]


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The stretches of one look; neighbours that look alike are one."""
    alike = groupby(spans, key=lambda span: msgspec.structs.replace(span, text=""))
    return tuple(msgspec.structs.replace(look_, text="".join(span.text for span in some)) for look_, some in alike)


def _pieces(block: QTextBlock) -> Iterator[Span | Picture]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        format_ = fragment.charFormat()
        if (picture := picture_of(format_)) is not None:
            yield from (picture for _ in fragment.text())  # the same one twice is one fragment
        else:
            bold = format_.fontWeight() >= QFont.Weight.DemiBold
            yield Span(text=fragment.text().replace(_BREAK, "\n"), bold=bold, italic=format_.fontItalic(), link=format_.anchorHref())
        place += 1
