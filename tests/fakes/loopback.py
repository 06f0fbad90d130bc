"""A fence around the tests: sockets reach this machine only."""

import ipaddress
import socket
from typing import Any

import pytest

_LOCAL_NAMES = frozenset({"localhost", "", "localhost.localdomain", "ip6-localhost"})


class LeftTheMachineError(AssertionError):
    """A test tried to reach something that is not on this machine."""


def fence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse connections and name look-ups that would leave loopback, for as long as the monkeypatch lasts."""
    connect, connect_ex, getaddrinfo = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def fenced_connect(self: socket.socket, address: Any) -> None:
        _refuse_foreign(self, address)
        connect(self, address)

    def fenced_connect_ex(self: socket.socket, address: Any) -> int:
        _refuse_foreign(self, address)
        return connect_ex(self, address)

    def fenced_getaddrinfo(host: str | bytes | None, *rest: Any, **options: Any) -> list[Any]:
        name = host.decode() if isinstance(host, bytes) else host or ""
        if name.lower() not in _LOCAL_NAMES and not _is_loopback(name):
            raise LeftTheMachineError(f"name look-up of {name}")
        return getaddrinfo(host, *rest, **options)

    monkeypatch.setattr(socket.socket, "connect", fenced_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", fenced_connect_ex)
    monkeypatch.setattr(socket, "getaddrinfo", fenced_getaddrinfo)


def _refuse_foreign(at: socket.socket, address: Any) -> None:
    if at.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in _LOCAL_NAMES and not _is_loopback(address[0]):
        raise LeftTheMachineError(f"connection to {address}")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
