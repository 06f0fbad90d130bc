"""The small server notices what Pipedrive would not take: by our own description of its requests, and by the official one."""

import httpx
import pytest

from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive import official
from tests.fakes.pipedrive.official import official_problems
from tests.fakes.pipedrive.server import pipedrive


@pytest.mark.parametrize(
    ("method", "path", "body", "problem"),
    [
        ("POST", "/v1/leads", {"title": ""}, "should be non-empty"),
        ("POST", "/v1/leads", {"title": "x", "person": 5}, "'person' was unexpected"),
        ("POST", "/api/v2/deals", {"title": "x", "value": "5"}, "is not of type 'number'"),
        ("GET", "/v1/leads?deal_id=5", None, "deal_id"),
        ("GET", "/api/v2/persons/search", None, "term"),
        ("GET", "/v1/deals", None, "no such operation"),
    ],
)
async def test_a_wrong_request_is_told_at_the_end(clock: FakeClock, method: str, path: str, body: object, problem: str) -> None:
    with pytest.raises(AssertionError, match=problem):
        async with pipedrive(clock) as server, httpx.AsyncClient(trust_env=False) as client:
            await client.request(method, f"{server.address}{path}", json=body, headers={"x-api-token": server.tokens.api_token})


@pytest.mark.skipif(not official.COPY.is_file(), reason="no copy of the official description beside the project")
def test_the_official_description_is_kept_to() -> None:
    assert official_problems("POST v1/leads", "", {}, {"title": "x", "person_id": 5, "value": {"amount": 5, "currency": "EUR"}}) == []
    for body in ({}, {"title": 5}, {"title": "x", "value": {"amount": 5}}, {"title": "x", "unknown": 1}):
        assert official_problems("POST v1/leads", "", {}, body)
    assert official_problems("GET v1/leads", "", {"person_id": "x"}, None)
    assert official_problems("GET v1/leads", "", {"deal_id": "5"}, None)
    assert official_problems("GET v2/persons/search", "", {"fields": "email"}, None)


def test_what_it_does_not_know_is_not_held_against_it() -> None:
    assert official_problems("GET v1/nothing", "", {"a": "b"}, {"c": 1}) == []
