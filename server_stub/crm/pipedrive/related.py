"""The newest leads and deals of a person or an organization in Pipedrive."""

from datetime import datetime
from decimal import Decimal

from app.protocol.crm import CrmMatch, CrmRecordKind, CrmRelated
from app.protocol.currencies import DIGITS
from app.protocol.details import CrmItemKind
from app.protocol.values import Amount
from server_stub.crm.pipedrive.line import Line
from server_stub.crm.pipedrive.links import item_link
from server_stub.crm.pipedrive.rows import DealRow, LeadRow, read

_MOST = 5


class Related:
    """Reads them over a line."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def of(self, match: CrmMatch, domain: str) -> tuple[CrmRelated, ...]:
        """The newest first. Raises CrmTrouble."""
        person = match.kind is CrmRecordKind.PERSON
        deals = await self._line.ask(
            "GET",
            "v2/deals",
            {("person_id" if person else "org_id"): match.remote, "sort_by": "add_time", "sort_direction": "desc", "limit": _MOST},
        )
        leads = await self._line.ask(
            "GET", "v1/leads", {("person_id" if person else "organization_id"): match.remote, "sort": "add_time DESC", "limit": _MOST}
        )
        related = [_deal(row, domain) for row in read(deals.get("data") or [], list[DealRow])]
        related += [_lead(row, domain) for row in read(leads.get("data") or [], list[LeadRow])]
        return tuple(sorted(related, key=lambda one: -one.at)[:_MOST])


def _deal(row: DealRow, domain: str) -> CrmRelated:
    kind, remote = CrmItemKind.DEAL, str(row.id)
    link, value = item_link(domain, kind, remote, None, None), _value(row.value, row.currency)
    return CrmRelated(kind=kind, remote=remote, title=row.title or "", value=value, at=_ms(row.add_time), link=link)


def _lead(row: LeadRow, domain: str) -> CrmRelated:
    kind, worth = CrmItemKind.LEAD, row.value
    link, value = item_link(domain, kind, row.id, None, None), _value(worth.amount, worth.currency) if worth else ""
    return CrmRelated(kind=kind, remote=row.id, title=row.title or "", value=value, at=_ms(row.add_time), link=link)


def _value(amount: float | None, currency: str | None) -> str:
    """As values.py has it; nothing where it is none of that kind."""
    if not amount or amount < 0 or currency not in DIGITS:
        return ""
    return Amount(round(Decimal(str(amount)).scaleb(DIGITS[currency])), currency).text


def _ms(at: str | None) -> int:
    try:
        return round(datetime.fromisoformat(at or "").timestamp() * 1000)
    except ValueError:
        return 0
