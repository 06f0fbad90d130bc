"""All that is wrong with a playbook: as a whole, card by card, and in its flow. Pure."""

from collections import Counter
from collections.abc import Collection, Iterator

from server_stub.playbooks.definition.cards import Card, targets
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.problems.cards import card_problems
from server_stub.playbooks.problems.flow import flow_problems
from server_stub.playbooks.problems.found import Found
from server_stub.playbooks.problems.whole import whole_problems


def problems(definition: Definition) -> tuple[Found, ...]:
    """Everything that is wrong with it; empty when all is well."""
    names = Counter(card.id for card in definition.cards)
    found = [*whole_problems(definition)]
    found += [Found("card_id_twice", name) for name, count in names.items() if count > 1]
    for card in definition.cards:
        found += _target_problems(card, names)
    for card in definition.cards:
        found += card_problems(card)
    if not found:  # the flow can be followed only when every card has a name of its own and every name a card
        found += flow_problems(definition)
    return tuple(found)


def _target_problems(card: Card, names: Collection[str]) -> Iterator[Found]:
    for target in targets(card):
        if target and target not in names:
            yield Found("target_unknown", card.id, {"target": target})
