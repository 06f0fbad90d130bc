"""A playbook as a whole. Pure."""

from functools import cached_property

from msgspec import Struct

from server_stub.playbooks.definition.cards import Card


class Definition(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, dict=True):
    """One version of a playbook. The flow begins with the card named `start`; an empty `next` ends it."""

    bot_name: str
    start: str
    cards: tuple[Card, ...]

    def card(self, name: str) -> Card | None:
        """The card of that id, or None."""
        return self._by_id.get(name)

    @cached_property
    def _by_id(self) -> dict[str, Card]:
        return {card.id: card for card in reversed(self.cards)}  # of two with one id, the first
