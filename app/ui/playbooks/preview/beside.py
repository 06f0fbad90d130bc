"""The editor and the preview side by side; where there is no room for both, one in the place of the other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from app.core.playbooks.rehearsal import unreached
from app.ui.conversation.messages.pictures import PictureSource
from app.ui.desk import Desk
from app.ui.playbooks.editor import Editor
from app.ui.playbooks.preview.rehearsing import Rehearsing

if TYPE_CHECKING:
    from app.ui.playbooks.preview.panel import Preview

_EDITOR, _PREVIEW = 560, 300


class Beside(QWidget):
    """What is edited is tried as it changes, and the tree marks what no visitor reaches; the preview is there to be hidden."""

    def __init__(self, desk: Desk, editor: Editor, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._editor, self._pictures = desk, editor, pictures
        self.rehearsing = Rehearsing(desk, self)
        self.preview: Preview | None = None
        self._asked = self._begun = False
        self._place = QFrame(self)
        self._inside = QVBoxLayout(self._place)
        self._halves = QSplitter(self)
        self._lay_out()
        editor.edited.connect(self._edited)
        editor.flow.chosen.connect(self._look_at)
        editor.bar.preview.clicked.connect(lambda _checked: self.toggle())
        self.rehearsing.changed.connect(self._mark)
        QShortcut(QKeySequence("Ctrl+P"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(self.toggle)

    @property
    def wanted(self) -> bool:
        """Whether it is to be seen wherever there is room."""
        return self._desk.client.preferences.now.playbook_preview

    def begin(self, site: str) -> None:
        """The editor has another playbook, of the site with this key; `rehearse` asks for what becomes of its visitor."""
        self._asked = False
        self.rehearsing.begin(self._editor.history.now.definition, site)
        self._edited(ask=False)
        QTimer.singleShot(0, self, self._first)  # the editor is painted before

    def rehearse(self) -> None:
        """Have the server try it as it is now."""
        self.rehearsing.ask()

    def end(self) -> None:
        """It has none any more."""
        self.rehearsing.end()

    def toggle(self) -> None:
        """Show the preview, or hide it."""
        if self._has_room:
            wanted = not self.wanted
            self._desk.attempt(lambda: self._desk.client.preferences.choose(playbook_preview=wanted))
        else:
            self._asked = not self._asked
        self.share()
        if self._place.isHidden():
            self._editor.flow.setFocus()
        elif self.preview is not None:
            self.preview.chat.take_keyboard()

    def share(self) -> None:
        """Give each its room."""
        covering = self._asked and not self._has_room
        shown = covering or (self.wanted and self._has_room)
        if shown and self.preview is None:
            self.preview = self._made()
        self._editor.bar.preview.setChecked(shown)
        if (self._place.isHidden(), self._editor.isHidden()) != (not shown, covering):
            self._place.setVisible(shown)
            self._editor.setVisible(not covering)
            self._halves.refresh()  # now, and not when it is next laid out

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if self._begun:
            self.share()

    def _first(self) -> None:
        self._begun = True
        self.share()

    @property
    def _has_room(self) -> bool:
        return self.width() >= self._desk.theme.pixels(_EDITOR + _PREVIEW)

    def _made(self) -> "Preview":
        from app.ui.playbooks.preview.panel import Preview  # noqa: PLC0415 - the editor is painted before

        made = Preview(self._desk, self.rehearsing, self._pictures, self._place)
        made.follow(self._editor.history.now.definition)
        made.picked.connect(self._pick)
        made.closed.connect(self.toggle)
        self._inside.addWidget(made)
        return made

    def _edited(self, *, ask: bool = True) -> None:
        definition = self._editor.history.now.definition
        if self.preview is not None:
            self.preview.follow(definition)
        if ask:
            self.rehearsing.follow(definition)

    def _look_at(self, card: str) -> None:
        if self.preview is not None:
            self.preview.look_at(card)

    def _pick(self, card: str) -> None:
        """A card is wanted in the editor, which may be out of sight."""
        if not card:
            return
        self._asked = False
        self.share()
        self._editor.choose(card)
        self._editor.flow.scrollTo(self._editor.flow.currentIndex())

    def _mark(self) -> None:
        self._editor.flow.mark_unreached(*unreached(self.rehearsing.run))

    def _lay_out(self) -> None:
        px = self._desk.theme.pixels
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._place.setMinimumWidth(px(_PREVIEW))
        self._place.hide()
        self._halves.setHandleWidth(1)
        self._halves.addWidget(self._editor)
        self._halves.addWidget(self._place)
        self._halves.setChildrenCollapsible(False)
        self._halves.setStretchFactor(0, 1)
        self._halves.setSizes([px(_EDITOR), px(_PREVIEW)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._halves)
