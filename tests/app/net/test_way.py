"""The way to the server: through real proxies, over certificates of a company's own, for requests and for the socket."""

import asyncio
import ssl
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
import trustme
from websockets.exceptions import InvalidStatus

from app.core.client import open_client
from app.core.errors import ApiError, Unreachable
from app.core.preferences.values import ProxyChoice
from app.core.proxies import Proxies, ProxySetting
from app.net import way
from app.net.api import HttpApi
from app.net.socket import opened
from app.net.way import Ways, system_trust
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.agent_door import agent_door
from tests.fakes.http_proxy import http_proxy

SERVER = "http://chat.acme.example"  # a name that only the proxy can make something of


class System:
    """A system whose settings say this."""

    def __init__(self, address: str) -> None:
        self.address = address

    async def toward(self, server: str) -> str:
        assert server
        return self.address


@asynccontextmanager
async def proxied(folder: Path, setting: ProxySetting, password: str = "", system: str = "") -> AsyncGenerator[Ways]:
    """The ways of a client with these settings."""
    client = open_client(folder / "store.sqlite3")
    proxies = Proxies(client.preferences, client.store.settings, client.changes)
    proxies.connect(System(system), MemorySecrets())
    await proxies.change(setting, password)
    yield Ways(proxies)
    client.close()


def manual(address: str, user: str = "") -> ProxySetting:
    return ProxySetting(ProxyChoice.MANUAL, address, user)


@pytest.mark.parametrize("sign_in", ["", "anna:pä:ss@word"])
async def test_the_socket_and_requests_go_through_the_proxy_that_was_chosen(tmp_path: Path, sign_in: str) -> None:
    user, _, password = sign_in.partition(":")
    async with (
        agent_door() as door,
        http_proxy(door.port, sign_in) as proxy,
        proxied(tmp_path, manual(proxy.address, user), password) as ways,
    ):
        async with opened(SERVER, "token", await ways.to(SERVER)):
            assert door.tokens == ["Bearer token"]
        assert proxy.asked == ["CONNECT chat.acme.example:80 HTTP/1.1"]
        api = HttpApi(SERVER, ways=ways)
        door.refuse_with = [503]
        with pytest.raises(ApiError, match="busy"):
            await api.sign_out("token")
        await api.close()
        assert proxy.asked[1].startswith("POST http://chat.acme.example/api/v1/sign-out")


async def test_what_the_system_says_counts_unless_something_else_was_chosen(tmp_path: Path) -> None:
    async with proxied(tmp_path, ProxySetting(), system="http://an:n%40@proxy.acme.example:3128") as ways:
        proxy = (await ways.to(SERVER)).proxy
        assert proxy is not None
        assert (proxy.address, proxy.user, proxy.password) == ("http://proxy.acme.example:3128", "an", "n@")
        assert (await ways.to("http://127.0.0.1:8600")).proxy is None
    async with proxied(tmp_path, ProxySetting(ProxyChoice.NONE), system="http://proxy.acme.example:3128") as ways:
        assert (await ways.to(SERVER)).proxy is None
    async with proxied(tmp_path, ProxySetting(), system="socks5://proxy.acme.example:1080") as ways:
        assert (await ways.to(SERVER)).proxy is None


@pytest.mark.parametrize(
    ("sign_in", "refuse_with", "code"),
    [("anna:right", 0, "proxy_sign_in"), ("", 403, "proxy_refused"), ("", 502, "unreachable")],
)
async def test_what_a_proxy_answers_is_told_apart(tmp_path: Path, sign_in: str, refuse_with: int, code: str) -> None:
    async with (
        agent_door() as door,
        http_proxy(door.port, sign_in) as proxy,
        proxied(tmp_path, manual(proxy.address, "anna"), "wrong") as ways,
    ):
        proxy.refuse_with = refuse_with
        for server in (SERVER, "https://chat.acme.example"):
            with pytest.raises(Unreachable) as failed:
                async with opened(server, "token", await ways.to(server)):
                    pass
            assert failed.value.code == code
        api = HttpApi("https://chat.acme.example", ways=ways)
        with pytest.raises(Unreachable) as failed:
            await api.sign_out("token")
        assert failed.value.code == code
        await api.close()


