"""Text with marks in a text document, and back out of it: what goes in comes out again."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

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
    QTextListFormat,
)

from app.protocol.marks import Bullets, Marked, Paragraph, Picture, Span

PICTURE = QTextFormat.Property.UserProperty + 1
"""Of the block that stands for a picture; its text is what the picture shows, in words."""

_BREAK = "\u2028"


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
    return msgspec.json.decode(msgspec.json.encode(blocks))  # lists, as JSON has them, to be compared with what was read


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
                format_ = QTextBlockFormat()
                format_.setProperty(PICTURE, msgspec.json.encode(block).decode())
                self._block((Span(text=block.text),), format_)

    def _block(self, spans: tuple[Span, ...], format_: QTextBlockFormat | None = None) -> None:
        """A block of its own; the first one is there already."""
        if self._begun:
            self._cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        self._begun = True
        if format_ is not None:
            self._cursor.setBlockFormat(format_)
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


def _blocks(document: QTextDocument) -> Iterator[Paragraph | Bullets | Picture]:
    """What stands in it, block by block; neighbours of one list are one."""
    for dots, blocks in groupby(_lines(document), key=_dots):
        if dots:
            yield Bullets(items=tuple(_spans(block) for block in blocks))
        else:
            yield from (_one(block) for block in blocks)


def _lines(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _dots(block: QTextBlock) -> int:
    """Which list a block belongs to; 0 for none."""
    return block.blockFormat().objectIndex() + 1 if block.textList() is not None else 0


def _one(block: QTextBlock) -> Paragraph | Picture:
    picture = block.blockFormat().property(PICTURE)
    if picture and block.text().strip():
        return msgspec.structs.replace(msgspec.json.decode(picture, type=Picture), text=block.text())
    return Paragraph(spans=_spans(block))


def _spans(block: QTextBlock) -> tuple[Span, ...]:
    """The stretches of one look; neighbours that look alike are one."""
    alike = groupby(_pieces(block), key=lambda span: msgspec.structs.replace(span, text=""))
    return tuple(msgspec.structs.replace(look_, text="".join(span.text for span in spans)) for look_, spans in alike)


def _pieces(block: QTextBlock) -> Iterator[Span]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        format_ = fragment.charFormat()
        bold = format_.fontWeight() >= QFont.Weight.DemiBold
        yield Span(text=fragment.text().replace(_BREAK, "\n"), bold=bold, italic=format_.fontItalic(), link=format_.anchorHref())
        place += 1
