"""Text with marks: all that a playbook's messages may be beyond plain text. A closed tree, never markup."""

from collections.abc import Iterable

from msgspec import Struct


class Span(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A stretch of text in one look. `link`: where a click leads, an http, https, mailto or tel address; empty for none."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


class Paragraph(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="paragraph"):
    """Lines of text; a line break within it is one in a span's text."""

    spans: tuple[Span, ...]


class Bullets(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="bullets"):
    """A list, each item with a bullet."""

    items: tuple[tuple[Span, ...], ...]


class Picture(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="picture"):
    """An image of this server, `/images/{image}`, with its size in pixels and what it shows, in words."""

    image: str
    text: str
    width: int
    height: int


Block = Paragraph | Bullets | Picture
Marked = tuple[Block, ...]


def plain(marked: Marked) -> str:
    """The same as plain text: a paragraph, item or picture a line."""
    return "\n".join(line for block in marked for line in _lines(block))


def _lines(block: Block) -> Iterable[str]:
    match block:
        case Paragraph(spans=spans):
            return (_joined(spans),)
        case Bullets(items=items):
            return (f"• {_joined(item)}" for item in items)
        case Picture(text=text):
            return (text,)


def _joined(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)