async def test_a_proxy_that_is_not_there_is_said(tmp_path: Path) -> None:
    async with http_proxy(1) as proxy:
        pass
    async with proxied(tmp_path, manual(proxy.address)) as ways:
        with pytest.raises(Unreachable) as failed:
            async with opened(SERVER, "token", await ways.to(SERVER)):
                pass
        assert failed.value.code == "proxy_unreachable"
        api = HttpApi(SERVER, ways=ways)
        with pytest.raises(Unreachable) as failed:
            await api.sign_out("token")
        assert failed.value.code == "proxy_unreachable"
        await api.close()


class Silent:
    """A system that never answers."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.given_up = asyncio.Event()

    async def toward(self, server: str) -> str:
        assert server
        self.asked.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.given_up.set()
        raise AssertionError(server)


async def test_a_system_that_does_not_answer_is_waited_for_five_seconds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()
    now = loop.time()
    async with proxied(tmp_path, ProxySetting()) as ways, asyncio.TaskGroup() as group:
        silent = Silent()
        ways._proxies.connect(silent, MemorySecrets())  # type: ignore[union-attr] # there are some
        await ways.to("http://127.0.0.1")  # what is trusted is read in a thread, and not read again
        monkeypatch.setattr(loop, "time", lambda: now)
        finding = group.create_task(ways.to(SERVER))
        await silent.asked.wait()
        now += 4.9
        for _ in range(5):
            await asyncio.sleep(0)
        assert not silent.given_up.is_set()
        now += 0.2
        for _ in range(5):
            await asyncio.sleep(0)
        assert silent.given_up.is_set()
        assert (await finding).proxy is None


async def test_other_systems_are_asked_what_they_trust(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    truststore: Any = ModuleType("truststore")
    truststore.SSLContext = asked.append
    monkeypatch.setitem(sys.modules, "truststore", truststore)
    monkeypatch.setattr(way, "sys", SimpleNamespace(platform="win32"))
    system_trust()
    assert asked == [ssl.PROTOCOL_TLS_CLIENT]


@pytest.mark.parametrize("system", ["linux", "win32"])
async def test_a_server_of_a_company_is_trusted_where_the_company_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    if system != "linux":
        pytest.importorskip("truststore", reason="it is installed where it is used")
        monkeypatch.setattr(way, "sys", SimpleNamespace(platform=system))
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "company.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    async with agent_door(tls=context) as door:
        server = f"https://127.0.0.1:{door.port}"
        for expected in ("untrusted", "busy"):
            ways = Ways()
            api = HttpApi(server, ways=ways)
            door.refuse_with = [] if expected == "untrusted" else [503]
            with pytest.raises((ApiError, Unreachable)) as failed:
                await api.sign_out("token")
            assert failed.value.code == expected
            await api.close()
            monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "company.pem"))
        async with opened(server, "token", await Ways().to(server)):
            assert door.tokens[-1] == "Bearer token"
        monkeypatch.delenv("SSL_CERT_FILE")
        with pytest.raises(Unreachable) as failed:
            async with opened(server, "token", await Ways().to(server)):
                pass
        assert failed.value.code == "untrusted"


async def test_a_redirect_leads_the_socket_nowhere() -> None:
    """Nor does it for requests: who stands in the way must not choose whom we talk to."""
    redirect = b"HTTP/1.1 302 Found\r\nLocation: %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    async with agent_door() as elsewhere:
        for place in (b"ws://127.0.0.1:%d/" % elsewhere.port, b"http://[bad"):

            async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, place: bytes = place) -> None:
                await reader.readuntil(b"\r\n\r\n")
                writer.write(redirect % place)
                writer.close()

            async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
                here = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
                with pytest.raises(InvalidStatus):
                    async with opened(here, "token", await Ways().to(here)):
                        pass
        assert not elsewhere.tokens
        assert not elsewhere.sockets
