"""Answers of every kind: only JSON that says so means that something was done, and only a clear refusal means that nothing was."""

from typing import Any

import msgspec
import pytest

from app.protocol.details import CrmReason
from server_stub.crm.pipedrive.answers import Missing, NotDone, Rejected, is_page, rows, said
from server_stub.crm.port import CrmTrouble

JSON, HTML = {"content-type": "application/json; charset=utf-8"}, {"content-type": "text/html"}
PAGE = b"<html>nothing here</html>"


def trouble(status: int, body: object, headers: dict[str, str] = JSON) -> CrmTrouble:
    with pytest.raises(CrmTrouble) as raised:
        rows(status, headers, body if isinstance(body, bytes) else msgspec.json.encode(body))
    return raised.value


def test_what_was_done() -> None:
    assert rows(201, JSON, b'{"success": true, "data": {"id": 1}}')["data"] == {"id": 1}
    assert rows(200, {}, b'{"data": null}')["data"] is None


@pytest.mark.parametrize(
    ("status", "reason", "kind"),
    [
        (400, CrmReason.REJECTED, Rejected),
        (422, CrmReason.REJECTED, Rejected),
        (401, CrmReason.UNAUTHORIZED, NotDone),
        (402, CrmReason.CRM_CLOSED, NotDone),
        (403, CrmReason.FORBIDDEN, NotDone),
        (404, CrmReason.GONE, Missing),
        (410, CrmReason.GONE, Missing),
        (500, CrmReason.BUSY, CrmTrouble),
        (503, CrmReason.BUSY, CrmTrouble),
        (520, CrmReason.BUSY, CrmTrouble),
        (100, CrmReason.BUSY, CrmTrouble),
        (777, CrmReason.BUSY, CrmTrouble),
    ],
)
def test_each_status_has_its_reason(status: int, reason: CrmReason, kind: type[CrmTrouble]) -> None:
    found = trouble(status, {"success": False, "error": "Words"})
    assert (found.reason, type(found)) == (reason, kind)


@pytest.mark.parametrize("status", [200, 201, 400, 404, 422, 500, 502])
@pytest.mark.parametrize("body", [PAGE, b"", b"{", b'"text"', b"[]", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_answer_of_pipedrives_says_nothing_about_what_was_done(status: int, body: bytes) -> None:
    found = trouble(status, body, HTML if body == PAGE else JSON)
    assert (found.reason, isinstance(found, NotDone)) == (CrmReason.BUSY, False)


def test_success_that_says_it_is_none_is_none() -> None:
    assert trouble(200, {"success": False, "error": "odd"}).reason is CrmReason.BUSY


def test_a_page_with_403_is_a_shut_door_and_json_is_a_refusal() -> None:
    assert is_page(403, HTML, PAGE)
    assert not is_page(403, JSON, b'{"error": "no"}')
    assert not is_page(500, HTML, PAGE)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"error": "requested lead not found", "error_info": "more"}, "requested lead not found"),
        ({"message": "Forbidden"}, "Forbidden"),
        ({"errors": {"title": ["too long", "odd"], "value": "bad"}}, "title: too long, odd, value: bad"),
        ({"errors": ["one", {"two": 2}]}, "one, two:"),
        ({"error": "<script>alert(1)</script>a\r\n\tb\x00"}, "alert(1) a b"),
        ({"error": "x" * 5_000}, "x" * 200),
        ({"error": ""}, ""),
        ({}, ""),
    ],
)
def test_its_words_are_one_short_line_of_text(body: dict[str, Any], words: str) -> None:
    assert said(body) == words


def test_a_token_is_never_among_the_words() -> None:
    assert trouble(401, {"error": "token secret-token is no good"}).detail == ""
