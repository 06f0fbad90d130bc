"""How somebody comes in at the start: as the command line asks, with the sign-in that was kept, or by being asked who they are."""

from app.core.client import Client
from app.core.errors import AppError, Unreachable
from app.ui import texts
from app.ui.entrance import Entrance


class ComingIn:
    """Signs in and lets the entrance show the window that fits."""

    def __init__(self, client: Client, entrance: Entrance) -> None:
        self._client = client
        self._entrance = entrance

    async def by_itself(self) -> None:
        """Go on with the kept sign-in, or ask, saying why the last one ended."""
        if await self._client.account.resume():
            self._entrance.go_on()
        else:
            ended = self._client.store.settings.ended_by
            self._entrance.ask_in(texts.refusal(ended, {}) if ended else "")

    async def as_asked(self, server: str, email: str, password: str) -> AppError | None:
        """Sign in as the command line says, at the last server where it names none. What kept them out; None: they are in.

        Who is known here is in without the server too, if their sign-in was kept.
        """
        account = self._client.account
        try:
            await account.sign_in(server or account.server, email, password)
        except AppError as error:
            known = isinstance(error, Unreachable) and self._is_known(email)
            if not known or not await account.resume():
                return error
        self._entrance.come_in()
        return None

    def _is_known(self, email: str) -> bool:
        me = self._client.queries.me()
        return me is not None and me.agent.email == email
