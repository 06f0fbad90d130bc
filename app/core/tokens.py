"""The tokens of a sign-in: what they are good for, and the refresh token in the keyring, where a slow one finds what is true by then."""

from collections.abc import Callable

from app.core.ports import Secrets
from app.protocol.api import Tokens
from app.protocol.ids import DeviceId

REFRESH_BEFORE_MS = 30_000


class HeldTokens:
    """`refresh` and `access` are empty where nobody is signed in. Kept in the keyring by the device's id."""

    def __init__(self, secrets: Secrets, device: Callable[[], DeviceId]) -> None:
        self.secrets = secrets
        self.refresh = ""
        self.access = ""
        self._device = device
        self._until = 0

    def is_good(self, now: int) -> bool:
        """Whether there is an access token that is good for a while; `now`: local ms."""
        return bool(self.access) and now < self._until

    async def read(self) -> bool:
        """Take the refresh token that the keyring holds. False: there is none."""
        found = await self.secrets.read(self._device())
        self.refresh = found or self.refresh
        return bool(found)

    async def keep(self, tokens: Tokens, now: int) -> bool:
        """The successor is kept before anything is done with it: the old one is spent. False: somebody signed out meanwhile."""
        self.refresh = tokens.refresh_token
        await self.secrets.write(self._device(), tokens.refresh_token)
        if self.refresh != tokens.refresh_token:
            if not self.refresh:
                await self.secrets.delete(self._device())
            return False
        self.access = tokens.access_token
        self._until = now + tokens.expires_in * 1000 - REFRESH_BEFORE_MS
        return True

    def drop(self) -> None:
        """They are good for nothing any more."""
        self.refresh = self.access = ""

    async def delete(self) -> None:
        """Take the dropped one out of the keyring; not that of somebody who has come in while the keyring was slow."""
        await self.secrets.delete(self._device())
        if self.refresh:
            await self.secrets.write(self._device(), self.refresh)
