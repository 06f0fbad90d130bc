"""What the visitor wrote that could stand in a field: offered in the empty field, or below one that holds something else."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.capture.suggestions import Suggestion
from app.protocol import entry
from app.ui import language
from app.ui.details.line import Line
from app.ui.details.trouble import Trouble
from app.ui.labels import set_tip


class Offer(Trouble):
    """`taken`: a value, and the message it was found in. `declined`: it is not wanted. `button` stands beside the line."""

    taken = Signal(str, str)
    declined = Signal(Suggestion)

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(line, parent)
        self._line = line
        self._suggestion: Suggestion | None = None
        self._in_reach = False
        self.button = QPushButton(parent)
        self.button.setProperty("kind", "link")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has Alt+Enter
        self.button.clicked.connect(self.take)
        line.taken.connect(self.take)
        self._retranslate()

    @property
    def words(self) -> str:
        """The value as the language writes it."""
        found = self._suggestion
        return entry.shown(found.field, found.value, language.spoken()) if found is not None else ""

    @property
    def spoken(self) -> str:
        """The offer for those who listen; empty where nothing is offered."""
        return self.tr("Found in the chat: {value}. Alt+Enter takes it.").format(value=self.words) if self._in_reach else ""

    def suggest(self, suggestion: Suggestion | None) -> bool:
        """Offer this, or nothing. False: so it is already."""
        changed = suggestion != self._suggestion
        self._suggestion = suggestion
        return changed

    def withdraw(self) -> None:
        """Offer nothing any more."""
        self._suggestion = None

    def show_for(self, text: str, *, hidden: bool) -> None:
        """Offer it in the line where that is empty, below it where it is not; not at all where it would be in the way."""
        found = self._suggestion if not hidden else None
        self._in_reach = found is not None
        within = found is not None and not text
        self._line.offer(self.words if within else "")
        self.button.setVisible(within)
        wrote = self.tr("The visitor wrote: {words} (Alt+Enter)").format(words=found.words) if found is not None else ""
        set_tip(self.button, wrote)
        if found is not None and text:
            say = self.tr("In the chat: {value}").format(value=self.words)
            self.say(say, (self.tr("Take it"), self.take), (self.tr("Not this"), self.decline), tone="muted")
        else:
            self.clear()

    def take(self) -> None:
        """It is wanted, if it is to be seen at all."""
        found = self._suggestion
        if found is not None and self._in_reach:
            self._suggestion = None
            self.taken.emit(found.value, found.message)

    def decline(self) -> bool:
        """It is not wanted. False: nothing is offered."""
        found = self._suggestion
        if found is not None:
            self.declined.emit(found)  # whoever offered it offers it no more
        return found is not None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.button.setText(self.tr("Take it"))
