"""The panel "Preview": who is there to answer, the visitor's chat, and what is to be said about both."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.playbooks.definition import Definition
from app.core.playbooks.rehearsal import Crew
from app.protocol.playbooks import PlaybookRun
from app.ui import icons
from app.ui.conversation.messages.pictures import PictureSource
from app.ui.desk import Desk
from app.ui.labels import PlainLabel, WrappedLabel, set_tip
from app.ui.playbooks.preview import remarks
from app.ui.playbooks.preview.chat import Chat
from app.ui.playbooks.preview.rehearsing import Rehearsing
from app.ui.playbooks.preview.situation import Situation


class Preview(QFrame):
    """`picked`: this card is to be looked at. `closed`: the panel is to be hidden."""

    picked = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, rehearsing: Rehearsing, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self._desk, self._rehearsing = desk, rehearsing
        self._now: Definition = rehearsing.of
        self._stray = ""
        self.title = PlainLabel(parent=self, letter="strong")
        self.back, self.restart, self.close_button = (QPushButton(self) for _ in range(3))
        self.situation = Situation(self)
        self.chat = Chat(desk.theme, pictures, rehearsing, self)
        self.trouble, self.unreached = (WrappedLabel(self, tone="warn", letter="small") for _ in range(2))
        self.to_wrong, self.to_unreached, self.again = (QPushButton(self) for _ in range(3))
        for button, act in (
            (self.back, rehearsing.back),
            (self.restart, rehearsing.restart),
            (self.again, rehearsing.ask),
            (self.close_button, self.closed.emit),
            (self.to_wrong, lambda: self.picked.emit(rehearsing.wrong_card)),
            (self.to_unreached, self._show_unreached),
        ):
            button.clicked.connect(lambda _checked=False, act=act: act())
        self.situation.changed.connect(self._call)
        self.chat.transcript.picked.connect(self._pick)
        self.chat.stranded.connect(self.restart.setFocus)
        rehearsing.changed.connect(self.refresh)
        desk.theme.changed.connect(self._restyle)
        self._lay_out()
        self._restyle()

    def follow(self, definition: Definition) -> None:
        """It is being edited, and is so now."""
        self._now = definition

    def look_at(self, card: str) -> None:
        """This card is looked at in the editor; what it says is marked, and in sight."""
        self.chat.transcript.mark(card)
        self.chat.transcript.reveal(card)

    def refresh(self) -> None:
        """Show what there is now."""
        rehearsing = self._rehearsing
        run = rehearsing.run
        self.chat.setVisible(run is not None)
        if run is not None:
            self.chat.show_run(run, self._agent, newest=rehearsing.acted)
            rehearsing.acted = rehearsing.acted and rehearsing.trouble is not None
        self._remark(run)
        played = rehearsing.rehearsal
        self.situation.show_crew(played.crew, played.after_s, hours=bool(rehearsing.of.get("hours")))
        self.back.setEnabled(run is not None and bool(rehearsing.rehearsal.replies[: run.said]))
        self.restart.setEnabled(run is not None)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    @property
    def _agent(self) -> str:
        me = self._desk.client.queries.me()
        return me.agent.name if me is not None else ""

    def _remark(self, run: PlaybookRun | None) -> None:
        rehearsing = self._rehearsing
        why = remarks.trouble(rehearsing, self._now)
        self.trouble.setText(why)
        self.trouble.setVisible(bool(why))
        self.to_wrong.setVisible(bool(rehearsing.wrong_card))
        self.again.setVisible(rehearsing.may_ask_again)
        missed = remarks.unreached(run) if run is not None else ""
        self.unreached.setText(missed)
        self.unreached.setVisible(bool(missed))
        self.to_unreached.setVisible(bool(rehearsing.unreached_cards))

    def _call(self, crew: Crew, after_s: int) -> None:
        self._rehearsing.call(crew, after_s)

    def _pick(self, card: str) -> None:
        if card:
            self.chat.transcript.mark(card)
            self.picked.emit(card)

    def _show_unreached(self) -> None:
        """Go to the first of them, or on from the one that was gone to."""
        self._stray = self._rehearsing.next_unreached(self._stray)
        self.picked.emit(self._stray)

    def _restyle(self) -> None:
        self.title.setText(self.tr("Preview"))
        self.chat.transcript.setAccessibleName(self.tr("What the visitor sees"))
        self.to_wrong.setText(self.tr("Show the card"))
        self.to_unreached.setText(self.tr("Show one"))
        self.again.setText(self.tr("Try again"))
        color = self._desk.theme.colors.muted
        for button, icon, name in (
            (self.back, "back", self.tr("One step back")),
            (self.restart, "restart", self.tr("From the beginning")),
            (self.close_button, "dismiss", self.tr("Hide the preview (Ctrl+P)")),
        ):
            button.setIcon(icons.icon(icon, color))
            button.setAccessibleName(name)
            set_tip(button, name)
        self.refresh()

    def _lay_out(self) -> None:
        bar = QFrame(self)
        bar.setObjectName("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(2)
        row.addWidget(self.title, 1)
        for button in (self.back, self.restart, self.close_button):
            button.setProperty("kind", "icon")
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.situation)
        column.addLayout(self._note(self.trouble, self.to_wrong, self.again))
        place = QWidget(self)  # keeps its room while there is no chat to show
        chat = QVBoxLayout(place)
        chat.setContentsMargins(12, 0, 12, 10)
        chat.addWidget(self.chat)
        column.addWidget(place, 1)
        column.addLayout(self._note(self.unreached, self.to_unreached))

    def _note(self, label: WrappedLabel, *buttons: QPushButton) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in buttons:
            button.setProperty("kind", "link")
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(14, 0, 12, 6)
        column.setSpacing(2)
        column.addWidget(label)
        column.addLayout(row)
        return column
