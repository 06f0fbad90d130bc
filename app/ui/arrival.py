"""What was asked for from outside, such as by a link: gone to at once where that leads somewhere, else as soon as it does."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject

from app.core.changes import Changes
from app.core.errors import AppError
from app.core.views import ConnectionState
from app.protocol.ids import ConversationId
from app.ui import texts
from app.ui.desk import Desk
from app.ui.sentence import Sentence

Fetch = Callable[[], Awaitable[bool]]


class Arrival(QObject):
    """Before somebody is signed in, and until all was told that happened meanwhile, nobody knows whether a conversation is there.

    Even then an old one may be, which the server is asked for: the store holds no more of those that are closed than was looked at.

    What is asked for takes the place of what was asked for before; and whoever goes elsewhere in the window meanwhile stays there.
    `come` brings the window to the front, and answers whether it may be seen; `where`: the conversation that is open there.
    """

    def __init__(self, desk: Desk, come: Callable[[], bool], where: Callable[[], ConversationId | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._come = come
        self._where = where
        self._way: Callable[[], bool] | None = None
        self._fetch: Fetch | None = None
        self._fetching = False
        self._seen: ConversationId | None = None
        self._told = False
        self._unsubscribe = desk.client.changes.subscribe(self._changed)

    def go(self, way: Callable[[], bool], fetch: Fetch | None = None) -> None:
        """Come to the front, and go this way now or later; it answers whether it led there.

        `fetch`: have the server asked for what is not here; whether it was had. Raises AppError.
        """
        self._way, self._fetch, self._fetching = way, fetch, False
        self._seen = self._where()
        self._told = False
        if self._come():
            self._try()

    def release(self) -> None:
        """Go nowhere any more."""
        self._unsubscribe()

    def _changed(self, changes: Changes) -> None:
        if changes.everything and self._desk.client.queries.me() is None:
            self._way = None  # whoever asked has signed out
        elif changes.connection or changes.me or changes.everything:
            self._try()

    def _try(self) -> None:
        connection = self._desk.client.live.connection
        if self._way is None or self._fetching or connection.state is ConnectionState.SIGNED_OUT:
            return
        if self._went_elsewhere() or self._way():
            self._way = None
        elif connection.state is ConnectionState.ONLINE and self._fetch is not None and self._desk.client.account.is_signed_in:
            fetch, self._fetch = self._fetch, None
            self._fetching = True
            self._desk.tasks.spawn(self._ask(self._way, fetch), "arrival")
        elif connection.state is ConnectionState.ONLINE:
            self._way = None
            self._desk.tell(Sentence(lambda: self.tr("This conversation is not there for you any more.")))
        elif connection.state is ConnectionState.OFFLINE and connection.why and not self._told:
            self._told = True
            self._desk.tell(Sentence(lambda: self.tr("This conversation opens as soon as there is a connection.")))

    async def _ask(self, way: Callable[[], bool], fetch: Fetch) -> None:
        """And go this way then, unless something else is asked for meanwhile, or nobody is signed in any more."""
        try:
            await fetch()
        except AppError as error:
            if self._way is way:
                self._way = None
                self._desk.tell(texts.error(error))
        if self._way is way:
            self._fetching = False
            self._try()

    def _went_elsewhere(self) -> bool:
        return self._where() not in (None, self._seen)
