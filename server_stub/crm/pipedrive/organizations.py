"""An order's organization: found by its exact name, made if there is none, and given the address that it lacks."""

from app.protocol.details import FieldName
from server_stub.crm.pipedrive.bodies import organization_body
from server_stub.crm.pipedrive.errand import Errand
from server_stub.crm.pipedrive.held import Held, held, hold
from server_stub.crm.pipedrive.rows import OrganizationRow, has_text, read

STEP = "organization"


async def organization_of(errand: Errand) -> Held | None:
    """The organization, if the order names one. Raises CrmTrouble."""
    name = errand.field(FieldName.ORGANIZATION_NAME)
    if not name:
        return None
    key = f"{STEP}/{name.casefold()}"
    async with errand.recent.turn(key):
        found = await _known(errand, name, errand.recent.known(key)) or await _found(errand, name)
        one = found or Held(int(await errand.once(STEP, lambda: _make(errand, name), lambda begun: _look(errand, name, begun))), name)
        errand.recent.remember(key, one.id)
        return await hold(errand.progress, STEP, one)


async def _known(errand: Errand, name: str, recent: int | None) -> Held | None:
    """What this conversation or another has just found or made, if it still is there."""
    one = held(errand.progress, STEP)
    if one is None or one.name.casefold() != name.casefold():
        one = Held(recent, name) if recent else None
    return one if one and await _completed(errand, one.id) else None


async def _found(errand: Errand, name: str) -> Held | None:
    """The oldest of those that search knows and that still are there."""
    candidates = await errand.directory.organizations_named(name)
    for candidate in candidates:
        if await _completed(errand, candidate.id):
            return Held(candidate.id, name, several=len(candidates) > 1)
    return None


async def _completed(errand: Errand, number: int) -> bool:
    """Whether it is there; it has an address then, if the order knows one."""
    row = await errand.directory.organization(number)
    address = errand.field(FieldName.ORGANIZATION_ADDRESS)
    if row is not None and address and not (row.address and row.address.value):
        await errand.line.ask("PATCH", f"v2/organizations/{number}", body={"address": {"value": address}})
    return row is not None


async def _make(errand: Errand, name: str) -> str:
    body = organization_body(name, errand.field(FieldName.ORGANIZATION_ADDRESS), errand.owner)
    return str(read((await errand.line.ask("POST", "v2/organizations", body=body)).get("data"), OrganizationRow).id)


async def _look(errand: Errand, name: str, begun: int) -> str | None:
    """What an earlier attempt made: lists know at once what search learns later."""
    made = await errand.since("v2/organizations", begun, {"sort_by": "id"}, OrganizationRow)
    return next((str(one.id) for one in made if has_text([one.name or ""], name) and not one.is_deleted), None)
