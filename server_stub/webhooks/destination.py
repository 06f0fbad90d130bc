"""Where a delivery may go: to a public address over HTTPS, and nowhere near this server's own network."""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

import httpcore
from httpcore import AsyncNetworkBackend, AsyncNetworkStream

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# RFC 6052: an IPv4 address inside an IPv6 one, as translators write it.
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
_LONGEST_URL = 2_000


class DestinationRefused(httpcore.ConnectError):
    """The address is not one that may be told anything. The text says why."""


def url_problem(url: str) -> str | None:
    """What is wrong with a webhook's address, in a sentence; None where it may be tried."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "The address cannot be read. Write it as https://example.com/path."
    if parts.scheme != "https" or not host:
        return "The address must begin with https:// and name a host."
    if parts.username is not None or parts.fragment or len(url) > _LONGEST_URL or not url.isascii() or " " in url:
        return "The address must be plain: no name or password, no #, at most 2,000 characters."
    literal = _literal(host)
    if literal is not None and not is_public(literal):
        return "The address lies in a private network. Use one that can be reached from the internet."
    return None


def is_public(address: Address) -> bool:
    """Whether an address is anybody's on the internet, looking through IPv6 forms of IPv4 addresses."""
    if isinstance(address, ipaddress.IPv6Address):
        if (inner := _inner(address)) is not None:
            return is_public(inner)
        if address.is_site_local:
            return False
    return address.is_global and not address.is_multicast


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address in _TRANSLATED:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)


def _literal(host: str) -> Address | None:
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None


class PublicNetwork(AsyncNetworkBackend):
    """Connects to public addresses only. A name is resolved once, and the address that was looked at is the one that is used."""

    def __init__(self, allowed: Callable[[Address], bool] = is_public) -> None:
        self._allowed = allowed
        self._backend = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's name
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> AsyncNetworkStream:
        """A connection. Raises DestinationRefused where any of the name's addresses is a private one, ConnectError."""
        address = await self._resolve(host, port)
        return await self._backend.connect_tcp(address, port, timeout, local_address, socket_options)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._backend.sleep(seconds)

    async def _resolve(self, host: str, port: int) -> str:
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise httpcore.ConnectError("the name is not known") from error
        addresses = [ipaddress.ip_address(str(address[0]).partition("%")[0]) for *_, address in found]
        if not addresses or not all(map(self._allowed, addresses)):
            raise DestinationRefused("the address lies in a private network")
        return str(addresses[0])


def public_pool(context: ssl.SSLContext, allowed: Callable[[Address], bool] = is_public) -> httpcore.AsyncConnectionPool:
    """Connections to receivers. Redirects are not followed: where they lead was not looked at."""
    return httpcore.AsyncConnectionPool(
        ssl_context=context, network_backend=PublicNetwork(allowed), max_connections=20, max_keepalive_connections=0
    )
