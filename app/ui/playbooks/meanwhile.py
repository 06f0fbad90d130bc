"""Somebody else saved a playbook first: what they saved is read, and whoever edits chooses what is to become of both."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.core.playbooks.history import Work
from app.protocol.ids import new_id
from app.protocol.playbooks import NewPlaybook, PlaybookContent
from app.ui import times
from app.ui.desk import Desk
from app.ui.latest import Latest
from app.ui.playbooks import words
from app.ui.playbooks.asking import ask_whose
from app.ui.playbooks.both import Both
from app.ui.playbooks.making import LONGEST_NAME


class Meanwhile(QObject):
    """`chosen`: theirs or mine, and what they saved (PlaybookContent). `copied`: one's own is a playbook of its own, with this id.

    `told`: something to say calmly.
    """

    chosen = Signal(str, object)
    copied = Signal(str)
    told = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self._answers = Latest()

    def ask(self, id_: str, work: Work, name: str) -> None:
        """Have it chosen. `work`: one's own; `name`: of who saved."""
        choices = {
            "theirs": lambda: self._read(id_, lambda theirs: self.chosen.emit("theirs", theirs)),
            "mine": lambda: self._read(id_, lambda theirs: self.chosen.emit("mine", theirs)),
            "both": lambda: self._read(id_, lambda theirs: self._compare(work, theirs)),
        }
        ask_whose(self._parent.window(), name or self.tr("Somebody"), choices)

    def drop(self) -> None:
        """Something else is looked at, or nothing: what is still being read is not asked about any more."""
        self._answers.drop()

    def make(self, work: Work, site: str) -> None:
        """Let this be a playbook of its own."""
        new = NewPlaybook(id=new_id(), site=site, name=work.name, definition=dict(work.definition))

        async def make() -> None:
            try:
                await self._desk.client.playbooks.create(new)
            except AppError as error:
                self.told.emit(words.refusal(error))
            else:
                self.copied.emit(new.id)

        self._desk.tasks.spawn(make(), "playbook_copy")

    def _read(self, id_: str, then: Callable[[PlaybookContent], object]) -> None:
        counts = self._answers.begin()

        async def read() -> None:
            try:
                theirs = await self._desk.client.playbooks.read(id_, times.today_from(self._desk.client.live.now()))
            except AppError as error:
                self.told.emit(words.refusal(error))
            else:
                if counts():
                    then(theirs)

        self._desk.tasks.spawn(read(), "playbook_theirs")

    def _compare(self, work: Work, theirs: PlaybookContent) -> None:
        people = {str(agent.id): agent.name for agent in self._desk.client.queries.agents()}
        other = Work(theirs.playbook.name, theirs.definition)
        both = Both(self._desk.theme, work, other, people, self._parent.window())
        both.chosen.connect(lambda choice: self._copy(work, theirs) if choice == "copy" else self.chosen.emit(choice, theirs))
        both.open()

    def _copy(self, work: Work, theirs: PlaybookContent) -> None:
        """What one did becomes a playbook of its own, beside theirs."""
        name = self.tr("{name} (copy)").format(name=work.name[: LONGEST_NAME - 20])
        self.make(Work(name, work.definition), theirs.playbook.site)
