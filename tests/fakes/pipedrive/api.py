"""What Pipedrive does when it is asked: each operation of the made-up company's API."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from tests.fakes.pipedrive.company import DOMAIN, Company, Row, Shelf
from tests.fakes.pipedrive.wire import Answer, told


class Refusal(Exception):  # noqa: N818 - an answer as well
    """Pipedrive does not do this: with this status, for this reason."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status
        self.words = words


class Api:
    """The operations over a company. `page`: rows on a page of a list at most; `absent`: the status where something belongs to nobody."""

    def __init__(self, company: Company) -> None:
        self._company = company
        self.page = 500
        self.absent = 404
        self._do: Mapping[str, Callable[[str, Mapping[str, str], Row], Answer]] = {
            "GET v1/users": lambda _key, _query, _body: _done(company.users),
            "GET v1/users/me": lambda _key, _query, _body: _done(company.users[0] | {"company_domain": DOMAIN, "company_name": "Acme"}),
            "POST v1/leads": self._add_lead,
            "GET v1/leads": self._leads,
            "GET v1/leads/{id}": lambda key, _query, _body: _done(_there(company.leads, key, "lead")),
            "POST v1/notes": self._add_note,
            "GET v1/notes": self._notes,
            "POST v2/persons": self._add_person,
            "GET v2/persons": lambda _key, query, _body: self._since(company.persons, query),
            "GET v2/persons/{id}": lambda key, _query, _body: _done(_there(company.persons, int(key), "person")),
            "PATCH v2/persons/{id}": lambda key, _query, body: self._change(company.persons, int(key), body),
            "GET v2/persons/search": self._find_persons,
            "POST v2/organizations": lambda _key, _query, body: _done(company.made(company.organizations.add(**body))),
            "GET v2/organizations": lambda _key, query, _body: self._since(company.organizations, query),
            "GET v2/organizations/{id}": lambda key, _query, _body: _done(_there(company.organizations, int(key), "organization")),
            "PATCH v2/organizations/{id}": lambda key, _query, body: self._change(company.organizations, int(key), body),
            "GET v2/organizations/search": self._find_organizations,
            "POST v2/deals": self._add_deal,
            "GET v2/deals": lambda _key, query, _body: self._since(company.deals, query),
            "GET v2/deals/{id}": lambda key, _query, _body: _done(_there(company.deals, int(key), "deal")),
            "POST v2/activities": self._add_activity,
            "GET v2/activities": self._activities,
        }

    def do(self, operation: str, key: str, query: Mapping[str, str], body: Row) -> Answer:
        """Carry it out."""
        try:
            return self._do[operation](key, query, body)
        except Refusal as refusal:
            return told(
                refusal.status,
                {"success": False, "error": refusal.words, "error_info": "Please check.", "data": None, "additional_data": None},
            )

    def _add_lead(self, _key: str, _query: Mapping[str, str], body: Row) -> Answer:
        if not {"person_id", "organization_id"} & body.keys():
            raise Refusal(400, "A lead must be linked to a person or an organization")
        self._belongs(body, "organization_id")
        known: Row = {
            "owner_id": 1,
            "person_id": None,
            "organization_id": None,
            "origin_id": None,
            "value": None,
            "expected_close_date": None,
        }
        return _done(self._company.leads.add(**known | body), status=201)

    def _add_deal(self, _key: str, _query: Mapping[str, str], body: Row) -> Answer:
        self._belongs(body, "org_id")
        known: Row = dict.fromkeys(("person_id", "org_id", "value", "expected_close_date"))
        known |= {"owner_id": 1, "currency": "EUR", "custom_fields": {}}
        return _done(self._company.deals.add(**known | body))

    def _add_person(self, _key: str, _query: Mapping[str, str], body: Row) -> Answer:
        self._belongs(body, "org_id")
        return _done(self._company.made(self._company.persons.add(**{"org_id": None, "emails": [], "phones": [], "owner_id": 1} | body)))

    def _add_activity(self, _key: str, _query: Mapping[str, str], body: Row) -> Answer:
        persons = [one["person_id"] for one in body.get("participants", ()) if one["primary"]]
        for person in persons:
            _there(self._company.persons, person, "person")
        self._belongs(body, "org_id")
        return _done(self._company.activities.add(**{"note": "", "org_id": None} | body | {"person_id": persons[0] if persons else None}))

    def _add_note(self, _key: str, _query: Mapping[str, str], body: Row) -> Answer:
        if "lead_id" in body:
            _there(self._company.leads, body["lead_id"], "lead")
        elif "deal_id" in body:
            _there(self._company.deals, body["deal_id"], "deal")
        else:
            raise Refusal(400, "One of the following fields must be specified: lead_id, deal_id, person_id, org_id")
        return _done(self._company.notes.add(**{"lead_id": None, "deal_id": None} | body))

    def _belongs(self, body: Row, organization: str) -> None:
        try:
            if (person := body.get("person_id")) is not None:
                _there(self._company.persons, person, "person")
            if (number := body.get(organization)) is not None:
                _there(self._company.organizations, number, "organization")
        except Refusal as refusal:
            raise Refusal(self.absent, refusal.words) from None

    def _change(self, shelf: Shelf, key: int, body: Row) -> Answer:
        _there(shelf, key, "object")
        return _done(shelf.change(key, body))

    def _leads(self, _key: str, query: Mapping[str, str], _body: Row) -> Answer:
        rows = self._company.leads.since(query.get("updated_since", ""))
        mine = _having(rows, person_id=query.get("person_id"), organization_id=query.get("organization_id"))
        return self._v1(mine[::-1] if query.get("sort") == "add_time DESC" else mine, query)

    def _notes(self, _key: str, query: Mapping[str, str], _body: Row) -> Answer:
        return self._v1(_having(self._company.notes.rows(), lead_id=query.get("lead_id"), deal_id=query.get("deal_id")), query)

    def _activities(self, _key: str, query: Mapping[str, str], _body: Row) -> Answer:
        return self._since(self._company.activities, query)

    def _since(self, shelf: Shelf, query: Mapping[str, str]) -> Answer:
        rows = shelf.since(query.get("updated_since", ""))
        mine = _having(rows, person_id=query.get("person_id"), org_id=query.get("org_id"))
        return self._v2(mine[::-1] if query.get("sort_direction") == "desc" else mine, query)

    def _find_persons(self, _key: str, query: Mapping[str, str], _body: Row) -> Answer:
        def texts(row: Row) -> list[str]:
            named = {
                "name": [row["name"]],
                "email": [one["value"] for one in row["emails"]],
                "phone": [one["value"] for one in row["phones"]],
            }
            return [text for name in query.get("fields", "name,email,phone").split(",") for text in named[name]]

        rows = _having(self._company.found(self._company.persons.rows()), org_id=query.get("organization_id"))
        found = [row for row in rows if _matches(query, texts(row))]
        return self._v2([{"result_score": 0.5, "item": self._person_item(row)} for row in found], query, inside="items")

    def _person_item(self, row: Row) -> Row:
        organization = self._company.organizations.get(row["org_id"])
        return {
            "id": row["id"],
            "type": "person",
            "name": row["name"],
            "emails": [one["value"] for one in row["emails"]],
            "phones": [one["value"] for one in row["phones"]],
            "organization": organization and {"id": organization["id"], "name": organization["name"], "address": None},
        }

    def _find_organizations(self, _key: str, query: Mapping[str, str], _body: Row) -> Answer:
        found = [row for row in self._company.found(self._company.organizations.rows()) if _matches(query, [row["name"]])]
        items = [
            {"result_score": 0.3, "item": {"id": row["id"], "type": "organization", "name": row["name"], "address": _written(row)}}
            for row in found
        ]
        return self._v2(items, query, inside="items")

    def _v1(self, rows: list[Row], query: Mapping[str, str]) -> Answer:
        start, size = int(query.get("start", 0)), self._size(query)
        more = len(rows) > start + size
        pagination = {"start": start, "limit": size, "more_items_in_collection": more} | ({"next_start": start + size} if more else {})
        return _done(rows[start : start + size] or None, additional={"pagination": pagination})

    def _v2(self, rows: list[Row], query: Mapping[str, str], inside: str = "") -> Answer:
        start, size = int(query.get("cursor", "c0")[1:]), self._size(query)
        part = rows[start : start + size]
        cursor = f"c{start + size}" if len(rows) > start + size else None
        return _done({inside: part} if inside else part, additional={"next_cursor": cursor})

    def _size(self, query: Mapping[str, str]) -> int:
        return min(self.page, int(query.get("limit", 100)))


def _done(data: object, status: int = 200, additional: object = None) -> Answer:
    return told(status, {"success": True, "data": msgspec.to_builtins(data), "additional_data": additional})


def _there(shelf: Shelf, key: Any, what: str) -> Row:
    if (row := shelf.get(key)) is None:
        raise Refusal(404, f"{what} not found".capitalize())
    return row


def _having(rows: Iterable[Row], **wanted: str | None) -> list[Row]:
    return [row for row in rows if all(text is None or str(row[name]) == text for name, text in wanted.items())]


def _matches(query: Mapping[str, str], texts: list[str]) -> bool:
    """Case does not count. What is found without `exact_match` only contains the term."""
    term = query["term"].casefold()
    if query.get("exact_match") == "true":
        return term in [text.casefold() for text in texts]
    return any(term in text.casefold() for text in texts)


def _written(organization: Row) -> str | None:
    address = organization.get("address")
    return address["value"] if address else None
