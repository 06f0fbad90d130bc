"""Webhooks reach the public internet only, however a private address is written."""

import asyncio
import ipaddress
import socket
from typing import Any

import httpcore
import pytest

from server_stub.webhooks.destination import DestinationRefused, PublicNetwork, is_public, url_problem

PRIVATE = (
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",  # noqa: S104 - an address to refuse
    "224.0.0.1",
    "255.255.255.255",
    "192.0.2.1",
    "::",
    "::1",
    "fe80::1",
    "fc00::1",
    "fec0::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "2002:7f00:1::",
    "2001:db8::1",
    "::127.0.0.1",
    "::ffff:0:10.0.0.1",
    "64:ff9b:1::a00:1",
    "3fff::1",
    "192.88.99.1",
    "192.0.0.8",
)
PUBLIC = ("93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:93.184.216.34", "64:ff9b::5db8:d822")


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_refused(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_taken(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/hook",
        "ftp://example.com/",
        "https://",
        "https:///path",
        "https://user:secret@example.com/",
        "https://example.com/#part",
        "https://example.com/a b",
        "https://exämple.com/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]:8443/",
        "https://example.com:port/",
        "https://[example/",
        "https://example.com/" + "a" * 2_000,
        "https://.example.com/",
        "https://a..example.com/",
        "https://" + "a" * 64 + ".example.com/",
        "https://exam\x00ple.com/",
        "https://exam\tple.com/",
        "https://example.com\\@10.0.0.1/",
    ],
)
def test_addresses_that_cannot_be_right_are_refused_at_once(url: str) -> None:
    assert url_problem(url)


@pytest.mark.parametrize("url", ["https://example.com", "https://hooks.example.com:8443/a/b?c=d", "https://93.184.216.34/"])
def test_addresses_that_may_be_tried(url: str) -> None:
    assert url_problem(url) is None


class Names:
    """A name server that answers as it is told, one answer a question, and counts."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *answers: tuple[str, ...]) -> None:
        self.answers = list(answers)
        self.asked = 0
        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", self.answer)

    async def answer(self, _host: str, port: int, **_options: Any) -> list[Any]:
        self.asked += 1
        return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", (address, port)) for address in self.answers.pop(0)]


# How resolvers read 2130706433, 0x7f.1 and 127.1 too.
@pytest.mark.parametrize("answers", [("127.0.0.1",), ("93.184.216.34", "10.0.0.1"), ("fe80::1%eth0",), ()])
async def test_a_name_that_leads_to_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch, answers: tuple[str, ...]) -> None:
    Names(monkeypatch, answers)
    with pytest.raises(DestinationRefused):
        await PublicNetwork().connect_tcp("hooks.example.com", 443)


async def test_the_address_that_was_looked_at_is_the_one_that_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name server that changes its mind between two questions is asked one only."""
    server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        names = Names(monkeypatch, ("127.0.0.1",), ("127.0.0.2",))
        stream = await PublicNetwork(allowed=lambda _address: True).connect_tcp("rebinding.example", server.sockets[0].getsockname()[1])
        assert (names.asked, stream.get_extra_info("server_addr")[0]) == (1, "127.0.0.1")
        await stream.aclose()


async def test_where_one_address_is_dead_the_next_one_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        Names(monkeypatch, ("127.0.0.2", "127.0.0.1"))
        stream = await PublicNetwork(allowed=lambda _address: True).connect_tcp("two.example", server.sockets[0].getsockname()[1])
        assert stream.get_extra_info("server_addr")[0] == "127.0.0.1"
        await stream.aclose()


async def test_a_name_that_can_be_no_name_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    async def resolve(host: str, _port: int, **_options: Any) -> list[Any]:
        """As the system's does, before it asks anybody."""
        host.encode("idna")
        return []

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolve)
    with pytest.raises(httpcore.ConnectError, match="not known"):
        await PublicNetwork().connect_tcp("a" * 64 + ".example.com", 443)
