"""A local store as big as years of work make it, filled through the client's own snapshot."""

import time
from collections.abc import Iterable
from pathlib import Path

from app.core.client import open_client
from app.core.steps import Position
from app.protocol.events import ConversationEntered
from app.protocol.records import ConversationState
from app.protocol.snapshots import AgentSnapshot
from app.ui import sample
from app.ui.sample import ANNA, VISITOR, Talk, agent_author

CONVERSATIONS = 50_000
MESSAGES_EACH = 10
_UNASSIGNED, _MINE = 300, 800
_PART = 1_000
_MINUTE = 60_000


def long_talk(name: str, messages: int, began: int) -> Talk:
    """A conversation of that many messages, of different lengths, by turns."""
    talk = Talk(name, visitor=f"Visitor {name}", page="https://shop.example/tents", began=began)
    for n in range(messages):
        author = agent_author(ANNA) if n % 3 == 0 else VISITOR
        talk.say(author, f"Message {n} " + "about the tent and the stove. " * (n % 7), after=1_000)
    return talk


def conversation(n: int, now: int) -> ConversationEntered:
    """The conversation number `n`: the first ones wait, then come those of one's own, then closed ones."""
    talk = long_talk(str(n), MESSAGES_EACH, now - n * _MINUTE)
    if n < _UNASSIGNED:
        return talk.entered(talk.header(ConversationState.UNASSIGNED, wait=_MINUTE))
    state = ConversationState.ASSIGNED if n < _MINE else ConversationState.CLOSED
    return talk.entered(talk.header(state, owner=ANNA))


_NOWHERE = Position("bench", 1)


def fill(store: Path, parts: Iterable[AgentSnapshot], position: Position = _NOWHERE) -> None:
    """Make a store of the parts of a snapshot, as of `position` of a server."""
    client = open_client(store)
    try:
        for _ in client.store.replace(list(parts), position):
            pass
    finally:
        client.close()


def years_of_work() -> Iterable[AgentSnapshot]:
    """50,000 conversations with 500,000 messages."""
    now = time.time_ns() // 1_000_000
    yield AgentSnapshot(me=sample.ME, agents=(sample.ANNA, sample.BEN), closed_count=CONVERSATIONS - _MINE)
    for start in range(0, CONVERSATIONS, _PART):
        yield AgentSnapshot(conversations=tuple(conversation(n, now) for n in range(start, start + _PART)))


def one_endless_talk(messages: int) -> tuple[Talk, list[AgentSnapshot]]:
    """One conversation of one's own that never ended."""
    now = time.time_ns() // 1_000_000
    talk = long_talk("endless", messages, now - messages * 1_000)
    header = talk.header(ConversationState.ASSIGNED, owner=ANNA)
    return talk, [AgentSnapshot(me=sample.ME, agents=(sample.ANNA,), closed_count=0, conversations=(talk.entered(header),))]
