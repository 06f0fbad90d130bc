"""The factory of questions: message boxes that show plain text only, that all look the same, and that the caller open()s."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QMessageBox, QPushButton, QSpacerItem, QStyle, QWidget

from app.ui.breakable import breakable
from app.ui.labels import menu_text
from app.ui.sentence import anew

_EDGE = 20
_SMALL_SCREEN, _BESIDE, _WIDEST = 1_024, 480, 1_000
"""A screen that Qt lets a question fill; what it leaves free of a larger one, and the most that it takes of any."""


def question(parent: QWidget, title: str, text: str) -> QMessageBox:
    """A plain-text question for the window; `answer` and `way_back` add its buttons, and the caller open()s it.

    What of it is a Sentence follows the window's language.
    """
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    words = _Words(box)
    words.add(title, box.setWindowTitle)
    words.add(title, lambda said: box.setText(breakable(said)))
    words.add(text, lambda said: box.setInformativeText(breakable(said)))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _straighten(box)
    return box


def answer(box: QMessageBox, words: str, kind: str, act: Callable[[], object]) -> QPushButton:
    """A button for what is asked: the first one stands at the right end. `kind`: "plain", "primary" or "danger"."""
    button = _button(box, words, box.ButtonRole.AcceptRole)
    button.setProperty("kind", kind)
    button.style().polish(button)  # adding it has styled it already
    button.clicked.connect(lambda _checked=False: act())
    return button


def way_back(box: QMessageBox, words: str) -> QPushButton:
    """The button that leaves everything as it is, as Escape does."""
    button = _button(box, words, box.ButtonRole.RejectRole)
    box.setEscapeButton(button)
    return button


class _Words(QObject):
    """What a question says, and where."""

    def __init__(self, box: QMessageBox) -> None:
        super().__init__(box)
        self._said: list[tuple[str, Callable[[str], object]]] = []
        box.installEventFilter(self)

    def add(self, words: str, show: Callable[[str], object]) -> None:
        """Say this, in whatever language."""
        self._said.append((words, show))
        show(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            for words, show in self._said:
                show(anew(words))
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.Show) and isinstance(watched, QMessageBox):
            _stack(watched)
        return super().eventFilter(watched, event)


def _button(box: QMessageBox, words: str, role: QMessageBox.ButtonRole) -> QPushButton:
    button = box.addButton("", role)
    said = box.findChild(_Words)
    if said is not None:
        said.add(words, lambda text: button.setText(menu_text(text)))
    return button


def _stack(box: QMessageBox) -> None:
    """Buttons stand below each other where the box may not be so wide that their words have room beside each other."""
    row, gap = box.findChild(QDialogButtonBox), box.style().pixelMetric(QStyle.PixelMetric.PM_LayoutHorizontalSpacing)
    if row is None:
        return
    hints = [button.sizeHint().width() for button in box.buttons()]
    needed = sum(hints) + (len(hints) - 1) * gap + 2 * _EDGE
    screen = box.screen().availableGeometry().width()
    most = screen if screen <= _SMALL_SCREEN else min(screen - _BESIDE, _WIDEST)
    row.setOrientation(Qt.Orientation.Vertical if needed > most else Qt.Orientation.Horizontal)


def _straighten(box: QMessageBox) -> None:
    """The words begin where the buttons may: there is no picture that they would stand beside."""
    layout = box.layout()
    if not isinstance(layout, QGridLayout):
        return
    layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
    layout.setHorizontalSpacing(0)
    layout.setColumnStretch(1, 1)
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QSpacerItem):
            item.changeSize(0, 0)
