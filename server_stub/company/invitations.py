"""What comes of an invitation: whoever has its link chooses a password, once."""

import asyncio
from collections.abc import Callable

from app.protocol.company import InvitedUser
from app.protocol.errors import ErrorCode
from server_stub.db.database import Database
from server_stub.db.invitations import Invited, find_invited, set_password
from server_stub.handlers.refused import Refused
from server_stub.handlers.writing import writing


class Invitations:
    """Those of all accounts; `clock` gives ms UTC. Whatever is wrong with a secret, the answer is the same: invitation_over."""

    def __init__(self, database: Database, clock: Callable[[], int]) -> None:
        self._database = database
        self._clock = clock

    async def check(self, secret: str) -> InvitedUser:
        """Whom it is for. Raises Refused: invitation_over."""
        return await asyncio.to_thread(self._check, secret)

    async def answer(self, secret: str, password_hash: str) -> InvitedUser:
        """This is their password from now on; whoever was signed in as them is not any more. Raises Refused: invitation_over, busy."""
        return await asyncio.to_thread(self._answer, secret, password_hash)

    def _check(self, secret: str) -> InvitedUser:
        with self._database.read() as connection:
            return _greeted(find_invited(connection, secret, self._clock()))

    def _answer(self, secret: str, password_hash: str) -> InvitedUser:
        now = self._clock()
        with writing(self._database) as connection:
            invited = find_invited(connection, secret, now)
            greeted = _greeted(invited)
            if invited is not None:
                set_password(connection, invited.agent, password_hash, now)
        return greeted


def _greeted(invited: Invited | None) -> InvitedUser:
    if invited is None:
        raise Refused(ErrorCode.INVITATION_OVER)
    return InvitedUser(name=invited.name, email=invited.email, company=invited.company)
