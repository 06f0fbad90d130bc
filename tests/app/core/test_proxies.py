"""What was chosen about proxies is kept, the password apart from it; and what is no proxy's address is refused before anything changes."""

import asyncio

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from websockets.proxy import parse_proxy

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import AppError
from app.core.preferences.policy import NONE, read_policy
from app.core.preferences.values import ProxyChoice
from app.core.proxies import Proxy, ProxySetting
from app.core.proxy_address import proxy_address
from tests.fakes.agent_desk import MemorySecrets

SERVER = "https://chat.acme.example"
COMPANY = ProxySetting(ProxyChoice.MANUAL, "http://proxy.acme.example:3128", "anna")


class System:
    """A system whose settings say this."""

    def __init__(self, address: str = "") -> None:
        self.address = address

    async def toward(self, server: str) -> str:
        assert server
        return self.address


@pytest.fixture
def secrets(client: Client) -> MemorySecrets:
    held = MemorySecrets()
    client.proxies.connect(System(), held)
    return held


async def test_a_choice_is_kept_and_its_password_is_not_among_the_settings(client: Client, secrets: MemorySecrets) -> None:
    published: list[Changes] = []
    client.changes.subscribe(published.append)
    await client.proxies.change(COMPANY, "se:cret")
    assert client.proxies.setting() == COMPANY
    assert await client.proxies.toward(SERVER) == Proxy(COMPANY.address, "anna", "se:cret")
    assert list(secrets.held.values()) == ["se:cret"]
    stored = client.store.database.read("SELECT value FROM setting", ())
    assert not any("se:cret" in str(value) for (value,) in stored)
    assert published == [Changes(preferences=True), Changes(redial=True)]  # the new connection once the password is there


@pytest.mark.usefixtures("secrets")
async def test_a_policy_sets_the_proxy_of_a_running_program_and_its_password_stays_the_person_s(client: Client) -> None:
    await client.proxies.change(COMPANY, "secret")
    published: list[Changes] = []
    client.changes.subscribe(published.append)
    locked = {"proxy": "manual", "proxy_address": "Gate.acme.example:8080"}
    client.preferences.manage(read_policy({"locked": locked}, "/etc/policy.json"))
    assert published == [Changes(redial=True), Changes(preferences=True)]
    assert await client.proxies.toward(SERVER) == Proxy("http://gate.acme.example:8080", "anna", "secret")
    await client.proxies.change(ProxySetting(ProxyChoice.NONE, "other.example", "ben"))
    assert client.proxies.setting() == ProxySetting(ProxyChoice.MANUAL, "http://gate.acme.example:8080", "ben")
    client.preferences.manage(NONE)
    assert (client.proxies.setting().choice, client.proxies.setting().address) == (COMPANY.choice, COMPANY.address)


async def test_another_preference_asks_for_no_new_connection(client: Client) -> None:
    assert client.proxies.setting() == ProxySetting()
    published: list[Changes] = []
    client.changes.subscribe(published.append)
    client.preferences.choose(volume=3)
    assert published == [Changes(preferences=True)]


async def test_where_a_policy_names_no_address_the_system_s_proxy_is_taken(client: Client, secrets: MemorySecrets) -> None:
    client.proxies.connect(System("http://system.acme.example:3128"), secrets)
    client.preferences.manage(read_policy({"locked": {"proxy": "manual", "proxy_address": "what ever"}}, "/etc/policy.json"))
    assert client.preferences.policy.wrong == ("locked.proxy_address",)
    assert client.proxies.setting().choice is ProxyChoice.SYSTEM
    assert await client.proxies.toward(SERVER) == Proxy("http://system.acme.example:3128")


async def test_who_stops_waiting_for_the_keyring_has_the_new_proxy_all_the_same(client: Client, secrets: MemorySecrets) -> None:
    asked = asyncio.Event()

    async def write(name: str, secret: str) -> None:
        assert name
        assert secret
        asked.set()
        await asyncio.Event().wait()

    secrets.write = write  # type: ignore[method-assign] # a keyring that is locked
    published: list[Changes] = []
    async with asyncio.TaskGroup() as group:
        changing = group.create_task(client.proxies.change(COMPANY, "secret"))
        await asked.wait()
        client.changes.subscribe(published.append)
        changing.cancel()
    assert published == [Changes(redial=True)]


