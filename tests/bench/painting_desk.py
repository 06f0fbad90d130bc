"""The desktop client, that says when a row's last message was painted. Takes the client's own arguments; texts of the bench only."""

import sys
import time

from PySide6.QtGui import QPaintEvent

from app.__main__ import main
from app.core.views import InboxRow
from app.ui.inbox.list import ConversationList

_paint = ConversationList.paintEvent
_said: set[str] = set()


def _paint_and_say(self: ConversationList, event: QPaintEvent) -> None:
    _paint(self, event)
    painted = time.perf_counter()
    for row in self.rows.rows():
        if isinstance(row, InboxRow) and row.last_text not in _said:
            _said.add(row.last_text)
            sys.stdout.write(f"painted {painted:.6f} {row.last_text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    setattr(ConversationList, "paintEvent", _paint_and_say)  # noqa: B010 - the bench only listens, and mypy need not agree
    sys.exit(main())
