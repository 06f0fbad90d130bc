"""Which card does each of the things that the bot does on its way. Pure."""

from collections.abc import Iterator

from server_stub.handlers.effects import Effect, EndFlow
from server_stub.playbooks.definition.cards import HandBack
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.engine import Walk
from server_stub.playbooks.situation import State


def speakers(definition: Definition, before: State, walk: Walk) -> Iterator[tuple[Effect, str]]:
    """What is done on a walk that began at `before`, each with the card's id; empty for the end, which is no card's.

    Each card that the flow comes to does one thing; what is done before them belongs to the card that asked, or called an agent.
    """
    coming = [name for name in walk.cards if not isinstance(definition.card(name), HandBack)]  # the question above speaks for it
    own = [effect for effect in walk.effects if not isinstance(effect, EndFlow)]
    earlier = [before.question or before.live_chat] * (len(own) - len(coming))
    yield from zip(own, earlier + coming, strict=True)
    yield from ((effect, "") for effect in walk.effects if isinstance(effect, EndFlow))
