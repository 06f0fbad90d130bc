"""How a server is reached: through which proxy, and which certificates are trusted."""

import asyncio
import ssl
import sys

import httpx
from msgspec import Struct

from app.core.proxies import Proxies, Proxy

LOOK_WITHIN_S = 5.0


class Way(Struct, frozen=True):
    """The way to one server. `proxy`: to go through, or None."""

    proxy: Proxy | None
    trust: ssl.SSLContext

    def client(self, timeout_s: float) -> httpx.AsyncClient:
        """An HTTP client that goes this way, and looks at nothing else: no environment variables, no .netrc."""
        proxy = self.proxy
        through = None
        if proxy is not None:
            secure = self.trust if proxy.address.startswith("https:") else None
            through = httpx.Proxy(proxy.address, auth=(proxy.user, proxy.password) if proxy.user else None, ssl_context=secure)
        return httpx.AsyncClient(verify=self.trust, proxy=through, timeout=timeout_s, trust_env=False)


class Ways:
    """Finds the way to a server, anew each time it is asked: settings change, and laptops move."""

    def __init__(self, proxies: Proxies | None = None) -> None:
        self._proxies = proxies
        self._trust: ssl.SSLContext | None = None

    async def to(self, server: str) -> Way:
        """The way to this address. Raises StoreError."""
        if self._trust is None:
            # Reading the system's certificates takes tens of milliseconds: not on the window's thread.
            self._trust = await asyncio.to_thread(system_trust)
        return Way(await self._proxy(server), self._trust)

    async def _proxy(self, server: str) -> Proxy | None:
        if self._proxies is None:
            return None
        try:
            async with asyncio.timeout(LOOK_WITHIN_S):
                return await self._proxies.toward(server)
        except TimeoutError:
            return None


def system_trust() -> ssl.SSLContext:
    """What this machine trusts, a company's own certificates included.

    On Linux that is what OpenSSL reads from the system's folder; elsewhere the system itself is asked, through truststore.
    """
    if sys.platform.startswith("linux"):
        return ssl.create_default_context()
    else:  # noqa: RET505 - so that a checker on Linux does not look for what is not there
        import truststore  # noqa: PLC0415 - on Linux it would read the system's folder anew for each connection

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
