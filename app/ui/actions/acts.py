"""What each action of the register does in the main window, and why it cannot be done where it cannot."""

from PySide6.QtCore import QCoreApplication

from app.core.changes import Changes
from app.core.views import ConnectionState, Folder
from app.protocol.people import Presence
from app.ui import ways
from app.ui.actions.act import Act
from app.ui.actions.of_chat import ChatActs
from app.ui.sentence import Sentence
from app.ui.window import MainWindow


def acts(window: MainWindow) -> dict[str, Act]:
    """Each by its name."""
    going = {
        "palette": Act(window.search.emit),
        "unassigned": Act(lambda: window.show_folder(Folder.UNASSIGNED)),
        "mine": Act(lambda: window.show_folder(Folder.MINE)),
        "closed": Act(lambda: window.show_folder(Folder.CLOSED)),
        "previous": Act(lambda: window.open_neighbour(-1)),
        "next": Act(lambda: window.open_neighbour(1)),
        "list": Act(window.focus_list),
    }
    return {**going, **ChatActs(window).all(), **_of_windows(window), **_SelfActs(window).all()}


def _of_windows(window: MainWindow) -> dict[str, Act]:
    return {
        "leads": Act(window.leads.emit),
        "chatbot": Act(window.chatbot.emit),
        "company": Act(window.company.emit),
        "preferences": Act(window.preferences.emit),
        "overview": Act(window.overview.emit),
        "help": Act(lambda: ways.go("help")),
        "connection": Act(lambda: _open_connection(window)),
    }


def _open_connection(window: MainWindow) -> None:
    from app.ui.connection.settings import open_settings  # noqa: PLC0415 - when it is wanted

    open_settings(window.desk, window)


class _SelfActs:
    """Of who is signed in, and of the program."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._client = window.desk.client

    def all(self) -> dict[str, Act]:
        return {
            "online": Act(self._switch, self._not_switching, self._switched_to),
            "redial": Act(lambda: self._client.changes.publish(Changes(redial=True)), self._not_dialling),
            "sign_out": Act(self._window.sign_out.emit, self._not_leaving),
            "quit": Act(self._window.leave.emit),
        }

    @property
    def _is_on(self) -> bool:
        me = self._client.queries.me()
        return me is not None and me.agent.intent is Presence.ONLINE

    def _switch(self) -> None:
        self._window.desk.attempt(lambda: self._client.actions.set_online(not self._is_on))

    def _switched_to(self) -> str:
        if self._is_on:
            return QCoreApplication.translate("Shortcuts", "Go offline")
        return QCoreApplication.translate("Shortcuts", "Go online")

    def _not_switching(self) -> str | None:
        signed_out = self._client.live.connection.state is ConnectionState.SIGNED_OUT or self._client.queries.me() is None
        return Sentence(lambda: QCoreApplication.translate("Shortcuts", "Sign in first")) if signed_out else ""

    def _not_dialling(self) -> str | None:
        return "" if self._client.live.connection.state is ConnectionState.OFFLINE else None

    def _not_leaving(self) -> str | None:
        return None if self._client.queries.me() is None else ""
