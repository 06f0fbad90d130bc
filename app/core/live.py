"""What is true only now and kept in memory: the connection, who is typing, the server's clock, what is held back while it is quiet."""

from collections import deque
from collections.abc import Callable, Iterable

from app.core.changes import ChangeFeed, Changes
from app.core.views import Connection, ConnectionState
from app.protocol.ids import ConversationId

TYPING_LASTS_MS = 7_000
SAY_TYPING_EVERY_MS = 3_000
NOT_CONNECTED = frozenset({ConnectionState.OFFLINE, ConnectionState.CONNECTING, ConnectionState.CATCHING_UP})  # attempts change nothing


class Live:
    """`clock` is local time in ms; what others see as "now" is the server's, as near as the link has learnt it.

    `held_back`: how many notices are, while it is quiet.
    """

    def __init__(self, clock: Callable[[], int], feed: ChangeFeed) -> None:
        self._clock = clock
        self._feed = feed
        self._ahead = 0
        self._typing: dict[ConversationId, tuple[str, int]] = {}
        self._said: dict[ConversationId, int] = {}
        self._to_say: deque[tuple[ConversationId, bool]] = deque(maxlen=16)
        self.connection = Connection(ConnectionState.OFFLINE, clock())
        self.held_back = 0

    def now(self) -> int:
        """The server's clock, ms."""
        return self._clock() + self._ahead

    def local_now(self) -> int:
        """This machine's clock, ms: the one that the connection's times are by."""
        return self._clock()

    def here(self, at: int) -> int:
        """What this machine's clock shows, ms, when the server's shows `at`."""
        return at - self._ahead

    def retry_in_s(self) -> int | None:
        """Whole seconds until the next attempt to connect; None where none is planned."""
        at = self.connection.retry_at
        return None if at is None else max(0, -(-(at - self._clock()) // 1000))

    def typing(self, conversation: ConversationId) -> str:
        """The name of who is writing there now, or empty."""
        name, until = self._typing.get(conversation, ("", 0))
        return name if self._lasts(until) else ""

    # For the link

    def connected(self, state: ConnectionState, *, retry_at: int | None = None, why: str = "") -> None:
        """The link's state is another one now."""
        before = self.connection
        same = before.state is state or (before.state in NOT_CONNECTED and state in NOT_CONNECTED)
        since = before.since if same else self._clock()
        self.connection = Connection(state, since, retry_at, why)
        if state is not ConnectionState.ONLINE:
            self._typing.clear()
            self._said.clear()
            self._to_say.clear()
        self._feed.publish(Changes(connection=self.connection != before))

    def server_says(self, now: int) -> None:
        """The server's clock read `now` just now."""
        self._ahead = now - self._clock()

    def heard_typing(self, conversation: ConversationId, name: str, *, typing: bool) -> None:
        """Somebody writes, or has stopped."""
        if typing:
            self._typing[conversation] = (name, self._clock() + TYPING_LASTS_MS)
        else:
            self._typing.pop(conversation, None)
        self._feed.publish(Changes(typing=True))

    def forget(self, conversations: Iterable[ConversationId]) -> None:
        """These are out of sight: nothing is known of who writes there."""
        for conversation in conversations:
            self._typing.pop(conversation, None)
            self._said.pop(conversation, None)

    def lapse(self) -> None:
        """Whoever has not been heard to type for a while has stopped."""
        over = [conversation for conversation, (_, until) in self._typing.items() if not self._lasts(until)]
        for conversation in over:
            del self._typing[conversation]
        self._feed.publish(Changes(typing=bool(over)))

    def _lasts(self, until: int) -> bool:
        """Not where the clock was set back meanwhile."""
        return 0 < until - self._clock() <= TYPING_LASTS_MS

    def holds_back(self, notices: int) -> None:
        """So many notices are not shown for now."""
        before, self.held_back = self.held_back, notices
        self._feed.publish(Changes(quiet=notices != before))

    # What this agent does

    def say_typing(self, conversation: ConversationId, *, typing: bool) -> None:
        """Let the visitor know; said again every few seconds at most. Lost where there is no connection."""
        said = self._said.get(conversation)
        if self.connection.state is not ConnectionState.ONLINE or (
            typing and said is not None and 0 <= self._clock() - said < SAY_TYPING_EVERY_MS
        ):
            return
        if typing:
            self._said[conversation] = self._clock()
        elif self._said.pop(conversation, None) is None:
            return
        self._to_say.append((conversation, typing))
        self._feed.publish(Changes(outbox=True))

    def typing_to_say(self) -> tuple[tuple[ConversationId, bool], ...]:
        """What is to be sent of it, once."""
        said = tuple(self._to_say)
        self._to_say.clear()
        return said
