"""What each request to Pipedrive may look like, typed by hand from its documentation: parameters of the query, and the body."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Schema = Mapping[str, Any]

_INT: Schema = {"type": "integer"}
_TEXT: Schema = {"type": "string"}
_NAME: Schema = {"type": "string", "minLength": 1, "maxLength": 255}
_DATE: Schema = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_UUID: Schema = {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}
_CURRENCY: Schema = {"type": "string", "pattern": "^[A-Z]{3}$"}
_ADDRESS: Schema = {"type": "object", "required": ["value"], "properties": {"value": _TEXT}, "additionalProperties": False}
_CONTACTS: Schema = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["value", "primary", "label"],
        "properties": {"value": {"type": "string", "minLength": 1}, "primary": {"type": "boolean"}, "label": _TEXT},
        "additionalProperties": False,
    },
}


def _body(required: tuple[str, ...] = (), /, **properties: Schema) -> Schema:
    return {"type": "object", "required": list(required), "properties": properties, "additionalProperties": False}


@dataclass(frozen=True, slots=True)
class Operation:
    """One kind of request. `cost`: tokens of the daily budget; a search also counts against a narrower limit of its own."""

    cost: int
    query: frozenset[str] = frozenset()
    needed: frozenset[str] = frozenset()
    body: Schema | None = None
    search: bool = field(default=False)


_PERSON = {"name": _NAME, "owner_id": _INT, "org_id": _INT, "emails": _CONTACTS, "phones": _CONTACTS}
_ORGANIZATION = {"name": _NAME, "owner_id": _INT, "address": _ADDRESS}
_LEAD = _body(
    ("title",),
    title=_NAME,
    owner_id=_INT,
    person_id=_INT,
    organization_id=_INT,
    value=_body(("amount", "currency"), amount={"type": "number"}, currency=_CURRENCY),
    expected_close_date=_DATE,
    origin_id=_TEXT,
)
_DEAL = _body(
    ("title",),
    title=_NAME,
    owner_id=_INT,
    person_id=_INT,
    org_id=_INT,
    value={"type": "number"},
    currency=_CURRENCY,
    expected_close_date=_DATE,
    custom_fields={"type": "object"},
)
_NOTE = _body(("content",), content={"type": "string", "minLength": 1, "maxLength": 100_000}, lead_id=_UUID, deal_id=_INT, add_time=_TEXT)
_ACTIVITY = _body(
    ("subject", "type"),
    subject=_NAME,
    type=_NAME,
    owner_id=_INT,
    org_id=_INT,
    due_date=_DATE,
    done={"type": "boolean"},
    note=_TEXT,
    participants={
        "type": "array",
        "items": _body(("person_id", "primary"), person_id=_INT, primary={"type": "boolean"}),
    },
)
_V1_PAGE = frozenset({"start", "limit"})
_V2_PAGE = frozenset({"cursor", "limit"})
_SINCE = frozenset({"updated_since", "sort_by", "sort_direction"}) | _V2_PAGE
_SEARCH = frozenset({"term", "fields", "exact_match"})

OPERATIONS: Mapping[str, Operation] = {
    "GET v1/users": Operation(20),
    "GET v1/users/me": Operation(2),
    "POST v1/leads": Operation(10, body=_LEAD),
    "GET v1/leads": Operation(20, _V1_PAGE | {"person_id", "organization_id", "updated_since", "sort"}),
    "GET v1/leads/{id}": Operation(2),
    "POST v1/notes": Operation(10, body=_NOTE),
    "GET v1/notes": Operation(20, _V1_PAGE | {"lead_id", "deal_id"}),
    "POST v2/persons": Operation(5, body=_body(("name",), **_PERSON)),
    "GET v2/persons": Operation(10, _SINCE),
    "GET v2/persons/{id}": Operation(1),
    "PATCH v2/persons/{id}": Operation(5, body=_body(**_PERSON)),
    "GET v2/persons/search": Operation(20, _SEARCH | _V2_PAGE | {"organization_id"}, frozenset({"term"}), search=True),
    "POST v2/organizations": Operation(5, body=_body(("name",), **_ORGANIZATION)),
    "GET v2/organizations": Operation(10, _SINCE),
    "GET v2/organizations/{id}": Operation(1),
    "PATCH v2/organizations/{id}": Operation(5, body=_body(**_ORGANIZATION)),
    "GET v2/organizations/search": Operation(20, _SEARCH | _V2_PAGE, frozenset({"term"}), search=True),
    "POST v2/deals": Operation(5, body=_DEAL),
    "GET v2/deals": Operation(10, _SINCE | {"person_id", "org_id"}),
    "GET v2/deals/{id}": Operation(1),
    "POST v2/activities": Operation(5, body=_ACTIVITY),
    "GET v2/activities": Operation(10, _SINCE | {"person_id", "org_id"}),
}
