"""The visitor's chat as a playbook makes it: its head, what was said, and where one goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.playbooks.rehearsal import Crew, consent, offered
from app.protocol.playbooks import PlaybookRun
from app.ui.conversation.messages.pictures import PictureSource
from app.ui.playbooks.preview.foot import Foot
from app.ui.playbooks.preview.header import ChatHeader
from app.ui.playbooks.preview.looks import looks
from app.ui.playbooks.preview.rehearsing import Rehearsing
from app.ui.playbooks.preview.scene import Line, Row, Summary, scene
from app.ui.playbooks.preview.transcript import Transcript
from app.ui.playbooks.preview.words import VisitorWords
from app.ui.speech import say
from app.ui.theme import Theme


class Chat(QFrame):
    """A person plays the visitor in it. `stranded`: the keyboard has no place here any more."""

    stranded = Signal()

    def __init__(self, theme: Theme, pictures: PictureSource, rehearsing: Rehearsing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme, self._pictures, self._rehearsing = theme, pictures, rehearsing
        self.header, self.transcript, self.foot = ChatHeader(theme, self), Transcript(self), Foot(self)
        self._rows: tuple[Row, ...] = ()
        self.transcript.chosen.connect(lambda answer: rehearsing.say(answer=answer))
        self.transcript.left.connect(self.take_keyboard)
        self.foot.written.connect(lambda text: rehearsing.say(text=text))
        self.foot.agreed.connect(self._agreed)
        pictures.changed.connect(self._repaint)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.transcript, 1)
        column.addWidget(self.foot)

    def show_run(self, run: PlaybookRun, agent: str, *, newest: bool) -> None:
        """Show what became of the visitor. `agent`: who takes the chat; `newest`: the person has just done something here."""
        of, rehearsal = self._rehearsing.of, self._rehearsing.rehearsal
        look, words = looks(self._theme, self._pictures, of, self._rehearsing.accent), VisitorWords(self._rehearsing.language)
        must_agree = rehearsal.must_agree(of)
        self.header.show_bot(look, words.say("offline" if rehearsal.crew is Crew.NOBODY else "online"))
        before, self._rows = self._rows, scene(run, words, look.name, agent)
        self.transcript.show_rows(self._rows, offered(run), look, newest=newest)
        self.transcript.allow(able=not must_agree)
        if must_agree:
            self.foot.show_consent(consent(of), look, words)
        else:
            self.foot.show_field(look, words, able=bool(run.asks))
        if newest:
            self._tell(before)

    def take_keyboard(self) -> None:
        """Have the keyboard where the visitor goes on."""
        if self.transcript.replies and not self._rehearsing.rehearsal.must_agree(self._rehearsing.of):
            self.transcript.take_keyboard()
        elif not self.foot.take_keyboard():
            self.stranded.emit()

    def _agreed(self) -> None:
        self._rehearsing.agree()
        self.take_keyboard()

    def _tell(self, before: tuple[Row, ...]) -> None:
        """What is new is read out."""
        fresh = self._rows[len(before) :] if self._rows[: len(before)] == before else self._rows
        say(self.transcript, "\n".join(map(_spoken, fresh)))

    def _repaint(self) -> None:
        """A picture has come."""
        self.header.update()
        for bubble in self.transcript.bubbles:
            bubble.update()


def _spoken(row: Row) -> str:
    return row.spoken if isinstance(row, Line) else " ".join(row.lines) if isinstance(row, Summary) else row.text
