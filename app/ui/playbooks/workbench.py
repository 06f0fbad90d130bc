"""A playbook at work: edited, kept on this machine while it is not saved, judged by the server meanwhile, and saved."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.playbooks.history import History, Work, opened
from app.protocol.errors import ErrorCode
from app.protocol.playbooks import PlaybookChange, PlaybookContent
from app.ui import language
from app.ui.after import after
from app.ui.desk import Desk
from app.ui.latest import Latest
from app.ui.playbooks import words
from app.ui.playbooks.asking import ask_to_discard
from app.ui.playbooks.editor import Editor
from app.ui.playbooks.images import Images
from app.ui.playbooks.meanwhile import Meanwhile
from app.ui.playbooks.preview.beside import Beside
from app.ui.sentence import Sentence

BREATH_MS = 600
"""For so long nothing is changed before it is kept and judged."""


class Workbench(QWidget):
    """`saved`: the playbook with this id is there, or stands otherwise. `told`: something to say calmly."""

    saved = Signal(str)
    told = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Latest()
        self._content: PlaybookContent | None = None
        self._version = 0
        self._back: Work | None = None
        self.images = Images(desk, self)
        self.images.told.connect(self.told)
        self.editor = Editor(desk.theme, self.images, self)
        self.beside = Beside(desk, self.editor, self.images.pictures, self)
        self.breath = after(BREATH_MS, self._rest, self)
        self.editor.edited.connect(self.breath.start)
        self.editor.save.connect(self._save)
        self.editor.discard.connect(lambda: ask_to_discard(self.window(), self._discard))
        self.meanwhile = Meanwhile(desk, self)
        self.meanwhile.told.connect(self.told)
        self.meanwhile.chosen.connect(self._chosen)
        self.meanwhile.copied.connect(self._copied)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.beside)

    def open(self, content: PlaybookContent) -> None:
        """Edit this one: as it was left here, where it was not saved."""
        same = self._content is not None and self._content.playbook.id == content.playbook.id
        if same and (self.editor.history.changed or self._version == content.playbook.version):
            return  # what is being done is not disturbed; whoever saves meanwhile is told of when it is saved
        self._settle()
        self._answers.drop()
        self.meanwhile.drop()
        self._content, self._version = content, content.playbook.version
        history = opened(_work(content))
        if self._back is not None:
            history, self._back = history.beside(self._back), None
        draft = self._desk.client.playbook_drafts.find(content.playbook.id)
        if draft is not None:
            self._version = draft.version
            history = history.done(Work(draft.name, draft.definition))
        self.editor.form.people = {agent.id: agent.name for agent in self._desk.client.queries.agents()}
        self.editor.open(history)
        self.beside.begin(content.playbook.site)
        if history.changed:
            self.told.emit(Sentence(lambda: self.tr("Your changes that were not saved are back.")))
            self._judge()

    @property
    def unsaved(self) -> bool:
        """Whether there is something that visitors do not see yet."""
        return self._content is not None and self.editor.history.changed

    def close_bench(self) -> None:
        """Hold nothing any more; what is not saved is kept."""
        self._settle()
        self._answers.drop()
        self.meanwhile.drop()
        self.beside.end()
        self._content = None

    def make_anew(self) -> None:
        """It was deleted meanwhile: what one did to it becomes a playbook of its own."""
        if self._content is not None:
            self.meanwhile.make(self.editor.history.now, self._content.playbook.site)

    def _settle(self) -> None:
        """Keep what has just been changed, unless whoever did has signed out."""
        if self.breath.isActive() and self._desk.client.queries.me() is not None:
            self._keep()
        self.breath.stop()

    def _rest(self) -> None:
        self._keep()
        self._judge()

    def _keep(self) -> None:
        if self._content is None:
            return
        drafts, id_, history = self._desk.client.playbook_drafts, self._content.playbook.id, self.editor.history
        if history.changed:
            self._desk.attempt(lambda: drafts.keep(id_, self._version, history.now.name, history.now.definition))
        else:
            self._desk.attempt(lambda: drafts.drop(id_))

    def _judge(self) -> None:
        self._desk.tasks.spawn(self._judged(self._answers.begin(), self.editor.history), "playbook_problems")

    async def _judged(self, counts: Callable[[], bool], history: History) -> None:
        """What cannot be asked now is asked when it is saved."""
        try:
            problems = await self._desk.client.playbooks.problems(history.now.definition, language.spoken())
        except AppError:
            return
        if counts():
            self.editor.judge(problems)

    def _save(self) -> None:
        if self._content is not None:
            self.breath.stop()
            self._keep()
            self.editor.wait(busy=True)
            self._desk.tasks.spawn(self._saved(self._content.playbook.id, self._version, self.editor.history.now), "playbook_save")

    async def _saved(self, id_: str, version: int, work: Work) -> None:
        change = PlaybookChange(version=version, name=work.name, definition=dict(work.definition))
        try:
            content = await self._desk.client.playbooks.save(id_, change)
        except AppError as error:
            self._not_saved(id_, work, error)
        else:
            self._desk.attempt(lambda: self._desk.client.playbook_drafts.drop(id_))
            if self._shows(id_):
                self._content, self._version = content, content.playbook.version
                self.editor.go_on(self.editor.history.kept(work))
                self._keep()
            self.saved.emit(id_)
            self.told.emit(Sentence(partial(_saved, active=content.playbook.active)))
        finally:
            self.editor.wait(busy=False)

    def _not_saved(self, id_: str, work: Work, error: AppError) -> None:
        if not self._shows(id_):
            self.told.emit(words.refusal(error))
            return
        if error.code == ErrorCode.EDITED_MEANWHILE:
            self.meanwhile.ask(id_, work, error.detail.get("name", ""))
            return
        self.told.emit(words.refusal(error))
        if error.code == ErrorCode.PLAYBOOK_INVALID:
            self._judge()
        elif error.code == ErrorCode.NOT_FOUND:
            self.saved.emit(id_)

    def _chosen(self, choice: str, theirs: PlaybookContent) -> None:
        """What becomes of one's own and of theirs; what is not taken is one step back."""
        if not self._shows(theirs.playbook.id):
            return
        mine = self.editor.history
        if choice == "theirs":
            self._take(mine.now)
        else:
            self._version = theirs.playbook.version
            self.editor.go_on(mine.beside(_work(theirs)))
            self._save()

    def _take(self, mine: Work) -> None:
        self._discard(mine)
        self.told.emit(Sentence(lambda: self.tr("This is theirs. Yours is one step back: “Undo” brings it back.")))

    def _copied(self, id_: str) -> None:
        """What one did is a playbook of its own now, beside theirs."""
        self._discard()
        self.saved.emit(id_)

    def _discard(self, mine: Work | None = None) -> None:
        """As it was saved last, by whomever. `mine`: what can be had again by undoing."""
        if self._content is None:
            return
        id_ = self._content.playbook.id
        self.breath.stop()
        self._desk.attempt(lambda: self._desk.client.playbook_drafts.drop(id_))
        self._answers.drop()
        self._content, self._back = None, mine
        self.saved.emit(id_)

    def _shows(self, id_: str) -> bool:
        return self._content is not None and self._content.playbook.id == id_


def _work(content: PlaybookContent) -> Work:
    return Work(content.playbook.name, content.definition)


def _saved(*, active: bool) -> str:
    """Said also when the window is gone."""
    if active:
        return QCoreApplication.translate("Workbench", "Saved. New chats begin with it as it is now.")
    return QCoreApplication.translate("Workbench", "Saved. Activate it, so that new chats begin with it.")
