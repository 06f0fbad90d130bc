"""Which proxy leads to a server: what the preferences say, else what the system does."""

from ipaddress import ip_address
from urllib.parse import quote, unquote, urlsplit

from msgspec import Struct

from app.core.changes import ChangeFeed, Changes
from app.core.errors import AppError
from app.core.ports import Secrets, SystemProxies
from app.core.preferences.chosen import ChosenPreferences
from app.core.preferences.values import ProxyChoice
from app.core.proxy_address import address_of, proxy_address, split
from app.core.settings import Settings

NAMES = ("proxy", "proxy_address", "proxy_user")
"""The preferences that say it."""


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
    """The choice is among the preferences, the password in the keyring. Before `connect` there is no system to ask and no password.

    Another choice, whoever made it, asks for a new connection.
    """

    def __init__(self, preferences: ChosenPreferences, settings: Settings, feed: ChangeFeed) -> None:
        self._preferences = preferences
        self._settings = settings
        self._feed = feed
        self._system: SystemProxies | None = None
        self._secrets: Secrets | None = None
        self._known: ProxySetting | None = self.setting()
        feed.subscribe(self._changed)

    def connect(self, system: SystemProxies, secrets: Secrets) -> None:
        """Give it the outside."""
        self._system = system
        self._secrets = secrets

    def setting(self) -> ProxySetting:
        """What is in force. One that is to be set here and has no address leaves it to the system."""
        now = self._preferences.now
        lost = now.proxy is ProxyChoice.MANUAL and not now.proxy_address
        return ProxySetting(ProxyChoice.SYSTEM if lost else now.proxy, now.proxy_address, now.proxy_user)

    async def change(self, setting: ProxySetting, password: str | None = None) -> None:
        """Choose, as far as no policy has; `password` None leaves the one that is kept.

        Raises StoreError, and AppError("proxy_address") where that is none.
        """
        address = _address(setting)
        before, self._known = self._known, None  # until the password is there too
        try:
            self._preferences.choose(proxy=setting.choice, proxy_address=address, proxy_user=setting.user)
            if password is not None and self._secrets is not None:
                await (self._secrets.write(self._secret, password) if password else self._secrets.delete(self._secret))
        except BaseException:
            self._known = before
            self._look()
            raise
        self._known = self.setting()
        self._feed.publish(Changes(redial=True))

    async def has_password(self) -> bool:
        """Whether a password is kept for the proxy that was chosen; may wait until a person has unlocked the keyring."""
        return bool(await self._password())

    @property
    def keeps_password(self) -> bool:
        """Whether a password outlives this run; known once the keyring was asked."""
        return self._secrets is not None and self._secrets.kept

    async def toward(self, server: str) -> Proxy | None:
        """The proxy on the way to this server's address; None: there is none, as for a server on this machine."""
        setting = self.setting()
        if setting.choice is ProxyChoice.NONE or _on_this_machine(server):
            return None
        if setting.choice is ProxyChoice.MANUAL:
            return Proxy(setting.address, setting.user, await self._password() if setting.user else "")
        return await self._by_system(server)

    def _changed(self, changes: Changes) -> None:
        if changes.preferences:
            self._look()

    def _look(self) -> None:
        """Whether another one holds now."""
        if self._known is not None and self._known != self.setting():
            self._known = self.setting()
            self._feed.publish(Changes(redial=True))

    async def _by_system(self, server: str) -> Proxy | None:
        """What the system says; a proxy of a kind that is not spoken here, such as SOCKS, counts as none."""
        told = await self._system.toward(server) if self._system is not None else ""
        try:
            found = split(told)
            return Proxy(address_of(found), unquote(found.username or ""), unquote(found.password or ""))
        except AppError:
            return None

    async def _password(self) -> str:
        return (await self._secrets.read(self._secret) if self._secrets is not None else None) or ""

    @property
    def _secret(self) -> str:
        return f"proxy-{self._settings.device()}"


def _address(setting: ProxySetting) -> str:
    """What is to be kept; of an address that is not asked for, only what is one. Raises AppError("proxy_address")."""
    try:
        return proxy_address(setting.address)
    except AppError:
        if setting.choice is ProxyChoice.MANUAL:
            raise
        return ""


def _on_this_machine(server: str) -> bool:
    host = urlsplit(server).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
