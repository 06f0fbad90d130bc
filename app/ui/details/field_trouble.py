"""What is the matter with a field: an entry that is none, a colleague who was there meanwhile, a server that said no."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.core.details.views import FieldRow
from app.protocol import entry
from app.ui import language, times
from app.ui.desk import Desk
from app.ui.details import words
from app.ui.details.trouble import Trouble


class FieldTrouble(Trouble):
    """Stands below the field."""

    def __init__(self, desk: Desk, home: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(home, parent)
        self._desk = desk

    def refused(self, code: str, *, again: Callable[[], object], discard: Callable[[], object]) -> None:
        """The server said no."""
        self.say(words.problem(code), (self.tr("Try again"), again), (self.tr("Discard"), discard))

    def typed(self, code: str | None, theirs: FieldRow | None, *, back: Callable[[], object]) -> None:
        """What was typed is wrong, or somebody else changed the field while it was. `back` puts there what is saved."""
        sentences = [words.problem(code)] if code else []
        if theirs is not None:
            sentences.append(self._meanwhile(theirs))
        deed = self.tr("Take theirs") if theirs is not None else self.tr("Undo")
        self.say(" ".join(sentences), (deed, back), tone="bad" if code else "warn")

    def _meanwhile(self, theirs: FieldRow) -> str:
        when = times.short(theirs.at, self._desk.client.live.now())
        if not theirs.value:
            return self.tr("{name} cleared it meanwhile, {time}.").format(name=theirs.by_name, time=when)
        value = entry.shown(theirs.field, theirs.value, language.spoken())
        return self.tr("{name} changed it meanwhile to {value}, {time}.").format(name=theirs.by_name, value=value, time=when)
