"""The message list with its reader: mouse, keyboard, selection, copying, links, and what to do about a reply that was not sent."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolTip

from app.core.views import Delivery
from app.protocol.records import File
from app.ui import times
from app.ui.conversation.messages import accessible
from app.ui.conversation.messages.attached import FileAct, action_words, acts, copied
from app.ui.conversation.messages.entry import Act
from app.ui.conversation.messages.pointing import Hit, hit
from app.ui.conversation.messages.view import MessageView
from app.ui.labels import menu_text, plain_tip
from app.ui.links import Link


class MessageReader(MessageView):
    """`act`: something is to be done about the unsent reply with this id. `link`: a link was followed. `file`: something with a file."""

    act = Signal(str, Act)
    file = Signal(File, FileAct)
    link = Signal(Link)

    def copy(self) -> None:
        """Copy the selection; without one, the message the keyboard is at."""
        text = self.selection.text(self.column)
        if not text and 0 <= self.current < len(self.column.rows):
            text = copied(self.column.rows[self.current])
        if text:
            QGuiApplication.clipboard().setText(text)

    def go_to_row(self, row: str) -> bool:
        """Bring a message into sight, and the keyboard to it. False: it is not there."""
        place = self.place_of(row)
        if place >= 0:
            self.setFocus()
            self._go_to(place)
        return place >= 0

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        found = self._hit(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.selection.clear()
            if found is not None and found.character >= 0:
                self.selection.begin(self.column.rows[found.place].id, found.character)
            self._go_to(found.place if found is not None else -1, reveal=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        found = self._hit(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(found)
            return
        shape = Qt.CursorShape.ArrowCursor
        if found is not None and (found.link or found.action or found.file_act):
            shape = Qt.CursorShape.PointingHandCursor
        elif found is not None and found.character >= 0:
            shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        found = self._hit(event)
        if event.button() != Qt.MouseButton.LeftButton or found is None or not self.selection.empty:
            return
        if found.file is not None:
            self.file.emit(found.file, found.file_act)
        elif found.action is not None:
            self._perform(found.place, found.action.act)
        elif found.link is not None:
            self.link.emit(found.link)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        found = self._hit(event)
        if found is None or found.character < 0:
            return
        layout = self.column.entry(found.place).text
        start = layout.previousCursorPosition(found.character + 1, layout.CursorMode.SkipWords)
        end = layout.nextCursorPosition(start, layout.CursorMode.SkipWords)
        self.selection.begin(self.column.rows[found.place].id, start)
        self.selection.extend(end)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        last = len(self.column.rows) - 1
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self.current <= last:
            for attached in self.column.entry(self.current).files[:1]:
                self.file.emit(attached.file, attached.act)
        elif event.key() == Qt.Key.Key_Up:
            self._go_to(max(0, self.current - 1) if self.current >= 0 else last)
        elif event.key() == Qt.Key.Key_Down:
            self._go_to(min(last, self.current + 1))
        elif event.key() == Qt.Key.Key_End:
            self._go_to(last)
            self.to_end()
        elif event.key() == Qt.Key.Key_Home:
            self._go_to(0)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        found = hit(self.column, self.point(event.pos().toPointF())) if by_mouse else None
        place = found.place if found is not None else self.current
        if not 0 <= place < len(self.column.rows):
            return
        menu = self._menu(place)
        menu.popup(event.globalPos() if by_mouse else self.screen_area(self.column.rows[place].id).center())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.ToolTip:
            self._tip(self.viewport().mapFromGlobal(self.cursor().pos()))
            return True
        return super().viewportEvent(event)

    def _menu(self, place: int) -> QMenu:
        entry = self.column.entry(place)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self.selection.text(self.column)
        if selected:
            menu.addAction(self.tr("Copy selection"), self.copy)
        menu.addAction(self.tr("Copy message"), lambda: QGuiApplication.clipboard().setText(copied(entry.row)))
        for attached in entry.files:
            for act in acts(attached.file):
                menu.addAction(menu_text(action_words(act, attached.file)), partial(self.file.emit, attached.file, act))
        for link in entry.links[:5]:
            menu.addAction(self.tr("Open {host}").format(host=link.host), partial(self.link.emit, link))
        if entry.row.delivery is Delivery.FAILED:
            menu.addSeparator()
            for action in entry.actions:
                if action.act is not Act.COPY:
                    menu.addAction(action.word, partial(self.act.emit, entry.row.id, action.act))
        return menu

    def _tip(self, at: QPoint) -> None:
        found = hit(self.column, self.point(at.toPointF()))
        if found is not None and found.file is not None and found.file_act is not None:
            QToolTip.showText(self.viewport().mapToGlobal(at), plain_tip(action_words(found.file_act, found.file)), self.viewport())
            return
        if found is None or (found.link is None and found.character < 0):
            QToolTip.hideText()
            return
        words = self.tr("Opens {host}").format(host=found.link.host) if found.link else times.full(self.column.rows[found.place].at)
        QToolTip.showText(self.viewport().mapToGlobal(at), plain_tip(words), self.viewport())

    def _drag(self, found: Hit | None) -> None:
        if found is not None and found.character >= 0 and self.column.rows[found.place].id == self.selection.row:
            self.selection.extend(found.character)
            self.viewport().update()

    def _hit(self, event: QMouseEvent) -> Hit | None:
        return hit(self.column, self.point(event.position()))

    def _go_to(self, place: int, *, reveal: bool = True) -> None:
        if place != self.current:
            self.current = place
            self.viewport().update()
        if reveal and place >= 0:
            self.reveal(place)
            accessible.focused(self, place)

    def _perform(self, place: int, act: Act) -> None:
        row = self.column.rows[place]
        if act is Act.COPY:
            QGuiApplication.clipboard().setText(copied(row))
        else:
            self.act.emit(row.id, act)
