"""Who has been shown an alert for which wait, as their clients said: in memory, for clients say it again when they come back."""

from collections import OrderedDict
from dataclasses import dataclass, field

from app.protocol.ids import AgentId, ConversationId

KEPT = 10_000
"""Conversations; those heard of least lately are forgotten, and everybody is told of them a step earlier."""


@dataclass(slots=True)
class _Wait:
    since: int
    agents: set[AgentId] = field(default_factory=set)


class Told:
    """By conversation and the time its wait began, in ms."""

    def __init__(self) -> None:
        self._waits: OrderedDict[ConversationId, _Wait] = OrderedDict()

    def add(self, conversation: ConversationId, since: int, agent: AgentId) -> None:
        """This agent was told, at one of their devices. What they were told of an earlier wait does not count any more."""
        wait = self._waits.get(conversation)
        if wait is None or wait.since != since:
            wait = self._waits[conversation] = _Wait(since)
        wait.agents.add(agent)
        self._waits.move_to_end(conversation)
        if len(self._waits) > KEPT:
            self._waits.popitem(last=False)

    def of(self, conversation: ConversationId) -> tuple[int | None, tuple[AgentId, ...]]:
        """Since when the wait lasts that they were told of, and who was."""
        wait = self._waits.get(conversation)
        return (None, ()) if wait is None else (wait.since, tuple(sorted(wait.agents)))
