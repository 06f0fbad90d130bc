"""Whatever is asked over HTTP, by the server's own description of its requests, is answered as described, and never with a bug of ours."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import httpx
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from app.protocol.errors import ErrorCode
from app.protocol.ids import new_id
from tests.fakes.in_process import OWN
from tests.server_stub.access.premises import Premises
from tests.server_stub.access.principals import PASSWORD, secret
from tests.server_stub.company import SITE
from tests.server_stub.fuzz.test_frames import FUZZ, TEXTS, VALUES, standing

JSON = "application/json"
ODD_NUMBERS = (0, 1, -1, 50, 100, 101, 2**53, 2**53 + 1, 2**63, 10**30)
TYPES = st.sampled_from((JSON, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "nonsense", ""))


@dataclass(frozen=True, slots=True)
class Operation:
    """A request as it is described."""

    method: str
    path: str
    described: dict[str, Any]

    def answers(self) -> dict[str, Any]:
        """What may be answered, by status."""
        found: dict[str, Any] = self.described["responses"]
        return found


def operations(description: dict[str, Any]) -> Iterator[Operation]:
    """Every request that is described."""
    for path, item in description["paths"].items():
        for method in ("get", "post", "put", "patch", "delete"):
            if method in item:
                yield Operation(method.upper(), path, item[method])


def a_request(operation: Operation, here: Premises) -> st.SearchStrategy[dict[str, Any]]:
    """The request with places and questions filled rightly or wrongly, a good or a bad body, and whatever headers."""
    agent, place = here.principals["agent"], here.places["mine", "look"]
    configuring = here.principals["deals_admin"].headers
    good = (
        place.conversation,
        SITE,
        "widget.js",
        "en.json",
        new_id(),
        here.playbook,
        agent.email,
        PASSWORD,
        agent.refresh,
        place.browser.visitor,
    )
    values = st.one_of(st.sampled_from(good), TEXTS, st.sampled_from(ODD_NUMBERS).map(str))
    given = operation.described.get("parameters", ())
    places = {one["name"]: values for one in given if one["in"] == "path"}
    asked = {one["name"]: values for one in given if one["in"] == "query"}
    fields = st.sampled_from(
        (
            "email",
            "password",
            "device",
            "device_name",
            "refresh_token",
            "definition",
            "id",
            "name",
            "version",
            "site",
            "visitor",
            "secret",
            "page",
            "more",
        )
    )
    bodies = st.one_of(
        st.dictionaries(fields, st.one_of(st.sampled_from(good), VALUES), max_size=6).map(json.dumps),
        VALUES.map(json.dumps),
        TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")),
    )
    names = st.sampled_from(
        (
            agent.headers,
            configuring,
            {"Origin": OWN},
            {"Origin": OWN} | secret(place.browser),
            {},
            {"Authorization": "Bearer a.b"},
            {"Authorization": "Basic x"},
        )
    )
    return st.fixed_dictionaries(
        {
            "places": st.fixed_dictionaries(places),
            "params": st.fixed_dictionaries({}, optional=asked),
            "content": bodies if "requestBody" in operation.described else st.just(b""),
            "headers": st.builds(lambda first, kind: {"Content-Type": kind} | first, names, TYPES),
        }
    )


def complaints(operation: Operation, answer: httpx.Response, components: dict[str, Any]) -> str:
    """How an answer differs from what is described."""
    described = operation.answers().get(str(answer.status_code))
    if described is None:
        return f"{operation.method} {operation.path}: {answer.status_code} is not described: {answer.text[:200]}"
    content = described.get("content", {}).get(JSON)
    if content is None or not operation.path.startswith("/api/"):  # the rest are files, pages and figures
        return ""
    problems = list(Draft202012Validator(content["schema"] | {"components": components}).iter_errors(answer.json()))
    coded = answer.is_success or answer.json()["code"] in set(ErrorCode)
    return "" if coded and not problems else f"{operation.path}: {problems or answer.text}"


def test_every_answer_is_one_that_is_described(fuzzed: tuple[Premises, asyncio.Runner]) -> None:
    here, runner = fuzzed
    description = here.inside.app.openapi_schema.to_schema()
    found = list(operations(description))
    assert len(found) > 10
    for operation in found:
        ask(operation, here, runner, description["components"])


def test_nothing_is_left_of_requests_that_were_answered(fuzzed: tuple[Premises, asyncio.Runner]) -> None:
    here, runner = fuzzed
    found = list(operations(here.inside.app.openapi_schema.to_schema()))

    async def rounds(count: int) -> None:
        for operation in found * count:
            path = operation.path.format_map(defaultdict(lambda: "x"))
            await here.inside.http.request(operation.method, path, content=b'{"odd": [1]}', headers={"Content-Type": JSON, "Origin": OWN})

    runner.run(rounds(5))
    before = standing()
    runner.run(rounds(20))
    assert {name: count for name, count in (standing() - before).items() if count >= 10} == {}


def ask(operation: Operation, here: Premises, runner: asyncio.Runner, components: dict[str, Any]) -> None:
    """Ask one request in many ways."""

    @FUZZ
    @given(a_request(operation, here))
    def fuzz(asked: dict[str, Any]) -> None:
        path = operation.path.format_map({name: _segment(text) for name, text in asked["places"].items()})
        params = {name: text.encode("utf-8", "replace").decode() for name, text in asked["params"].items()}
        asking = here.inside.http.request(operation.method, path, params=params, content=asked["content"], headers=asked["headers"])
        assert complaints(operation, runner.run(asking), components) == ""

    fuzz()


def _segment(text: str) -> str:
    """A text as one segment of a path, be it text that no UTF-8 can hold. A slash, quoted or not, would lead to another request."""
    return quote(text.replace("/", "x") or "x", safe="", errors="surrogatepass")
