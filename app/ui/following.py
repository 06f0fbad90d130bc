"""Tells the parts of the main window what changed: once per turn of the loop, and at once of what may not be seen any more."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject

from app.core.changes import NOTHING, Changes
from app.core.views import Folder
from app.ui import texts
from app.ui.after import after
from app.ui.columns import Columns
from app.ui.conversation.pane import ConversationPane
from app.ui.inbox.pane import InboxPane
from app.ui.labels import hide_tips
from app.ui.rail.place import RailPlace


class Parts(Struct, frozen=True):
    """What the window shows."""

    rail_place: RailPlace
    inbox: InboxPane
    conversation: ConversationPane
    columns: Columns


class Following(QObject):
    """`tell`: says something calmly, such as that the server refused."""

    def __init__(self, parts: Parts, tell: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._tell = tell
        self._pending = NOTHING
        self._turn = after(0, self._refresh, self)

    def hear(self, changes: Changes) -> None:
        """These are to be shown."""
        self._pending |= changes
        if changes.left or changes.everything:
            hide_tips()
            self._refresh()  # what may not be seen any more goes before anything else happens
        else:
            self._turn.start()

    def catch_up(self) -> None:
        """Show at once what waits for the next turn."""
        if self._turn.isActive():
            self._refresh()

    def stop(self) -> None:
        """Show nothing any more."""
        self._turn.stop()

    def _refresh(self) -> None:
        self._turn.stop()
        changes, self._pending = self._pending, NOTHING
        parts = self._parts
        for refused in changes.refusals:
            if not parts.columns.aside.says(refused):
                self._tell(texts.refusal(refused.code, dict(refused.detail)))
        waited = parts.inbox.folder is parts.conversation.folder is Folder.UNASSIGNED
        parts.columns.aside.follow(changes)
        parts.conversation.refresh(changes)
        if waited and parts.conversation.folder is Folder.MINE:
            self._go_with_taken()
        parts.rail_place.rail.refresh(changes)
        parts.inbox.refresh(changes)

    def _go_with_taken(self) -> None:
        """The open conversation went from Unassigned to one's own: go there with it, and be ready to write."""
        inbox, conversation = self._parts.inbox, self._parts.conversation
        self._parts.rail_place.rail.show_folder(Folder.MINE)
        inbox.show_folder(Folder.MINE)
        inbox.refresh(Changes(everything=True))
        inbox.select(conversation.conversation)
        if conversation.isActiveWindow():
            conversation.chat.focus_composer()
