"""Words that have no room in their button or box are in its tooltip as long as that is so."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QComboBox

from app.ui.labels import plain_tip, set_tip

_WHEN = (QEvent.Type.Paint, QEvent.Type.Resize, QEvent.Type.Show)


class WholeInTip(QObject):
    """Watches over a part that has no other tooltip. Made with it, and goes with it."""

    def __init__(self, part: QAbstractButton | QComboBox) -> None:
        super().__init__(part)
        self._said = ""
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in _WHEN and isinstance(watched, (QAbstractButton, QComboBox)):
            self._look(watched)
        return False

    def _look(self, part: QAbstractButton | QComboBox) -> None:
        said = words(part) if is_cut_off(part) else ""
        if said != self._said and part.toolTip() == plain_tip(self._said):
            self._said = said
            set_tip(part, said)


def words(part: QAbstractButton | QComboBox) -> str:
    """What it says, without the mark of a shortcut."""
    return part.currentText() if isinstance(part, QComboBox) else part.text().replace("&&", "&")


def is_cut_off(part: QAbstractButton | QComboBox) -> bool:
    """Whether it has less room than its words take, or than its icon where it has none."""
    if not isinstance(part, QComboBox):
        return part.width() < (part.sizeHint() if part.text() else part.iconSize()).width()
    from PySide6.QtWidgets import QStyle, QStyleOptionComboBox  # noqa: PLC0415 - their many names take longer than the first paint's share

    option = QStyleOptionComboBox()
    part.initStyleOption(option)
    field = part.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, part)
    return field.width() < part.fontMetrics().horizontalAdvance(part.currentText())


def watch(*parts: QAbstractButton | QComboBox) -> None:
    """Have each of these watched over."""
    for part in parts:
        WholeInTip(part)
