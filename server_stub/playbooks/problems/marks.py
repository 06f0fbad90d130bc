"""What is wrong with the marks of a text, whichever text it is. Pure."""

from collections.abc import Iterator
from typing import assert_never

import msgspec

from app.protocol.addresses import may_lead
from app.protocol.ids import is_id
from app.protocol.marks import Block, Bullets, Marked, Paragraph, Picture, Span
from server_stub.playbooks.problems.found import Found

MAX_BLOCKS = 50
MAX_ITEMS = 50
MAX_PICTURE_PIXELS = 10_000
# A message goes out with its plain text, and once more as the newest of its conversation: both have to fit a frame.
MAX_MARKED_BYTES = 12_000
_SHOWN_CHARACTERS = 100


def mark_problems(marked: Marked) -> Iterator[Found]:
    """What is wrong with them; each is to be told of a card and one of its texts (`what`)."""
    if len(marked) > MAX_BLOCKS:
        yield Found("blocks_too_many", values={"count": str(len(marked)), "limit": str(MAX_BLOCKS)})
    if len(msgspec.json.encode(marked)) > MAX_MARKED_BYTES:
        yield Found("marks_too_long")
    for block in marked:
        yield from _block_problems(block)


def _block_problems(block: Block) -> Iterator[Found]:
    match block:
        case Paragraph(spans=spans):
            yield from _spans_problems(spans, "paragraph_empty")
        case Bullets(items=items):
            yield from _list_problems(items)
        case Picture():
            yield from _picture_problems(block)
        case _:
            assert_never(block)


def _list_problems(items: tuple[tuple[Span, ...], ...]) -> Iterator[Found]:
    if not items:
        yield Found("list_empty")
    if len(items) > MAX_ITEMS:
        yield Found("items_too_many", values={"count": str(len(items)), "limit": str(MAX_ITEMS)})
    for item in items:
        yield from _spans_problems(item, "item_empty")


def _spans_problems(spans: tuple[Span, ...], nothing: str) -> Iterator[Found]:
    """`nothing`: the code for where all of them together say nothing."""
    if not "".join(span.text for span in spans).strip():
        yield Found(nothing)
    elif any(not span.text for span in spans):
        yield Found("span_empty")
    for span in spans:
        link = {"link": span.link[:_SHOWN_CHARACTERS]}
        if span.link and not may_lead(span.link):
            yield Found("link_unfit", values=link)
        if span.link and not span.text.strip():
            yield Found("link_without_text", values=link)


def _picture_problems(picture: Picture) -> Iterator[Found]:
    if not is_id(picture.image):
        yield Found("picture_unknown")
    if not 1 <= picture.width <= MAX_PICTURE_PIXELS or not 1 <= picture.height <= MAX_PICTURE_PIXELS:
        yield Found("picture_size", values={"width": str(picture.width), "height": str(picture.height)})
    if not picture.text.strip():
        yield Found("picture_without_words")
