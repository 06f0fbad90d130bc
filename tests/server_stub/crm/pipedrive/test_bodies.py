"""What is sent of an order: exact amounts, text that stays text, and names for whoever has none."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocol.currencies import DIGITS
from app.protocol.details import CrmItemKind, FieldName
from app.protocol.ids import NoteId, new_id
from server_stub.crm.pipedrive.bodies import activity_body, lead_body, money_of, organization_body, person_body
from server_stub.crm.pipedrive.persons import Meant
from server_stub.crm.pipedrive.texts import MAX_TITLE, activity_note, notes_of, title
from server_stub.crm.port import Order, OrderNote
from tests.contract.pipedrive import notes_in
from tests.fakes.pipedrive.customer import order

EMAIL = "vera@lind.example"


@given(st.integers(0, 10**15 - 1), st.sampled_from(sorted(DIGITS)))
def test_amounts_are_exact(minor: int, currency: str) -> None:
    known = money_of(order(fields={FieldName.DEAL_VALUE: f"{minor} {currency}"}))
    assert known is not None
    assert known[0] * 10 ** DIGITS[currency] == Decimal(minor)
    assert known[1] == currency


def test_a_lead_has_our_id_and_only_what_is_known() -> None:
    wanted = order(fields={})
    assert lead_body(wanted, 5, None, None) == {"title": "Three tents", "origin_id": wanted.item, "person_id": 5}


@pytest.mark.parametrize(
    ("meant", "name"),
    [(Meant("Vera", EMAIL, ""), "Vera"), (Meant("", EMAIL, "+48600"), EMAIL), (Meant("", "", "+4860012345;ext=7"), "+4860012345 ext. 7")],
)
def test_who_has_no_name_is_called_by_what_there_is(meant: Meant, name: str) -> None:
    assert person_body(meant, None, None)["name"] == name


def test_an_address_is_sent_as_it_is() -> None:
    assert organization_body("Globex", "Long 1", 3) == {"name": "Globex", "address": {"value": "Long 1"}, "owner_id": 3}
    assert organization_body("Globex", "", None) == {"name": "Globex"}


def test_an_activity_is_a_task_of_its_day_for_its_person() -> None:
    body = activity_body(order(kind=CrmItemKind.ACTIVITY), 5, 6, 7)
    assert (body["type"], body["due_date"], body["done"]) == ("task", "2027-01-15", False)
    assert (body["participants"], body["org_id"], body["owner_id"]) == ([{"person_id": 5, "primary": True}], 6, 7)
    assert "person_id" not in body


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1, max_size=60))
def test_notes_are_text_and_come_back_as_they_were(text: str) -> None:
    note = OrderNote(NoteId(new_id()), text, "Anna <b>Nowak</b>", 1_800_000_000_000)
    wanted = order(notes=())
    ((mark, content),) = notes_of(order_with(note))
    assert notes_in(content) == [text]
    assert mark in content
    assert "<b>" not in content
    assert notes_in(activity_note(order_with(note))) == [text]
    assert notes_of(wanted) == []


def order_with(note: OrderNote) -> Order:
    """An order with this note only."""
    return replace(order(notes=()), notes=(note,))


def test_titles_are_as_long_as_pipedrive_takes_them() -> None:
    long = replace(order(), title="x" * 400)
    assert len(title(long)) == MAX_TITLE
    assert title(long).endswith("\N{HORIZONTAL ELLIPSIS}")
    assert title(order()) == "Three tents"
