"""The lead, deal or activity of an order: made once, and known again by our own id of it, or by its looks."""

from typing import assert_never

from app.protocol.details import CrmItemKind, CrmReason
from server_stub.crm.pipedrive.answers import Missing, NotDone, Rejected
from server_stub.crm.pipedrive.bodies import activity_body, deal_body, lead_body
from server_stub.crm.pipedrive.errand import Errand, stamp
from server_stub.crm.pipedrive.line import Query
from server_stub.crm.pipedrive.rows import ActivityRow, DealRow, LeadRow, read
from server_stub.crm.pipedrive.texts import item_mark, title


async def made(errand: Errand, person: int | None, organization: int | None) -> str:
    """Its id over there. Raises CrmTrouble, GONE where its person or organization was deleted in the meantime."""
    step = errand.order.kind.value
    if known := errand.progress.kept(step):
        return known
    try:
        remote = await errand.once(
            step, lambda: _make(errand, person, organization), lambda begun: _look(errand, begun, person, organization)
        )
    except (Missing, Rejected) as trouble:
        if await _gone(errand, person, organization):
            raise NotDone(CrmReason.GONE, trouble.detail) from None
        raise
    await errand.progress.keep(step, remote)
    return remote


async def _gone(errand: Errand, person: int | None, organization: int | None) -> bool:
    if person is not None and await errand.directory.person(person) is None:
        return True
    return organization is not None and await errand.directory.organization(organization) is None


async def _make(errand: Errand, person: int | None, organization: int | None) -> str:
    order, owner = errand.order, errand.owner
    match order.kind:
        case CrmItemKind.LEAD:
            answer = await errand.line.ask("POST", "v1/leads", body=lead_body(order, person, organization, owner))
            return read(answer.get("data"), LeadRow).id
        case CrmItemKind.DEAL:
            body = deal_body(order, person, organization, owner, errand.deal_field)
            return str(read((await errand.line.ask("POST", "v2/deals", body=body)).get("data"), DealRow).id)
        case CrmItemKind.ACTIVITY:
            answer = await errand.line.ask("POST", "v2/activities", body=activity_body(order, person, organization, owner))
            return str(read(answer.get("data"), ActivityRow).id)
        case _:
            assert_never(order.kind)


async def _look(errand: Errand, begun: int, person: int | None, organization: int | None) -> str | None:
    match errand.order.kind:
        case CrmItemKind.LEAD:
            return await _look_for_lead(errand, begun, _belonging("organization_id", person, organization))
        case CrmItemKind.DEAL:
            return await _look_for_deal(errand, begun, _belonging("org_id", person, organization))
        case CrmItemKind.ACTIVITY:
            return await _look_for_activity(errand, begun, _belonging("org_id", person, organization))
        case _:
            assert_never(errand.order.kind)


def _belonging(name: str, person: int | None, organization: int | None) -> Query:
    if person is not None:
        return {"person_id": person}
    return {} if organization is None else {name: organization}


async def _look_for_lead(errand: Errand, begun: int, query: Query) -> str | None:
    made = await errand.since("v1/leads", begun, query, LeadRow)
    return next((lead.id for lead in made if lead.origin_id == errand.order.item), None)


async def _look_for_deal(errand: Errand, begun: int, query: Query) -> str | None:
    for deal in await errand.since("v2/deals", begun, {**query, "sort_by": "id"}, DealRow):
        if _is_ours(errand, deal, begun) and not await errand.progress.taken(CrmItemKind.DEAL, str(deal.id)):
            return str(deal.id)
    return None


def _is_ours(errand: Errand, deal: DealRow, begun: int) -> bool:
    """By the custom field for our id; without one by title and time."""
    if errand.deal_field:
        return (deal.custom_fields or {}).get(errand.deal_field) == errand.order.item
    return deal.title == title(errand.order) and (deal.add_time or "") >= stamp(begun)


async def _look_for_activity(errand: Errand, begun: int, query: Query) -> str | None:
    made = await errand.since("v2/activities", begun, query, ActivityRow)
    return next((str(activity.id) for activity in made if item_mark(errand.order) in (activity.note or "")), None)
