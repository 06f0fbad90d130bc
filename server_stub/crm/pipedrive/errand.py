"""One order on its way into Pipedrive: what all its steps need."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from app.protocol.details import FieldName
from server_stub.crm.pipedrive.directory import Directory
from server_stub.crm.pipedrive.line import Line, Query
from server_stub.crm.pipedrive.once import Look, Make, once
from server_stub.crm.pipedrive.recent import Recent
from server_stub.crm.pipedrive.rows import read
from server_stub.crm.port import Order, Progress

_Row = TypeVar("_Row")
_MARGIN_MS = 60_000  # of the time between asking what it is over there and what was made then


@dataclass(frozen=True, slots=True)
class Errand:
    """The order with everything that carries it out. `owner`: the Pipedrive user whom new things belong to; None for the token's own."""

    order: Order
    progress: Progress
    line: Line
    directory: Directory
    recent: Recent
    owner: int | None
    deal_field: str

    def field(self, name: FieldName) -> str:
        """The field's canonical value, or nothing."""
        return self.order.fields.get(name, "")

    async def once(self, step: str, make: Make, look: Look) -> str:
        """The id of what this step makes, once. Raises CrmTrouble."""
        since_ms = self.line.there_ms(self.order.at if self.progress.incomplete else None)
        return await once(self.progress, step, since_ms, make, look)

    async def since(self, path: str, begun: int, query: Query, kind: type[_Row]) -> list[_Row]:
        """The rows of a list that were changed since something was begun. Raises CrmTrouble."""
        rows = await self.line.all_rows(path, {**query, "updated_since": stamp(begun)})
        return [read(row, kind) for row in rows]


def stamp(begun: int) -> str:
    """The time from which on something that was begun then may have been made, as Pipedrive writes times."""
    return datetime.fromtimestamp((begun - _MARGIN_MS) / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
