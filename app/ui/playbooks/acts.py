"""What can be done to a playbook as a whole: each is asked of the server, one at a time, and how it went is told."""

from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.protocol.company import CompanySite
from app.protocol.errors import ErrorCode
from app.protocol.ids import new_id
from app.protocol.playbooks import NewPlaybook, Playbook, PlaybookContent
from app.ui.desk import Desk
from app.ui.playbooks import words
from app.ui.playbooks.asking import ask_to_activate, ask_to_delete
from app.ui.playbooks.making import LONGEST_NAME, Making


class Acts(QObject):
    """`busy`: one is under way. `done`: the id of the playbook that is to be shown, empty for none. `told`: something to say calmly."""

    busy = Signal(bool)
    done = Signal(str)
    told = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def activate(self, playbook: Playbook, all_: Sequence[Playbook]) -> None:
        """Let its site's conversations begin with it; asks first where another one does now."""
        other = next((one for one in all_ if one.active and one.site == playbook.site and one.id != playbook.id), None)
        if other is None:
            self._activate(playbook)
        else:
            ask_to_activate(self._window, playbook, other, lambda: self._activate(playbook))

    def pause(self, playbook: Playbook) -> None:
        """Let none begin with it."""

        async def pause() -> str:
            return (await self._desk.client.playbooks.pause(playbook.id)).playbook.id

        self._carry_out(pause, "playbook_pause")

    def delete(self, playbook: Playbook) -> None:
        """Let it go, once that is confirmed."""

        async def delete() -> str:
            try:
                await self._desk.client.playbooks.delete(playbook.id)
            except AppError as error:
                if error.code != ErrorCode.NOT_FOUND:  # a colleague was faster, which comes to the same
                    raise
            return ""

        ask_to_delete(self._window, playbook, lambda: self._carry_out(delete, "playbook_delete"))

    def duplicate(self, content: PlaybookContent) -> None:
        """Make another one like it."""
        old = content.playbook
        name = self.tr("{name} (copy)").format(name=old.name[: LONGEST_NAME - 20])
        new = NewPlaybook(id=new_id(), site=old.site, name=name, definition=content.definition)

        async def duplicate() -> str:
            return (await self._desk.client.playbooks.create(new)).playbook.id

        self._carry_out(duplicate, "playbook_duplicate")

    def ask_for_new(self, sites: Sequence[CompanySite], site: str) -> Making:
        """Ask what a new one is to be, and make it. `site`: the key of the one that is meant unless another is chosen."""
        asked = Making(self._desk, sites, site, self._window)
        asked.made.connect(self.done)
        asked.open()
        asked.name.setFocus()
        return asked

    def _activate(self, playbook: Playbook) -> None:
        async def activate() -> str:
            return (await self._desk.client.playbooks.activate(playbook.id)).playbook.id

        self._carry_out(activate, "playbook_activate")

    def _carry_out(self, act: Callable[[], Awaitable[str]], name: str) -> None:
        self.busy.emit(True)
        self._desk.tasks.spawn(self._told_of(act), name)

    async def _told_of(self, act: Callable[[], Awaitable[str]]) -> None:
        try:
            shown = await act()
        except AppError as error:
            self.told.emit(words.refusal(error))
        else:
            self.done.emit(shown)
        finally:
            self.busy.emit(False)
