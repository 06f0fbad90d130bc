"""Offers canned replies while / and some letters are typed in the field "Message", and puts the chosen one into its text."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidgetItem, QPlainTextEdit, QWidget

from app.core.replies.offering import Offering, asked, filled
from app.protocol.company import CannedReplies
from app.protocol.ids import ConversationId
from app.ui import units
from app.ui.conversation.canned.offer_list import OfferList
from app.ui.desk import Desk
from app.ui.speech import say

_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OURS = frozenset({*_CHOOSE, *_MOVES, Qt.Key.Key_Escape})


class CannedOffer(QObject):
    """Takes keys of the field only while its list is open. `frame`: what the list stands above; `conversation`: what is written in."""

    def __init__(self, desk: Desk, field: QPlainTextEdit, frame: QWidget, conversation: Callable[[], ConversationId | None]) -> None:
        super().__init__(frame)
        self._desk = desk
        self._field = field
        self._frame = frame
        self._conversation = conversation
        self._known: CannedReplies | None = None
        self._offering = Offering(())
        self._composing = False
        self._declined = False
        self.list = OfferList(desk.theme, field, frame.parentWidget() or frame)
        self.list.itemClicked.connect(self._clicked)
        field.installEventFilter(self)
        frame.installEventFilter(self)
        field.textChanged.connect(self._typed)
        field.cursorPositionChanged.connect(self._moved)

    @property
    def is_open(self) -> bool:
        """Whether something is offered now."""
        return self.list.isVisible()

    @property
    def hint(self) -> str:
        """How to have some, where there are any."""
        return self.tr("/ brings canned replies") if self._desk.client.replies.now.replies else ""

    def close(self) -> None:
        """Offer nothing any more: another text stands there now."""
        self._declined = False
        self.list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        match event:
            case QInputMethodEvent():
                self._composing = bool(event.preeditString())  # which has keys of its own
            case QKeyEvent() if self.is_open and watched is self._field and event.key() in _OURS and not event.modifiers():
                return self._pressed(event)
            case _ if event.type() == QEvent.Type.LanguageChange and watched is self._frame and self.is_open:
                self.list.setAccessibleName(self.tr("Canned replies"))
            case _ if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self.list.hide()
            case _ if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.is_open:
                self.list.show_above(self._frame)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """A key that is ours: kept from the field, and from the window's shortcuts too."""
        event.accept()
        if event.type() != QEvent.Type.KeyPress:
            return event.type() == QEvent.Type.ShortcutOverride
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.list.move_by(_MOVES[key])
            self._speak()
        elif key in _CHOOSE:
            self._insert()
        else:
            self._declined = True
            self.list.hide()
        return True

    def _typed(self) -> None:
        wanted = self._wanted()
        self._declined = self._declined and wanted is not None
        if wanted is None or self._declined or self._composing or self._field.isReadOnly() or not self._field.hasFocus():
            self.list.hide()
            return
        self._offer(wanted)

    def _moved(self) -> None:
        """Elsewhere in the text nothing is asked for any more; and nothing is offered merely because one comes by."""
        if self._wanted() is None:
            self.list.hide()

    def _offer(self, wanted: str) -> None:
        found = self._prepared().matching(wanted)
        if not found:
            self.list.hide()
            return
        self.list.setAccessibleName(self.tr("Canned replies"))
        names = self._names()
        self.list.fill([replace(reply, text=filled(reply.text, *names)) for reply in found])
        self.list.show_above(self._frame)
        self._speak()

    def _prepared(self) -> Offering:
        now = self._desk.client.replies.now
        if now is not self._known:
            self._known, self._offering = now, Offering(now.replies)
        return self._offering

    def _wanted(self) -> str | None:
        cursor = self._field.textCursor()
        if cursor.hasSelection():
            return None
        return asked(units.between(cursor.block().text(), 0, cursor.positionInBlock()))

    def _clicked(self, _item: QListWidgetItem) -> None:
        self._insert()

    def _insert(self) -> None:
        """Put the marked one in the place of / and the letters, as one step that can be undone. Nothing is sent by it."""
        reply, wanted = self.list.chosen, self._wanted()
        self.list.hide()
        if reply is None or wanted is None:
            return
        cursor = self._field.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, units.units(wanted) + 1)
        cursor.insertText(reply.text)
        self._field.setTextCursor(cursor)
        self._field.ensureCursorVisible()

    def _names(self) -> tuple[str, str]:
        """The visitor's and one's own."""
        conversation, me = self._conversation(), self._desk.client.queries.me()
        view = self._desk.client.queries.conversation(conversation) if conversation is not None else None
        return view.header.visitor.name if view is not None else "", me.agent.name if me is not None else ""

    def _speak(self) -> None:
        reply = self.list.chosen
        if reply is not None:
            place, count = self.list.currentRow() + 1, self.list.count()
            words = self.tr("{shortcut}, {place} of {count}: {text}")
            say(self._field, words.format(shortcut=reply.shortcut, place=place, count=count, text=reply.text))
