"""Who is being told at this moment: a number of deliveries at once, and few of them for one webhook. Pure."""

from collections import Counter
from collections.abc import Collection, Sequence

from server_stub.db.webhooks import DeliveryRow, WebhookRow

AT_ONCE = 20
# Of these, for one webhook; and for one whose last delivery was not taken, for it may hold what it is told for long.
FOR_ONE = 4
FOR_ONE_IN_TROUBLE = 1

Due = tuple[DeliveryRow, WebhookRow]


class Slots:
    """The deliveries under way, so that a receiver that is slow or gone leaves room for the others."""

    def __init__(self) -> None:
        self._under_way: dict[str, str] = {}
        self._in_trouble: set[str] = set()

    @property
    def room(self) -> int:
        """How many more there may be."""
        return AT_ONCE - len(self._under_way)

    @property
    def deliveries(self) -> Collection[str]:
        """Ids of those under way."""
        return self._under_way.keys()

    @property
    def full(self) -> list[str]:
        """The webhooks for which there may be no more now."""
        return [webhook for webhook, count in Counter(self._under_way.values()).items() if count >= self._most(webhook)]

    def take(self, due: Sequence[Due]) -> list[Due]:
        """Those of them for which there is room; they are under way from now on."""
        taken: list[Due] = []
        for delivery, webhook in due:
            if self.room > 0 and webhook.id not in self.full:
                self._under_way[delivery.id] = webhook.id
                taken.append((delivery, webhook))
        return taken

    def give_back(self, delivery: str, *, delivered: bool) -> None:
        """It is under way no more."""
        (self._in_trouble.discard if delivered else self._in_trouble.add)(self._under_way.pop(delivery))

    def clear(self) -> None:
        """Nothing is under way any more, however it ended."""
        self._under_way.clear()

    def _most(self, webhook: str) -> int:
        return FOR_ONE_IN_TROUBLE if webhook in self._in_trouble else FOR_ONE
