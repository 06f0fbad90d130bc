"""What is said in the visitor's chat: bubbles of the bot and of the visitor, and answers that can be pressed."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.ui.conversation.messages.spans import NEW_LINE, Styled, wording
from app.ui.labels import plain_tip
from app.ui.playbooks.preview import face
from app.ui.playbooks.preview.looks import Looks
from app.ui.playbooks.preview.scene import Line
from app.ui.playbooks.preview.textbox import TextBox

_FACE, _ROUND = 26, 15


class Bubble(TextBox):
    """Somebody's words. `step`: the keyboard is to go on to the next, or back to the one before."""

    step = Signal(int)

    def __init__(self, line: Line, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(wording(line.text, line.marked), looks, parent)
        self.line = line
        self.marked = False
        self.indent, self.right = (0, True) if line.own else (_FACE + 8, False)
        self.setAccessibleName(line.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if line.card else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        colors, tones, px = self.looks.theme.colors, self.looks.palette, self.looks.theme.pixels
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        own = self.line.own
        picked = self.marked or self.hasFocus()
        painter.setPen(QPen(QColor(colors.text if self.hasFocus() else colors.accent), 2) if picked else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.accent if own else colors.bubble_in))
        painter.drawRoundedRect(self.box, px(_ROUND), px(_ROUND))
        self.write(painter, tones.on_accent if own else colors.text, tones.on_accent if own else tones.as_text)
        if self.line.last and not own:
            size = px(_FACE)
            area = QRectF(0, self.box.bottom() - size, size, size)
            face.paint(painter, area, self.looks, tones.accent, tones.on_accent)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Where links lead is told, and not gone to: a bubble that is pressed shows its card."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(link.url for link in self._styled.links)), self)
            return True
        return super().event(event)


class Reply(TextBox):
    """An answer that the visitor may choose."""

    indent, pad_x, pad_y = _FACE + 8, 14, 7

    def __init__(self, text: str, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(Styled(text.replace("\n", NEW_LINE)), looks, parent)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        colors, tones, px = self.looks.theme.colors, self.looks.palette, self.looks.theme.pixels
        full = self.isEnabled() and (self.isDown() or self.underMouse())
        edge = tones.as_text if self.isEnabled() else colors.edge
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), 3 if self.hasFocus() else 1.5))
        painter.setBrush(QColor(tones.accent if full else colors.surface))
        painter.drawRoundedRect(self.box.adjusted(1, 1, -1, -1), px(_ROUND), px(_ROUND))
        ink = tones.on_accent if full else tones.as_text if self.isEnabled() else colors.muted
        self.write(painter, ink, ink)
        painter.end()
