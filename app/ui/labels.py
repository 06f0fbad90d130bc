"""The factory of labels and tooltips: everything shown is plain text, since Qt guesses at markup in foreign text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QToolTip, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument


class PlainLabel(QLabel):
    """A label that never reads markup. `tone`: "muted", "bad", "ok", "warn"; `letter`: "small", "strong", "title"; both may be empty."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, tone: str = "", letter: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("letter", letter)
        self.setProperty("tone", tone)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Another meaning of the colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self.style().polish(self)


class WrappedLabel(PlainLabel):
    """As many lines as its text needs in the width it is given, and no higher."""

    def __init__(self, parent: QWidget | None = None, *, tone: str = "", letter: str = "") -> None:
        super().__init__(parent=parent, tone=tone, letter=letter)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class YieldingLabel(WrappedLabel):
    """One line where there is room for it beside others, and as many as its text needs where there is not."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        margins = self.contentsMargins()
        line = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        return line.grownBy(margins)


class ElidedLabel(PlainLabel):
    """One line that ends in "…" where there is no room; the whole text stays its accessible name and its tooltip."""

    def __init__(self, parent: QWidget | None = None, *, tone: str = "", letter: str = "") -> None:
        super().__init__(parent=parent, tone=tone, letter=letter)
        self._whole = self._more = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_whole(self, text: str, more: str = "") -> None:
        """Show this text, as much of it as fits. `more`: what the tooltip says of it in any case."""
        self._whole, self._more = text.replace("\n", " "), more
        self.setAccessibleName(self._whole)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._elide()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, super().minimumSizeHint().height())

    def _elide(self) -> None:
        self.ensurePolished()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        set_tip(self, "\n".join(filter(None, (self._whole if shown != self._whole else "", self._more))))


def empty_document() -> "QTextDocument":
    """A document to put text with marks into, span by span; it is never given markup to read."""
    from PySide6.QtGui import QTextDocument  # noqa: PLC0415 - the first paint needs none, and the class costs as much as a module

    return QTextDocument()


def set_tip(widget: QWidget, text: str) -> None:
    """A tooltip of plain text: escaped, since tooltips have no plain format. Listeners, who would hear its markup, have the words."""
    as_the_tip = plain_tip(widget.accessibleDescription()) == widget.toolTip()
    widget.setToolTip(plain_tip(text))
    if as_the_tip:
        widget.setAccessibleDescription(text)


def plain_tip(text: str) -> str:
    """The markup that shows `text` literally in a tooltip; empty stays empty."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<span>{escaped}</span>" if text else ""


def hide_tips() -> None:
    """Take the tooltip off the screen now; Qt alone would let it stand a moment longer."""
    QToolTip.hideText()
    for widget in QApplication.topLevelWidgets():
        if widget.inherits("QTipLabel"):
            widget.close()


def menu_text(text: str) -> str:
    """Text for an action or a button: an ampersand stays one instead of becoming a shortcut."""
    return text.replace("&", "&&")
