"""Where a playbook is edited: its flow at the left, the chosen card or what is set for the whole at the right, and the bar above both."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.core.playbooks import changes
from app.core.playbooks.definition import Card, Definition, Slot, cards, picture_count
from app.core.playbooks.history import History, Work, opened
from app.core.playbooks.neighbours import down, slot_at, slot_before, up
from app.protocol.playbooks import PlaybookProblem
from app.ui.playbooks import editor_keys
from app.ui.playbooks.flow_list import FlowList
from app.ui.playbooks.images import Images
from app.ui.playbooks.save_bar import SaveBar
from app.ui.playbooks.side import Side
from app.ui.playbooks.toolbar import Toolbar
from app.ui.theme import Theme


class Editor(QWidget):
    """`edited`: there is something else now. `save`, `discard`: that is wanted."""

    edited = Signal()
    save = Signal()
    discard = Signal()

    def __init__(self, theme: Theme, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history: History = opened(Work("", {"start": "", "cards": []}))
        self.problems: tuple[PlaybookProblem, ...] = ()
        self._chosen = ""
        self._busy = False
        self.bar, self.flow, self._side = Toolbar(theme, self), FlowList(theme, self), Side(theme, images, self)
        self.form, self.settings = self._side.card, self._side.settings
        self._whole = True
        self.foot = SaveBar(self)
        self.foot.wanted.connect(self._wanted)
        self.bar.add.connect(self._add)
        self.bar.wanted.connect(self._wanted)
        self.flow.chosen.connect(self.choose)
        self.flow.moved.connect(self._dropped)
        self.form.changed.connect(self._change)
        self.settings.changed.connect(lambda values, about: self._do(changes.change_whole(self._now, values), about))
        self.settings.renamed.connect(lambda name: self._work(Work(name, self._now), "name"))
        self.form.answer_changed.connect(lambda slot, text: self._do(changes.change_answer(self._now, slot, text), f"{slot}"))
        self.form.answer_gone.connect(lambda slot: self._do(changes.delete_answer(self._now, slot)))
        self.form.answer_moved.connect(self._move_answer)
        self.form.answer_more.connect(lambda: self._do(changes.add_answer(self._now, self._chosen, self.tr("Another answer"))))
        editor_keys.furnish(self, self.flow, self._wanted)
        theme.changed.connect(self._anew)
        self._lay_out()

    def open(self, history: History) -> None:
        """Edit this one, from its top."""
        self.history, self.problems = history, ()
        self._chosen, self._whole = "", True
        self.form.forget()
        self._show()
        self.flow.scrollToTop()

    def go_on(self, history: History) -> None:
        """The same one, saved or changed meanwhile."""
        self.history = history
        self._show()

    def judge(self, problems: tuple[PlaybookProblem, ...]) -> None:
        """What is to be put right; each is said at its card."""
        self.problems = problems
        self._show()

    def wait(self, *, busy: bool) -> None:
        """It is being saved."""
        self._busy = busy
        self._show()

    def choose(self, card: str) -> None:
        """Edit this card."""
        self._chosen, self._whole = card, False
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._anew()
        super().changeEvent(event)

    @property
    def _now(self) -> Definition:
        return self.history.now.definition

    def _do(self, definition: Definition, about: str = "") -> None:
        self._work(Work(self.history.now.name, definition), about)

    def _work(self, work: Work, about: str) -> None:
        after = self.history.done(work, about)
        if after is not self.history:
            self._step(after)

    def _step(self, history: History) -> None:
        self.history = history
        self._show()
        self.edited.emit()

    def _add(self, card: Card) -> None:
        index = self.flow.currentIndex()
        definition, name = changes.add(self._now, card, slot_at(self.flow.rows.rows, index.row() if index.isValid() else -1))
        self._chosen, self._whole = name, False
        self._do(definition)
        self.form.focus()

    def _change(self, values: dict[str, object]) -> None:
        pictures = sum(map(picture_count, values.values()))  # one that comes or goes is a step of its own
        self._do(changes.change(self._now, self._chosen, values), f"{self._chosen} {' '.join(values)} {pictures}")

    def _move_answer(self, slot: Slot, by: int) -> None:
        self._do(changes.move_answer(self._now, slot, by))
        if self.form.answers is not None:
            self.form.answers.focus_move(slot, by)

    def _wanted(self, name: str) -> None:
        if not self._able().get(name, False):
            return
        match name:
            case "undo" | "redo":
                self._step(self.history.undone() if name == "undo" else self.history.redone())
            case "up" | "down":
                slot = (up if name == "up" else down)(self.flow.rows.rows, self._chosen)
                if slot is not None:
                    self._do(changes.move(self._now, self._chosen, slot))
            case "delete":
                self._do(changes.delete(self._now, self._chosen))
            case "edit":
                self.form.focus()
            case "settings":
                self._chosen, self._whole = "", True
                self._show()
                self.settings.focus()
            case "save":
                self.save.emit()
            case _:
                self.discard.emit()

    def _dropped(self, card: str, place: int, before: bool) -> None:
        rows = self.flow.rows.rows
        self._chosen, self._whole = card, False
        self._do(changes.move(self._now, card, slot_before(rows, place) if before else slot_at(rows, place)))

    def _able(self) -> dict[str, bool]:
        card, free = bool(self._chosen), not self._busy
        changed = self.history.changed
        return {
            **dict.fromkeys(("edit", "delete", "up", "down"), card),
            "undo": bool(self.history.past),
            "redo": bool(self.history.future),
            "settings": True,
            "discard": changed and free,
            "save": changed and free and bool(self.history.now.name.strip()),  # what was found wrong may be right by now
        }

    def _show(self) -> None:
        known = cards(self._now)
        if self._chosen not in known:
            self._chosen = ""
        problems = self._wrong()
        wrong = by_card(problems)
        self.flow.rows.wrong = wrong
        self.flow.show_flow(self._now)
        self.flow.mark(self._chosen)
        self._side.show_work(self.history.now, known.get(self._chosen), wrong, whole=self._whole)
        self.bar.allow(self._able())
        self.bar.show_settings(shown=self._whole, wrong="" in wrong)
        self.foot.tell(changed=self.history.changed, problems=len(problems), whole=wrong.get("", ""), busy=self._busy)
        self.foot.allow(self._able())

    def _wrong(self) -> tuple[PlaybookProblem, ...]:
        """What the server found, and first what is seen here without it."""
        nameless = PlaybookProblem(text=self.tr("The playbook needs a name."))
        return self.problems if self.history.now.name.strip() else (nameless, *self.problems)

    def _anew(self) -> None:
        self._side.begin()
        self._show()

    def _lay_out(self) -> None:
        halves = QSplitter(self)
        halves.setHandleWidth(1)
        halves.addWidget(self.flow)
        halves.addWidget(self._side)
        halves.setChildrenCollapsible(False)
        halves.setSizes([400, 320])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(halves, 1)
        column.addWidget(self.foot)


def by_card(problems: tuple[PlaybookProblem, ...]) -> dict[str, str]:
    """What is said at each card; what is about none is said of an empty one."""
    wrong: dict[str, str] = {}
    for problem in problems:
        wrong[problem.card] = "\n".join(filter(None, (wrong.get(problem.card, ""), problem.text)))
    return wrong
