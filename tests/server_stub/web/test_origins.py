"""Which web pages may speak with the server."""

import pytest

from server_stub.handlers.refused import Refused
from server_stub.web.origins import check_agent_origin, check_visitor_origin, own_origin

OWN = "https://chat.example"
SHOP = "https://shop.example:8443"


@pytest.mark.parametrize("origin", [OWN, SHOP])
def test_own_and_allowed_origins_pass(origin: str) -> None:
    assert check_visitor_origin({"origin": origin}, OWN, [SHOP]) == origin


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "",
        "http://chat.example",
        "https://chat.example:443",
        "https://chat.example/",
        "https://chat.example.evil.example",
        "https://evilchat.example",
        "HTTPS://CHAT.EXAMPLE",
        "https://shop.example",
        "https://shop.example:8444",
        "https://sub.chat.example",
        "*",
    ],
)
def test_anything_else_is_refused(origin: str) -> None:
    with pytest.raises(Refused, match="origin_refused"):
        check_visitor_origin({"origin": origin}, OWN, [SHOP])


def test_a_missing_origin_is_refused() -> None:
    with pytest.raises(Refused, match="origin_refused"):
        check_visitor_origin({}, OWN, [SHOP])


@pytest.mark.parametrize("origin", ["null", OWN, ""])
def test_agents_have_no_origin(origin: str) -> None:
    check_agent_origin({"user-agent": "desk"})
    with pytest.raises(Refused, match="origin_refused"):
        check_agent_origin({"origin": origin})


def test_the_own_origin_is_the_requests_unless_one_is_set() -> None:
    assert own_origin("", "ws", "localhost:8600") == "http://localhost:8600"
    assert own_origin("", "wss", "chat.example") == OWN
    assert own_origin(OWN, "http", "evil.example") == OWN
