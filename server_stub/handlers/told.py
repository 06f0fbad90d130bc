"""Who has been shown an alert for which wait, and has reacted, as their clients said: in memory, clients say again what they have shown."""

from collections import Counter, OrderedDict
from dataclasses import dataclass, field

from app.protocol.ids import AgentId, ConversationId

REACTIONS = 2
"""Of one agent that count in one wait: nobody shall keep the others from hearing of it, unseen and for ever."""
KEPT = 10_000
"""Conversations; those heard of least lately are forgotten, and everybody is told of them a step earlier."""


@dataclass(slots=True)
class _Wait:
    since: int
    agents: set[AgentId] = field(default_factory=set)
    reactions: Counter[AgentId] = field(default_factory=Counter)


class Told:
    """By conversation and the time its wait began, in ms."""

    def __init__(self) -> None:
        self._waits: OrderedDict[ConversationId, _Wait] = OrderedDict()

    def add(self, conversation: ConversationId, since: int, agent: AgentId) -> None:
        """This agent was told, at one of their devices. What they were told of an earlier wait does not count any more."""
        self._of(conversation, since).agents.add(agent)

    def reacts(self, conversation: ConversationId, since: int, agent: AgentId, *, presses: bool) -> bool:
        """Whether what this agent does about it counts: the first time in a wait, and once more where it `presses` again after that."""
        reactions = self._of(conversation, since).reactions
        if reactions[agent] >= (REACTIONS if presses else 1):
            return False
        reactions[agent] += 1
        return True

    def _of(self, conversation: ConversationId, since: int) -> _Wait:
        wait = self._waits.get(conversation)
        if wait is None or wait.since != since:
            wait = self._waits[conversation] = _Wait(since)
        self._waits.move_to_end(conversation)
        if len(self._waits) > KEPT:
            self._waits.popitem(last=False)
        return wait

    def of(self, conversation: ConversationId) -> tuple[int | None, tuple[AgentId, ...]]:
        """Since when the wait lasts that they were told of, and who was."""
        wait = self._waits.get(conversation)
        return (None, ()) if wait is None else (wait.since, tuple(sorted(wait.agents)))
