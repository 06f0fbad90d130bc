"""The actions of the open conversation."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.views import ConversationView, Folder
from app.protocol.details import CrmItemKind
from app.protocol.errors import ErrorCode
from app.ui import texts
from app.ui.actions.act import Act
from app.ui.sentence import Sentence
from app.ui.window import MainWindow

if TYPE_CHECKING:
    from app.ui.conversation.chat import Chat


class ChatActs:
    """Those that make no sense now are left out; the others say what to do first."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def all(self) -> dict[str, Act]:
        """Each by its name."""
        columns, on = self._window.columns, self._on_chat
        return {
            "write": Act(on(lambda chat: chat.focus_composer()), self._not_writing, instead=self._read),
            "take": Act(on(lambda chat: chat.take()), lambda: self._not_in(Folder.UNASSIGNED)),
            "reassign": Act(on(lambda chat: chat.header.reassign.ask()), lambda: self._not_in(Folder.MINE, Folder.UNASSIGNED)),
            "put_back": Act(on(lambda chat: chat.give("", "", absent=False)), lambda: self._not_in(Folder.MINE)),
            "close": Act(on(lambda chat: chat.ask_to_close()), lambda: self._not_in(Folder.MINE, Folder.UNASSIGNED)),
            "attach": Act(on(lambda chat: chat.composer.attaching.choose()), self._not_attaching),
            "details": Act(columns.toggle, self._not_open),
            "write_details": Act(columns.focus_details, self._not_open),
            "lead": Act(lambda: self._make(CrmItemKind.LEAD), self._not_creating),
            "deal": Act(lambda: self._make(CrmItemKind.DEAL), self._not_creating),
        }

    def _on_chat(self, act: "Callable[[Chat], object]") -> Callable[[], object]:
        """The chat is made when it is first needed, which is not when keys are given to actions."""
        return lambda: act(self._window.conversation.chat)

    @property
    def _view(self) -> ConversationView | None:
        return self._window.conversation.view

    def _not_open(self) -> str | None:
        return None if self._view is None else ""

    def _not_in(self, *folders: Folder) -> str | None:
        """Its folder must be one of these, and the server must not be busy with the conversation."""
        view = self._view
        if view is None or view.folder not in folders:
            return None
        return (
            Sentence(lambda: QCoreApplication.translate("Shortcuts", "One moment, the server is being asked"))
            if view.waiting_command
            else ""
        )

    def _not_writing(self) -> str | None:
        why = self._not_in(Folder.MINE, Folder.UNASSIGNED)
        if why == "" and self._view is not None and not self._view.can_write:
            return Sentence(lambda: QCoreApplication.translate("Shortcuts", "Assign the conversation to yourself first"))
        return why

    def _read(self) -> None:
        """Where nothing can be written, there is something to read."""
        if self._view is not None:
            self._window.conversation.chat.focus_composer()

    def _not_attaching(self) -> str | None:
        why = self._not_writing()
        if why == "" and not self._window.conversation.chat.composer.takes_files:
            return Sentence(lambda: QCoreApplication.translate("Shortcuts", "Your company has switched this off"))
        return why

    def _not_creating(self) -> str | None:
        view = self._view
        details = self._window.desk.client.queries.details(view.header.id) if view is not None else None
        if details is None:
            return None
        return "" if details.can_create else texts.refusal(ErrorCode.DETAILS_MISSING, {})

    def _make(self, kind: CrmItemKind) -> None:
        columns = self._window.columns
        columns.focus_details()
        columns.details.make(kind)
