"""Who is let in at the sockets' doors, and what a first frame must be."""

from websockets.asyncio.client import connect
from websockets.typing import Origin, Subprotocol

from app.protocol.ids import new_id
from tests.flow.client import Client, Frame, bearer
from tests.flow.office import Office


async def test_something_else_than_hello_comes_first(office: Office) -> None:
    tokens = await office.sign_in()
    headers = bearer(tokens)
    async with connect(f"{office.sockets}/agent/socket", subprotocols=[Subprotocol("livechat.v1")], additional_headers=headers) as socket:
        client = Client(socket, "")
        await client.send(type="heartbeat", cursor=0)
        assert (await client.next())["code"] == "hello_expected"
        assert await client.closed() == 4002


async def test_a_hello_that_will_not_do(office: Office) -> None:
    wrong: list[tuple[Frame, str, int]] = [
        ({"versions": [2, 99], "device": new_id()}, "unsupported_version", 4406),
        ({"versions": [], "device": new_id()}, "unsupported_version", 4406),
        ({"versions": [1], "device": "no uuid"}, "bad_frame", 4002),
        ({"versions": [1]}, "bad_frame", 4002),
    ]
    headers = {"Authorization": f"Bearer {(await office.sign_in())['access_token']}"}
    for hello, code, close in wrong:
        client = await office.dial("/agent/socket", hello, additional_headers=headers)
        assert (await client.next())["code"] == code
        assert await client.closed() == close


async def test_another_subprotocol_is_not_spoken(office: Office) -> None:
    for offered in (None, [Subprotocol("livechat.v9")]):
        async with connect(f"{office.sockets}/agent/socket", subprotocols=offered) as socket:
            client = Client(socket, "")
            assert (await client.next())["code"] == "unsupported_version"
            assert await client.closed() == 4406


async def test_without_a_good_token_there_is_no_agents_socket(office: Office) -> None:
    wrong: list[dict[str, str]] = [
        {},
        {"Authorization": "Bearer nonsense"},
        {"Authorization": "Bearer a.b"},
        {"Authorization": "Basic YTpi"},
    ]
    for headers in wrong:
        client = await office.dial("/agent/socket", {"versions": [1], "device": new_id()}, additional_headers=headers)
        assert (await client.next())["code"] == "unauthenticated"
        assert await client.closed() == 4001


async def test_a_web_page_has_no_business_at_the_agents_socket(office: Office) -> None:
    headers = {"Authorization": f"Bearer {(await office.sign_in())['access_token']}"}
    for origin in ("null", "https://evil.example", office.address):
        hello = {"versions": [1], "device": new_id()}
        client = await office.dial("/agent/socket", hello, origin=Origin(origin), additional_headers=headers)
        assert (await client.next())["code"] == "origin_refused"
        assert await client.closed() == 4013


async def test_a_ticket_is_needed_once_and_from_the_same_origin(office: Office) -> None:
    hello = {"versions": [1], "device": new_id()}
    used = await office.session()
    first = await office.dial("/visitor/socket", hello | {"ticket": used["ticket"]}, origin=Origin(office.address))
    assert (await first.next())["type"] == "welcome"
    fresh = await office.session()
    for ticket, origin in (
        (used["ticket"], office.address),
        (fresh["ticket"], "https://evil.example"),
        (fresh["ticket"], office.address),
        ("guessed", office.address),
        (None, office.address),
    ):
        client = await office.dial("/visitor/socket", hello | {"ticket": ticket}, origin=Origin(origin))
        assert (await client.next())["code"] == "unauthenticated"
        assert await client.closed() == 4001


async def test_a_session_from_another_origin_is_refused(office: Office) -> None:
    for origin in ("null", "https://evil.example", f"{office.address}.evil.example", None):
        headers = {"Origin": origin} if origin else {}
        answer = await office.http.post("/api/v1/visitor/session", json={"site": "demo"}, headers=headers)
        assert (answer.status_code, answer.json()) == (403, {"code": "origin_refused"})
