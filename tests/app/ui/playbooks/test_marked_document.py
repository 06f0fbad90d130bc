"""Text with marks goes into a document and comes out as it was."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from app.protocol.marks import Bullets, Marked, Paragraph, Picture, Span
from app.ui.playbooks.marked_document import fill, read
from tests.fakes.marked import MARKED

TEXTS = st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" \n"), min_size=1, max_size=12)
LOOKS = st.tuples(st.booleans(), st.booleans(), st.sampled_from(["", "https://shop.example/a?b=c&d", "mailto:a@b.example"]))


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, ...]:
    """Neighbours never look alike."""
    looks = draw(st.lists(LOOKS, max_size=4))
    chosen = [look for place, look in enumerate(looks) if place == 0 or looks[place - 1] != look]
    return tuple(Span(text=draw(TEXTS), bold=bold, italic=italic, link=link) for bold, italic, link in chosen)


PICTURES = st.builds(Picture, image=st.just("0192f0c4"), text=st.text("ab", min_size=1), width=st.just(4), height=st.just(3))
BLOCKS = st.builds(Paragraph, spans=spans()) | st.builds(Bullets, items=st.lists(spans(), min_size=1, max_size=3).map(tuple)) | PICTURES


def through(wording: Any) -> Any:
    document = QTextDocument()
    fill(document, wording, "#1f6feb")
    return read(document)


def says_nothing(block: Paragraph | Bullets | Picture) -> bool:
    """The server takes no such paragraph where there are marks."""
    return isinstance(block, Paragraph) and not "".join(span.text for span in block.spans).strip()


@pytest.mark.usefixtures("qapp")
@settings(max_examples=150, deadline=None)
@given(st.lists(BLOCKS, min_size=1, max_size=4).map(tuple))
def test_what_goes_in_comes_out(marked: Marked) -> None:
    came = through(msgspec.to_builtins(marked))
    if isinstance(came, str):
        assert all(isinstance(block, Paragraph) for block in marked)
        assert came == "\n".join("".join(span.text for span in block.spans) for block in marked if isinstance(block, Paragraph))
    else:
        assert msgspec.convert(came, Marked) == tuple(block for block in marked if not says_nothing(block))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", ["", "Hello", "Two\nlines", "\n", "a\n\nb", "  spaces  ", "<b>no markup</b> &amp; 👋"])
def test_plain_text_stays_plain(text: str) -> None:
    assert through(text) == text


def test_every_mark_there_is(qapp: QApplication) -> None:
    assert qapp
    assert msgspec.convert(through(msgspec.to_builtins(MARKED)), Marked) == MARKED
