"""Saving the settings, giving changes up and leaving the window: each asks first where something would be lost."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.company.asking import ask_to_discard, ask_to_leave, save_knowingly
from app.ui.company.bench import Bench
from app.ui.company.said import Said
from app.ui.sentence import Sentence


class Saving(QObject):
    """`left`: nothing holds whoever wanted to leave any more."""

    left = Signal()

    def __init__(self, bench: Bench, said: Said, window: QWidget) -> None:
        super().__init__(window)
        self._bench, self._said, self._window = bench, said, window
        self._leaving = False

    def save(self) -> None:
        """Let the settings be as they are to be; asks where that erases something."""
        save_knowingly(self._window, self._caution, self._bench.save)

    def discard(self) -> None:
        """Give up what was changed, once that is confirmed."""
        ask_to_discard(self._window, self._changed, self._bench.discard)

    def leave(self) -> None:
        """Somebody wants to leave: what is being saved is waited for, and else they are asked what becomes of their changes."""
        if self._bench.standing.busy:
            self._leaving = True
        else:
            ask_to_leave(self._window, self._changed, self._save_and_leave, self._discard_and_leave)

    def follow(self) -> None:
        """It stands otherwise now: what was waited for may be saved, or not."""
        if self._leaving and not self._bench.standing.busy:
            self._leaving = False
            if not self._bench.changed:
                self.left.emit()

    @property
    def _changed(self) -> str:
        return Sentence(lambda: self._said.names(self._bench.changed))

    @property
    def _caution(self) -> str:
        return Sentence(lambda: self._said.caution(self._bench.edited))

    def _save_and_leave(self) -> None:
        def save() -> None:
            self._leaving = True
            self._bench.save()

        save_knowingly(self._window, self._caution, save)

    def _discard_and_leave(self) -> None:
        self._bench.discard()
        self.left.emit()
