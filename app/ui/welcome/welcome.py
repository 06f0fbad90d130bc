"""The first steps in the place of a conversation: what to do next, with the way there, until somebody is done with it."""

from typing import assert_never

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core.first_steps import FirstSteps, Step
from app.ui.chosen import with_keys
from app.ui.desk import Desk
from app.ui.foreign import filled
from app.ui.labels import WrappedLabel
from app.ui.welcome.step_row import StepRow

_WIDTH = 440


class Welcome(QScrollArea):
    """`step`: this one is wanted. `over`: they are not wanted any more. `changed`: they were read anew."""

    step = Signal(Step)
    over = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first = FirstSteps(desk.client.queries, desk.client.store.settings)
        self._title, self._advice = WrappedLabel(self, letter="title"), WrappedLabel(self, tone="muted")
        self._steps: tuple[tuple[Step, bool], ...] = ()
        self.rows: dict[Step, StepRow] = {}
        self.end = QPushButton(self)
        self.end.clicked.connect(lambda _checked: self._end())
        self._lay_out()
        self.refresh()

    @property
    def advice(self) -> str:
        """What to know of all of them."""
        return self._advice.text()

    @property
    def progress(self) -> tuple[int, int]:
        """How many are done, and how many there are."""
        return sum(done for _, done in self._steps), len(self._steps)

    @property
    def next_step(self) -> Step | None:
        """The first that is not done."""
        return next((step for step, done in self._steps if not done), None)

    def words(self, step: Step) -> tuple[str, str, str]:
        """What a step that is not done is called, what to know of it, and its button."""
        return self._words(step, done=False)

    def take(self, step: Step) -> None:
        """Go there. Whatever is found, the way is known then."""
        if step is not Step.ONLINE:
            self._desk.attempt(lambda: self._first.do(step))
        self.step.emit(step)
        self.refresh()

    def refresh(self) -> None:
        """Show what is left to be done."""
        me, steps = self._desk.client.queries.me(), self._first.steps()
        self._steps = steps
        if list(self.rows) != [step for step, _ in steps]:
            self._make_rows([step for step, _ in steps])
        whole = all(done for _, done in steps)
        name = me.agent.name if me is not None else ""
        self._title.setText(filled(self.tr("Welcome, {name}"), name=name))
        self._advice.setText(
            self.tr("That is all. Choose a conversation, and its messages appear here.")
            if whole
            else self.tr("Three short steps, in any order. You can begin to work at once, too.")
        )
        for place, (step, done) in enumerate(steps, start=1):
            self.rows[step].show_standing(place, *self._words(step, done=done), done=done)
        self.end.setText(self.tr("Done") if whole else self.tr("Do not show this again"))
        self.end.setProperty("kind", "primary" if whole else "link")
        self.end.style().polish(self.end)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _end(self) -> None:
        if self._desk.attempt(self._first.dismiss):
            self.over.emit()

    def _words(self, step: Step, *, done: bool) -> tuple[str, str, str]:
        """What a step is called, what to know of it, and its button."""
        match step:
            case Step.ONLINE if done:
                return self.tr("You are online"), self.tr("New chats appear at the left, under Unassigned. You are notified of them."), ""
            case Step.ONLINE:
                return self.tr("Go online"), self.tr("Then new chats reach you. The switch is at the bottom left."), self.tr("Go online")
            case Step.ALERTS:
                words = self.tr("A test notification shows whether this computer lets you know when somebody waits.")
                return self.tr("Check that you hear of new chats"), words, self.tr("Check alerts")
            case Step.SITE:
                words = self.tr(
                    "One line on a page of yours, and its visitors can chat with you. It is in Chatbot, with what the bot says."
                )
                return self.tr("Put the chat on your site"), words, self.tr("Open Chatbot")
            case Step.FIND:
                words = self.tr("Every action, colleague and conversation by a few letters, from every window of this program.")
                return with_keys(self.tr("Find anything"), self._desk.client, "palette", "Ctrl+K"), words, self.tr("Try it")
            case _:
                assert_never(step)

    def _make_rows(self, steps: list[Step]) -> None:
        for row in self.rows.values():
            row.deleteLater()
        self.rows = {step: StepRow(self._desk.theme, self._inner) for step in steps}
        for place, (step, row) in enumerate(self.rows.items()):
            row.wanted.connect(lambda step=step: self.take(step))
            self._column.insertWidget(3 + place, row)

    def _lay_out(self) -> None:
        content, self._inner = QWidget(self), QWidget(self)
        content.setObjectName("surface")
        self._inner.setMaximumWidth(self._desk.theme.pixels(_WIDTH))
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(12)
        for part in (self._title, self._advice):
            self._column.addWidget(part)
        self._column.addSpacing(4)
        self._column.addWidget(self.end, 0, Qt.AlignmentFlag.AlignLeft)
        around = QVBoxLayout(content)
        around.setContentsMargins(0, 0, 0, 0)
        middle = QHBoxLayout()  # aligned instead, the lines would not be told how wide they are, and be cut off
        middle.addStretch(1)
        middle.addWidget(self._inner, 100)
        middle.addStretch(1)
        around.addStretch(2)
        around.addLayout(middle)
        around.addStretch(3)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
