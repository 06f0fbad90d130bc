"""Which proxy leads to a server: what the person chose, else what the system says."""

import re
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import SplitResult, quote, unquote, urlsplit

from msgspec import Struct

from app.core.changes import ChangeFeed, Changes
from app.core.errors import AppError
from app.core.ports import Secrets, SystemProxies
from app.core.settings import Settings

PORTS = {"http": 80, "https": 443}
_NAME = re.compile(r"(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)*(?!-)[a-z0-9_-]{1,63}(?<!-)\.?")


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

    async def has_password(self) -> bool:
        """Whether a password is kept for the proxy that was chosen; may wait until a person has unlocked the keyring."""
        return bool(await self._password())

    @property
    def keeps_password(self) -> bool:
        """Whether a password outlives this run; known once the keyring was asked."""
        return self._secrets is not None and self._secrets.kept

    async def toward(self, server: str) -> Proxy | None:
        """The proxy on the way to this server's address; None: there is none, as for a server on this machine. Raises StoreError."""
        setting = self.setting()
        if setting.choice is ProxyChoice.NONE or _on_this_machine(server):
            return None
        if setting.choice is ProxyChoice.MANUAL:
            return Proxy(setting.address, setting.user, await self._password() if setting.user else "")
        return await self._by_system(server)

    async def _by_system(self, server: str) -> Proxy | None:
        """What the system says; a proxy of a kind that is not spoken here, such as SOCKS, counts as none."""
        told = await self._system.toward(server) if self._system is not None else ""
        try:
            found = _split(told)
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
    parts = _split(written if "://" in written else f"http://{written}")
    if parts.username is not None or parts.path.strip("/") or parts.query or parts.fragment:
        raise AppError("proxy_address")
    return _address(parts)


def _split(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError as error:  # a bracket that nothing closes, for one
        raise AppError("proxy_address") from error


def _address(parts: SplitResult) -> str:
    try:
        port = PORTS[parts.scheme] if parts.port is None else parts.port
        host = _host(parts.hostname or "")
    except (KeyError, ValueError) as error:
        raise AppError("proxy_address") from error
    if parts.scheme not in PORTS or not port:
        raise AppError("proxy_address")
    return f"{parts.scheme}://{host}:{port}"


def _host(written: str) -> str:
    """A host as it stands in an address, in ASCII. Raises ValueError for what a resolver would stumble over, much later."""
    if ":" in written:
        return f"[{ip_address(written)}]"
    name = written.encode("idna").decode()
    if not _NAME.fullmatch(name):
        raise ValueError("no host")
    return name


def _on_this_machine(server: str) -> bool:
    host = urlsplit(server).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
