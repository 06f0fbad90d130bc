"""The progress of orders without a database: what is noted outlives every connection, as it does on disk."""

from app.protocol.ids import ConversationId, CrmItemId
from server_stub.crm.port import Order


class Notebook:
    """All that was noted of all orders of one account."""

    def __init__(self) -> None:
        self._noted: list[tuple[ConversationId, CrmItemId, str, str]] = []

    def of(self, order: Order) -> "Page":
        """What an attempt at this order sees."""
        return Page(self._noted, order)


class Page:
    """The progress of one order."""

    incomplete = False

    def __init__(self, noted: list[tuple[ConversationId, CrmItemId, str, str]], order: Order) -> None:
        self._noted = noted
        self._order = order

    def kept(self, step: str) -> str | None:
        """What was noted of a step of this order last."""
        return next((text for _, item, name, text in reversed(self._noted) if (item, name) == (self._order.item, step)), None)

    def kept_before(self, step: str) -> str | None:
        """The newest that another order of the conversation has noted."""
        others = [
            text
            for conversation, item, name, text in self._noted
            if (conversation, name) == (self._order.conversation, step) and item != self._order.item and text
        ]
        return others[-1] if others else None

    async def taken(self, step: str, noted: str) -> bool:
        """Whether another order has noted just this last."""
        last = {item: text for _, item, name, text in self._noted if name == step and item != self._order.item}
        return noted in last.values()

    async def keep(self, step: str, noted: str) -> None:
        """Note it."""
        self._noted.append((self._order.conversation, self._order.item, step, noted))
