"""What changed, as the user interface is told: it re-reads what it shows, and never sees an event."""

import logging
from collections.abc import Callable, Mapping

from msgspec import Struct

from app.core.errors import AppError
from app.protocol.ids import ConversationId

log = logging.getLogger("livechat.changes")


class RefusedCommand(Struct, frozen=True):
    """The server said no after the window had moved on. `kind` is a command's name, `code` an ErrorCode, `detail` what the words need."""

    kind: str
    code: str
    detail: Mapping[str, str]
    conversation: ConversationId | None


class Changes(Struct, frozen=True):
    """Things to read anew. `conversations`: header, row or permissions; `messages`, `details`: theirs; `left`: gone from sight.

    `owners`: of those that left, who has them now, where that may be known (display names).
    `outbox`: something was given to be sent, or is settled. `uploads`: more of a file is on its way.
    `redial`: a person wants a new connection now. `preferences`: other ones are in force.
    `replies`: other canned replies are held. `quiet`: more notices are held back than before, or fewer.
    `everything`: the store was replaced; read all anew.
    """

    conversations: frozenset[ConversationId] = frozenset()
    messages: frozenset[ConversationId] = frozenset()
    details: frozenset[ConversationId] = frozenset()
    left: frozenset[ConversationId] = frozenset()
    folders: bool = False
    agents: bool = False
    me: bool = False
    connection: bool = False
    typing: bool = False
    outbox: bool = False
    uploads: bool = False
    redial: bool = False
    preferences: bool = False
    replies: bool = False
    quiet: bool = False
    everything: bool = False
    refusals: tuple[RefusedCommand, ...] = ()
    owners: tuple[tuple[ConversationId, str], ...] = ()

    def __or__(self, other: "Changes") -> "Changes":
        """Both together."""
        return Changes(
            conversations=self.conversations | other.conversations,
            messages=self.messages | other.messages,
            details=self.details | other.details,
            left=self.left | other.left,
            folders=self.folders or other.folders,
            agents=self.agents or other.agents,
            me=self.me or other.me,
            connection=self.connection or other.connection,
            typing=self.typing or other.typing,
            outbox=self.outbox or other.outbox,
            uploads=self.uploads or other.uploads,
            redial=self.redial or other.redial,
            preferences=self.preferences or other.preferences,
            replies=self.replies or other.replies,
            quiet=self.quiet or other.quiet,
            everything=self.everything or other.everything,
            refusals=self.refusals + other.refusals,
            owners=self.owners + other.owners,
        )

    def __bool__(self) -> bool:
        return self != NOTHING


NOTHING = Changes()


class ChangeFeed:
    """An ordered list of callbacks; each is told of every change, in the order of subscription."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[Changes], None]] = []

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Call back on every change, until the returned function is called."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def publish(self, changes: Changes) -> None:
        """Tell everybody, unless nothing changed. What fails in one of them is in the log: it is no failure of what changed."""
        if changes:
            for callback in tuple(self._callbacks):
                _tell(callback, changes)


def _tell(callback: Callable[[Changes], None], changes: Changes) -> None:
    try:
        callback(changes)
    except AppError as error:
        log.warning("not_told code=%s", error.code)
    except Exception:
        log.exception("not told")  # a bug of ours, which shall cost neither others their news nor the link its connection
