"""All that is wrong with a playbook: as a whole, card by card, and in its flow. Pure."""

from collections.abc import Iterator

from app.protocol.playbooks import PlaybookProblem
from server_stub.playbooks.definition.cards import Card, targets
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.problems.about import about
from server_stub.playbooks.problems.cards import card_problems
from server_stub.playbooks.problems.flow import flow_problems


def problems(definition: Definition) -> tuple[PlaybookProblem, ...]:
    """What is wrong with it, one sentence each, and with which card; empty when all is well."""
    names = [card.id for card in definition.cards]
    found = [*about("", _whole_problems(definition, names))]
    for name in sorted({name for name in names if names.count(name) > 1}):
        found += about(name, [f"Two cards have the id “{name}”."])
    for card in definition.cards:
        found += about(card.id, _target_problems(card, names))
    for card in definition.cards:
        found += about(card.id, card_problems(card))
    if not found:  # the flow can be followed only when every card has a name of its own and every name a card
        found += flow_problems(definition)
    return tuple(found)


def _whole_problems(definition: Definition, names: list[str]) -> Iterator[str]:
    if not definition.bot_name.strip():
        yield "The bot needs a name."
    if not names:
        yield "A playbook needs at least one card."
    if "" in names:
        yield "Every card needs an id."
    if definition.start not in names:
        yield f"The playbook starts with the card “{definition.start}”, which does not exist."


def _target_problems(card: Card, names: list[str]) -> Iterator[str]:
    for target in targets(card):
        if target and target not in names:
            yield f"The card “{card.id}” leads to “{target}”, which does not exist."
