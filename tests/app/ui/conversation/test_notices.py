"""How a notice stands between the messages."""

import pytest
from PySide6.QtGui import QTextLayout

from app.core.views import Delivery, MessageRow
from app.protocol.ids import MessageId
from app.protocol.records import AuthorKind, MessageKind
from app.ui.conversation.messages.entry import Measures
from app.ui.conversation.messages.layout import lay_out
from app.ui.conversation.messages.shapes import Shape
from app.ui.theme import Theme

JOINED = MessageRow(
    MessageId("m1"), 1, MessageKind.JOINED, AuthorKind.AGENT, "Wilhelmina Featherstonehaugh-Cholmondeley", False, "", 0, Delivery.SENT, ""
)


def lines(layout: QTextLayout) -> list[str]:
    places = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [layout.text()[line.textStart() :][: line.textLength()].strip() for line in places]


@pytest.mark.parametrize(("width", "dotted"), [(900, True), (330, False)])
def test_the_time_follows_a_dot_only_on_the_same_line(theme: Theme, width: int, *, dotted: bool) -> None:
    shape = Shape(out=False, day=False, first=True, last=True)
    said = lines(lay_out(JOINED, shape, width, Measures.of(theme)).text)
    assert ("·" in said[-1]) == dotted
    assert all(not line.startswith("·") and not line.endswith("·") for line in said)
    assert (len(said) == 1) == dotted
