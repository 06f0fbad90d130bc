"""Which proxy leads to a server: what the person chose, else what the system says."""

from enum import StrEnum
from urllib.parse import SplitResult, quote, unquote, urlsplit

from msgspec import Struct

from app.core.changes import ChangeFeed, Changes
from app.core.errors import AppError
from app.core.ports import Secrets, SystemProxies
from app.core.settings import Settings

PORTS = {"http": 80, "https": 443}
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class ProxyChoice(StrEnum):
    SYSTEM = "system"
    NONE = "none"
    MANUAL = "manual"


class ProxySetting(Struct, frozen=True):
    """`address`: of the proxy that was chosen, http://host:port, and `user` the name to give there, or empty; both only where MANUAL."""

    choice: ProxyChoice = ProxyChoice.SYSTEM
    address: str = ""
    user: str = ""


class Proxy(Struct, frozen=True):
    """A proxy to go through. `address`: http://host:port; `user` and `password` are empty where it asks for none."""

    address: str
    user: str = ""
    password: str = ""

    @property
    def with_credentials(self) -> str:
        """All in one address; a secret, then."""
        if not self.user:
            return self.address
        scheme, _, host = self.address.partition("://")
        return f"{scheme}://{quote(self.user, safe='')}:{quote(self.password, safe='')}@{host}"


class Proxies:
    """The choice is in the settings, the password in the keyring. Before `connect` there is no system to ask and no password."""

    def __init__(self, settings: Settings, feed: ChangeFeed) -> None:
        self._settings = settings
        self._feed = feed
        self._system: SystemProxies | None = None
        self._secrets: Secrets | None = None

    def connect(self, system: SystemProxies, secrets: Secrets) -> None:
        """Give it the outside."""
        self._system = system
        self._secrets = secrets

    def setting(self) -> ProxySetting:
        """What was chosen. Raises StoreError."""
        choice = self._settings.get("proxy") or ProxyChoice.SYSTEM
        return ProxySetting(ProxyChoice(choice), self._settings.get("proxy_address"), self._settings.get("proxy_user"))

    async def change(self, setting: ProxySetting, password: str | None = None) -> None:
        """Choose; `password` None leaves the one that is kept. Raises StoreError, and AppError("proxy_address") where that is none."""
        address = proxy_address(setting.address) if setting.choice is ProxyChoice.MANUAL else setting.address
        self._settings.put("proxy", setting.choice)
        self._settings.put("proxy_address", address)
        self._settings.put("proxy_user", setting.user)
        if password is not None and self._secrets is not None:
            await (self._secrets.write(self._secret, password) if password else self._secrets.delete(self._secret))
        self._feed.publish(Changes(redial=True))

    async def toward(self, server: str) -> Proxy | None:
        """The proxy on the way to this server's address; None: there is none, as for a server on this machine. Raises StoreError."""
        setting = self.setting()
        if setting.choice is ProxyChoice.NONE or urlsplit(server).hostname in _LOOPBACK:
            return None
        if setting.choice is ProxyChoice.MANUAL:
            return Proxy(setting.address, setting.user, await self._password() if setting.user else "")
        return await self._by_system(server)

    async def _by_system(self, server: str) -> Proxy | None:
        """What the system says; a proxy of a kind that is not spoken here, such as SOCKS, counts as none."""
        found = urlsplit(await self._system.toward(server) if self._system is not None else "")
        try:
            return Proxy(_address(found), unquote(found.username or ""), unquote(found.password or ""))
        except AppError:
            return None

    async def _password(self) -> str:
        return (await self._secrets.read(self._secret) if self._secrets is not None else None) or ""

    @property
    def _secret(self) -> str:
        return f"proxy-{self._settings.device()}"


def proxy_address(written: str) -> str:
    """A proxy's address as a person writes it ("proxy.acme.example:3128"), with scheme and port. Raises AppError("proxy_address")."""
    written = written.strip()
    parts = urlsplit(written if "://" in written else f"http://{written}")
    if parts.username is not None or parts.path.strip("/") or any(letter.isspace() for letter in written):
        raise AppError("proxy_address")
    return _address(parts)


def _address(parts: SplitResult) -> str:
    try:
        port = parts.port or PORTS[parts.scheme]
    except (KeyError, ValueError) as error:
        raise AppError("proxy_address") from error
    if parts.scheme not in PORTS or not parts.hostname:
        raise AppError("proxy_address")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}:{port}"
