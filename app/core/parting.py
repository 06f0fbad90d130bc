"""Who quits with open chats can give them away before: each by an ordinary command, whose answer is waited for."""

from collections.abc import Callable

from app.core.actions import Actions
from app.core.changes import ChangeFeed, Changes
from app.core.queries import Queries
from app.core.views import Folder
from app.protocol.commands import KINDS, Reassign, Unassign
from app.protocol.ids import AgentId, ConversationId
from app.protocol.people import Agent

MOST = 1_000
_GIVING = (KINDS[Reassign], KINDS[Unassign])


class Parting:
    """One attempt to leave; `release` ends it. `refused`: how many chats the server would not let go."""

    def __init__(self, queries: Queries, actions: Actions, feed: ChangeFeed) -> None:
        self._queries = queries
        self._actions = actions
        self._given: set[ConversationId] = set()
        self.refused = 0
        self.release = feed.subscribe(self._changed)

    def chats(self) -> tuple[ConversationId, ...]:
        """One's own that are open, and not on their way to somebody else."""
        return tuple(row.id for row in self._queries.inbox(Folder.MINE, MOST) if row.id not in self._given)

    def colleagues(self) -> tuple[Agent, ...]:
        """Who could have them: those online first."""
        me = self._queries.me()
        return tuple(agent for agent in self._queries.agents() if me is None or agent.id != me.agent.id)

    def hand_over(self, to: AgentId) -> None:
        """Give them all to a colleague. Raises StoreError; what was not given then is still there."""
        self._give(lambda conversation: self._actions.reassign(conversation, to))

    def give_back(self) -> None:
        """Put them all back into Unassigned. Raises StoreError, as above."""
        self._give(self._actions.unassign)

    def waits(self) -> bool:
        """Whether the server has yet to answer for some of those given away."""
        views = (self._queries.conversation(conversation) for conversation in self._given)
        return any(view is not None and view.waiting_command for view in views)

    def _give(self, give: Callable[[ConversationId], None]) -> None:
        """Of some, something was asked already, such as to close them; that is waited for too."""
        self.refused = 0
        for conversation in self.chats():
            view = self._queries.conversation(conversation)
            if view is not None and view.can_reassign:
                give(conversation)
            self._given.add(conversation)

    def _changed(self, changes: Changes) -> None:
        for refused in changes.refusals:
            if refused.conversation in self._given and refused.kind in _GIVING:
                self._given.discard(refused.conversation)
                self.refused += 1
