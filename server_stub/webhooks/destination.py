"""Where a delivery may go: to a public address over HTTPS, and nowhere near this server's own network."""

import asyncio
import ipaddress
import re
import socket
import ssl
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

import httpcore
from httpcore import AsyncNetworkBackend, AsyncNetworkStream

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# RFC 6052: an IPv4 address inside an IPv6 one, as translators write it.
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
# All of IPv6 that is given to anybody, and what of it and of IPv4 is not, though Python takes it for global.
_GIVEN = ipaddress.ip_network("2000::/3")
_NOT_GIVEN = tuple(map(ipaddress.ip_network, ("192.0.0.0/24", "192.88.99.0/24", "3fff::/20")))
_LONGEST_URL = 2_000
_PLAIN = re.compile("[!-~]+")


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
    if parts.username is not None or parts.fragment or len(url) > _LONGEST_URL or not _PLAIN.fullmatch(url):
        return "The address must be plain: no name or password, no #, at most 2,000 characters."
    if not _is_name(host):
        return "The address must begin with https:// and name a host."
    literal = _literal(host)
    if literal is not None and not is_public(literal):
        return "The address lies in a private network. Use one that can be reached from the internet."
    return None


def is_public(address: Address) -> bool:
    """Whether an address is anybody's on the internet, looking through IPv6 forms of IPv4 addresses."""
    if isinstance(address, ipaddress.IPv6Address):
        if (inner := _inner(address)) is not None:
            return is_public(inner)
        if address not in _GIVEN:
            return False
    return address.is_global and not address.is_multicast and not any(address in network for network in _NOT_GIVEN)


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address in _TRANSLATED:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)


def _is_name(host: str) -> bool:
    try:
        host.encode("idna")
    except UnicodeError:
        return False
    return True


def _literal(host: str) -> Address | None:
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None


class PublicNetwork(AsyncNetworkBackend):
    """Connects to public addresses only. A name is resolved once, and only addresses that were looked at are used, one after another."""

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
        problem: Exception = httpcore.ConnectError("the name is not known")
        for address in await self._resolve(host, port):
            try:
                return await self._backend.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                problem = error
        raise problem

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._backend.sleep(seconds)

    async def _resolve(self, host: str, port: int) -> list[str]:
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError("the name is not known") from error
        addresses = [ipaddress.ip_address(str(address[0]).partition("%")[0]) for *_, address in found]
        if not addresses or not all(map(self._allowed, addresses)):
            raise DestinationRefused("the address lies in a private network")
        return list(map(str, dict.fromkeys(addresses)))


def public_pool(context: ssl.SSLContext, allowed: Callable[[Address], bool] = is_public) -> httpcore.AsyncConnectionPool:
    """Connections to receivers. Redirects are not followed: where they lead was not looked at."""
    return httpcore.AsyncConnectionPool(
        ssl_context=context, network_backend=PublicNetwork(allowed), max_connections=20, max_keepalive_connections=0
    )
