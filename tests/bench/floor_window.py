"""The floor of a start: a bare PySide6 window with one list, that says when it was painted and then stays."""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QStringListModel
from PySide6.QtWidgets import QApplication, QListView, QVBoxLayout, QWidget


class PaintWatch(QObject):
    """Prints the wall clock, in seconds, when the list is first painted."""

    said = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look for the first paint."""
        if event.type() == QEvent.Type.Paint and not self.said:
            self.said = True
            sys.stdout.write(f"first_paint {time.time():.6f}\n")
            sys.stdout.flush()
        return False


def main() -> None:
    """Show the window until killed."""
    application = QApplication([sys.argv[0]])
    window = QWidget()
    window.resize(1100, 700)
    rows = QListView(window)
    rows.setModel(QStringListModel([f"Conversation {n}" for n in range(200)]))
    QVBoxLayout(window).addWidget(rows)
    watch = PaintWatch()
    rows.viewport().installEventFilter(watch)
    window.show()
    sys.exit(application.exec())


if __name__ == "__main__":
    main()
