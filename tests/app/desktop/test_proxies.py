"""What the system says of proxies: its environment, then its desktop, over a real D-Bus."""

import sys
import threading

import pytest
from dbus_fast.aio import MessageBus

from app.desktop.proxies import DesktopProxies, from_environment
from tests.fakes.proxy_resolver import ProxyResolver

SERVER = "https://chat.acme.example"
NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the portal is Linux's")


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment that says nothing."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def nobody(server: str) -> str:
    raise AssertionError(server)


@pytest.mark.parametrize(
    ("variables", "server", "found"),
    [
        ({}, SERVER, None),
        ({"https_proxy": "http://p:1"}, SERVER, "http://p:1"),
        ({"HTTPS_PROXY": "p:1"}, SERVER, "http://p:1"),
        ({"https_proxy": "http://an:n%40@p:1"}, SERVER, "http://an:n%40@p:1"),
        ({"https_proxy": "http://p:1"}, "http://chat.acme.example", None),
        ({"http_proxy": "http://p:1"}, "http://chat.acme.example", "http://p:1"),
        ({"all_proxy": "http://p:1"}, SERVER, "http://p:1"),
        ({"all_proxy": "http://p:1", "https_proxy": "http://q:1"}, SERVER, "http://q:1"),
        ({"https_proxy": "http://p:1", "no_proxy": "acme.example"}, SERVER, ""),
        ({"https_proxy": "http://p:1", "no_proxy": "other.example"}, SERVER, "http://p:1"),
        ({"https_proxy": ""}, SERVER, None),
    ],
)
def test_the_environment(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], server: str, found: str | None) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert from_environment(server) == found


async def test_the_environment_counts_before_the_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://p:1")
    for system in ("linux", "win32", "darwin"):
        assert await DesktopProxies(nobody, system).toward(SERVER) == "http://p:1"


@linux
@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (["http://proxy.acme.example:3128", "direct://"], "http://proxy.acme.example:3128"),
        (["direct://"], ""),
        ([], ""),
    ],
)
async def test_the_desktop_s_portal_is_asked(bus: MessageBus, answer: list[str], found: str) -> None:
    portal = await ProxyResolver.start(bus, answer)
    assert await DesktopProxies(nobody, "linux").toward(SERVER) == found
    assert portal.asked == [SERVER]


@linux
async def test_a_portal_that_fails_says_nothing(bus: MessageBus) -> None:
    await ProxyResolver.start(bus, None)
    assert await DesktopProxies(nobody, "linux").toward(SERVER) == ""


@linux
async def test_where_there_is_no_portal_there_is_no_proxy(session_bus: str) -> None:
    assert session_bus
    assert await DesktopProxies(nobody, "linux").toward(SERVER) == ""


@linux
@pytest.mark.parametrize("address", ["unix:path=/nowhere/at/all", "nonsense"])
async def test_where_there_is_no_bus_there_is_no_proxy(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert await DesktopProxies(nobody, "linux").toward(SERVER) == ""


@pytest.mark.parametrize("system", ["win32", "darwin"])
async def test_elsewhere_the_system_is_asked_beside_the_window_s_thread(system: str) -> None:
    threads: list[threading.Thread] = []

    def ask(server: str) -> str:
        threads.append(threading.current_thread())
        return f"http://proxy-of.{server.removeprefix('https://')}:80"

    assert await DesktopProxies(ask, system).toward(SERVER) == "http://proxy-of.chat.acme.example:80"
    assert threads != [threading.main_thread()]
