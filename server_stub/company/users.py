"""The users of a company: invited, changed, shut out and let in again by its admins."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy import Connection

from app.protocol.company import INVITATION_MS, CompanyUser, CompanyUsers, Invitation, NewUser, UserChange
from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, AgentId
from server_stub.company.texts import checked_email, checked_name
from server_stub.db import accounts, users
from server_stub.db.database import Database
from server_stub.db.invitations import make_invitation
from server_stub.eventlog.append import append
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import ActivateAgent, ChangeAgent, DeactivateAgent, SystemCommand
from server_stub.handlers.telling import agent_changed
from server_stub.handlers.writing import writing

MOST_USERS = 1_000

Tell = Callable[[AccountId, SystemCommand], Awaitable[object]]


class Users:
    """Those of all accounts. Each call raises Refused: busy, where it cannot be written just now, and has then changed nothing.

    Whoever changes something (`by`) must be an admin at that moment: not_allowed.
    """

    def __init__(self, database: Database, clock: Callable[[], int], tell: Tell, changed: Callable[[], Awaitable[None]]) -> None:
        """`clock` gives ms UTC; `tell` carries out one of the desk's own commands; `changed` is awaited after what is written beside it."""
        self._database = database
        self._clock = clock
        self._tell = tell
        self._changed = changed

    async def list(self, account: AccountId) -> CompanyUsers:
        """All of the account's."""
        return await asyncio.to_thread(self._list, account)

    async def invite(self, account: AccountId, by: AgentId, new: NewUser, page: str) -> Invitation:
        """Make a user who chooses a password on `page`. The same asked again makes no second one, but another link.

        Raises Refused: setting_invalid (`field`), email_taken, idempotency_conflict (the id is another's), too_many.
        """
        return await self._write(self._invite, account, by, new, page)

    async def invite_again(self, account: AccountId, by: AgentId, agent: str, page: str) -> Invitation:
        """Another link; the one before ends. Raises Refused: not_found, also where they may not come in."""
        return await self._write(self._invite_again, account, by, agent, page)

    async def change(self, account: AccountId, by: AgentId, agent: str, change: UserChange) -> CompanyUser:
        """Give a user these rights, name and e-mail address. Raises Refused: not_found, setting_invalid, email_taken, last_admin."""
        name, email = checked_name(change.name), checked_email(change.email)
        rights = {"admin": change.admin, "deals_admin": change.deals_admin}
        return await self._told(account, ChangeAgent(AgentId(agent), name, email, **rights, by=by))

    async def deactivate(self, account: AccountId, by: AgentId, agent: str) -> CompanyUser:
        """Shut a user out. Raises Refused: not_found, last_admin."""
        return await self._told(account, DeactivateAgent(AgentId(agent), by))

    async def activate(self, account: AccountId, by: AgentId, agent: str) -> CompanyUser:
        """Let a user in again. Raises Refused: not_found."""
        return await self._told(account, ActivateAgent(AgentId(agent), by))

    def _list(self, account: AccountId) -> CompanyUsers:
        with self._database.read() as connection:
            return CompanyUsers(users=users.users_of(connection, account))

    async def _write(self, act: Callable[..., Invitation], *asked: Any) -> Invitation:
        invitation = await asyncio.to_thread(act, *asked)
        await self._changed()
        return invitation

    async def _told(self, account: AccountId, command: ChangeAgent | DeactivateAgent | ActivateAgent) -> CompanyUser:
        await asyncio.to_thread(self._read, account, command.agent)
        await self._tell(account, command)
        return await asyncio.to_thread(self._read, account, command.agent)

    def _read(self, account: AccountId, agent: AgentId) -> CompanyUser:
        with self._database.read() as connection:
            return _found(connection, account, agent)

    def _invite(self, account: AccountId, by: AgentId, new: NewUser, page: str) -> Invitation:
        row = accounts.NewUser(checked_email(new.email), checked_name(new.name), "", admin=new.admin, deals_admin=new.deals_admin)
        with writing(self._database) as connection:
            _check_admin(connection, account, by)
            if users.id_taken(connection, new.id):
                _check_repeated(users.user_of(connection, account, new.id), row)
            else:
                self._add(connection, account, new.id, row)
            return self._link(connection, account, new.id, page)

    def _add(self, connection: Connection, account: AccountId, agent: AgentId, row: accounts.NewUser) -> None:
        if users.email_taken(connection, row.email):
            raise Refused(ErrorCode.EMAIL_TAKEN)
        if len(users.users_of(connection, account)) >= MOST_USERS:
            raise Refused(ErrorCode.TOO_MANY, limit=str(MOST_USERS))
        now = self._clock()
        accounts.insert_user(connection, account, agent, row, now)
        told = [agent_changed(one, now) for one in accounts.agents_of(connection, account) if one.id == agent]
        append(connection, account, told)

    def _invite_again(self, account: AccountId, by: AgentId, agent: str, page: str) -> Invitation:
        with writing(self._database) as connection:
            _check_admin(connection, account, by)
            return self._link(connection, account, agent, page)

    def _link(self, connection: Connection, account: AccountId, agent: str, page: str) -> Invitation:
        user = _found(connection, account, agent)
        if user.deactivated:
            raise Refused(ErrorCode.NOT_FOUND)
        expires_at = self._clock() + INVITATION_MS
        return Invitation(user=user, link=f"{page}#{make_invitation(connection, user.id, expires_at)}", expires_at=expires_at)


def _found(connection: Connection, account: AccountId, agent: str) -> CompanyUser:
    if (user := users.user_of(connection, account, agent)) is None:
        raise Refused(ErrorCode.NOT_FOUND)
    return user


def _check_admin(connection: Connection, account: AccountId, by: AgentId) -> None:
    if not users.leads(connection, account, by):
        raise Refused(ErrorCode.NOT_ALLOWED)


def _check_repeated(user: CompanyUser | None, row: accounts.NewUser) -> None:
    """A user of that id is there: the same asked again is answered again."""
    wanted = (row.email, row.name, row.admin, row.deals_admin)
    if user is None or (user.email, user.name, user.admin, user.deals_admin) != wanted:
        raise Refused(ErrorCode.IDEMPOTENCY_CONFLICT)
