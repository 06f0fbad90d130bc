"""A playbook as a whole. Pure."""

from functools import cached_property

from msgspec import Struct

from server_stub.handlers.hours import Hours
from server_stub.playbooks.definition.cards import Card
from server_stub.playbooks.definition.look import Look
from server_stub.playbooks.definition.wording import Wording


class Definition(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, dict=True):
    """One version of a playbook. The flow begins with the card named `start`; an empty `next` ends it.

    `hours`: when agents are called at all; always where there are none. `consent`: what a visitor must agree to before they say anything.
    """

    bot_name: str
    start: str
    cards: tuple[Card, ...]
    look: Look = Look()
    hours: Hours | None = None
    consent: Wording = ""

    def card(self, name: str) -> Card | None:
        """The card of that id, or None."""
        return self._by_id.get(name)

    @cached_property
    def _by_id(self) -> dict[str, Card]:
        return {card.id: card for card in reversed(self.cards)}  # of two with one id, the first
