"""A message's text, plain or with marks, as one string: what of it is bold, italic or a link, and how its parts stand below each other."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import assert_never

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from app.core.views import MessageRow
from app.protocol.marks import Block, Bullets, Marked, Paragraph, Picture, Span
from app.ui.links import Link, find, followable
from app.ui.units import units

BULLET = "• "
NEW_LINE = "\u2028"
PICTURE = " "
"""What stands for a picture in the string."""


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, an item of a list or a picture, which begins at `start`. `apart`: as a block of its own; `hanging`: below its bullet."""

    start: int
    apart: bool = False
    hanging: bool = False
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Styled:
    """The string with its formats, links and parts; places are Qt's (units.py)."""

    text: str
    links: tuple[Link, ...] = ()
    parts: tuple[Part, ...] = (Part(0),)
    formats: tuple[QTextLayout.FormatRange, ...] = ()


def styled(row: MessageRow) -> Styled:
    """A message's text."""
    return wording(row.text, row.marked)


def wording(text: str, marked: Marked) -> Styled:
    """A text with the marks that it has; without any, addresses in it are links."""
    return _Writing().written(marked) if marked else plain(text)


def plain(text: str) -> Styled:
    """A text without marks, in which addresses are links."""
    return Styled(text.replace("\n", NEW_LINE), _found(text, 0))


class _Writing:
    """A text with marks, written part by part."""

    def __init__(self) -> None:
        self._text = ""
        self._links: list[Link] = []
        self._parts: list[Part] = []
        self._formats: list[QTextLayout.FormatRange] = []

    def written(self, marked: Marked) -> Styled:
        for block in marked:
            self._block(block)
        return Styled(self._text, tuple(self._links), tuple(self._parts), tuple(self._formats))

    def _block(self, block: Block) -> None:
        match block:
            case Paragraph(spans=spans):
                self._part(spans, apart=True)
            case Bullets(items=items):
                for place, item in enumerate(items):
                    self._part((Span(text=BULLET), *item), apart=not place, hanging=True)
            case Picture():
                self._part((Span(text=PICTURE),), apart=True, picture=block)
            case _:
                assert_never(block)

    def _part(self, spans: Iterable[Span], *, apart: bool, hanging: bool = False, picture: Picture | None = None) -> None:
        self._text += NEW_LINE if self._parts else ""
        self._parts.append(Part(units(self._text), apart, hanging, picture))
        for span in spans:
            self._span(span)

    def _span(self, span: Span) -> None:
        start = units(self._text)
        self._text += span.text.replace("\n", NEW_LINE)
        end = units(self._text)
        if span.bold or span.italic:
            self._formats.append(_format(span, start, end))
        if (link := followable(span.link)) is not None:
            self._links.append(replace(link, start=start, end=end))
        elif not span.link:
            self._links += _found(span.text, start)


def _found(text: str, at: int) -> tuple[Link, ...]:
    """The addresses in a text that stands at a place."""
    return tuple(replace(link, start=at + units(text[: link.start]), end=at + units(text[: link.end])) for link in find(text))


def _format(span: Span, start: int, end: int) -> QTextLayout.FormatRange:
    found, style = QTextLayout.FormatRange(), QTextCharFormat()
    if span.bold:
        style.setFontWeight(QFont.Weight.Bold)
    if span.italic:
        style.setFontItalic(True)
    found.start, found.length, found.format = start, end - start, style
    return found