async def test_a_password_stays_until_another_is_said_and_goes_when_none_is(client: Client, secrets: MemorySecrets) -> None:
    await client.proxies.change(COMPANY, "one")
    await client.proxies.change(COMPANY)
    assert await client.proxies.has_password()
    await client.proxies.change(COMPANY, "")
    assert not await client.proxies.has_password()
    assert secrets.held == {}


async def test_whether_a_password_outlives_the_run_is_known(client: Client, secrets: MemorySecrets) -> None:
    assert client.proxies.keeps_password
    secrets.kept = False
    assert not client.proxies.keeps_password


async def test_an_address_that_is_none_changes_nothing(client: Client, secrets: MemorySecrets) -> None:
    await client.proxies.change(COMPANY, "secret")
    published: list[Changes] = []
    client.changes.subscribe(published.append)
    with pytest.raises(AppError, match="proxy_address"):
        await client.proxies.change(ProxySetting(ProxyChoice.MANUAL, "what ever", ""), "")
    assert (client.proxies.setting(), list(secrets.held.values()), published) == (COMPANY, ["secret"], [])


@pytest.mark.parametrize("server", ["http://localhost:8600", "http://127.0.0.1:8600", "http://127.8.9.10", "https://[::1]:8600"])
async def test_a_server_on_this_machine_is_never_reached_through_a_proxy(client: Client, secrets: MemorySecrets, server: str) -> None:
    client.proxies.connect(System("http://proxy.acme.example:3128"), secrets)
    assert await client.proxies.toward(server) is None
    await client.proxies.change(COMPANY, "secret")
    assert await client.proxies.toward(server) is None


@pytest.mark.parametrize("told", ["", "http://[", "socks5://proxy.acme.example:1080", "what ever", "http://proxy:99999"])
async def test_what_the_system_says_and_cannot_be_used_counts_as_none(client: Client, secrets: MemorySecrets, told: str) -> None:
    client.proxies.connect(System(told), secrets)
    assert await client.proxies.toward(SERVER) is None


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("proxy.acme.example:3128", "http://proxy.acme.example:3128"),
        (" Proxy.acme.example ", "http://proxy.acme.example:80"),
        ("https://proxy.acme.example/", "https://proxy.acme.example:443"),
        ("my_proxy:8080", "http://my_proxy:8080"),
        ("10.0.0.1:8080", "http://10.0.0.1:8080"),
        ("[2001:DB8::1]:8080", "http://[2001:db8::1]:8080"),
        ("münchen.example:80", "http://xn--mnchen-3ya.example:80"),
    ],
)
def test_what_is_a_proxy_s_address(written: str, address: str) -> None:
    assert proxy_address(written) == address


@pytest.mark.parametrize(
    "written",
    [
        *("", " ", ":3128", "http://", "[", "[::1", "[zz]:80", "::1", "a:b:c"),
        *("proxy:0", "proxy:-1", "proxy:99999", "proxy:٨٠"),
        *("proxy acme", "pro\x00xy", "pro%xy", "<b>proxy</b>", "proxy\\acme", "a..b", "-proxy", "x" * 64),
        *("ftp://proxy", "socks5://proxy:1080", "anna:pw@proxy:3128", "proxy/path", "proxy?query", "proxy#part"),
    ],
)
def test_what_is_none(written: str) -> None:
    with pytest.raises(AppError, match="proxy_address"):
        proxy_address(written)


@given(st.text(max_size=30) | st.text("ab.:[]/@%#?-1\\ ", max_size=12))
@example("xn--:80")
def test_whatever_is_taken_for_an_address_the_libraries_take_too(written: str) -> None:
    try:
        address = proxy_address(written)
    except AppError:
        return
    httpx.Proxy(address)
    parse_proxy(address)
    assert proxy_address(address) == address
