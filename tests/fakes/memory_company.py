"""A server's company in memory: it answers when it may, with what it has, or fails as the test says."""

import asyncio

from msgspec.structs import replace

from app.core.errors import ApiError, AppError, Unreachable
from app.protocol.api import Tokens
from app.protocol.company import (
    INVITATION_MS,
    Company,
    CompanyChange,
    CompanySettings,
    CompanyUser,
    CompanyUsers,
    Invitation,
    NewUser,
    UserChange,
)
from app.protocol.ids import AgentId
from app.protocol.people import Me
from tests.fakes.linked_desk import MemoryApi


class MemoryCompany(MemoryApi):
    """`me`: who signs in. `asked`: what was asked for, in order; `failing`: why nothing is answered. `now`: ms.

    `losing`: what is asked for is done, and the answer gets lost.
    """

    def __init__(self, me: Me, *people: CompanyUser, now: int = 0) -> None:
        super().__init__()
        self.me = me
        self.now = now
        self.asked: list[str] = []
        self.failing: AppError | None = None
        self.held = Company(account=me.account, settings=CompanySettings(name=me.account.name), revision=7)
        self.people = {one.id: one for one in people}
        self.links = 0
        self.losing = False
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    def _tokens(self) -> Tokens:
        self.issued += 1
        return Tokens(access_token=f"access-{self.issued}", refresh_token=f"refresh-{self.issued}", expires_in=900, me=self.me)

    def becomes(self, by: str, **settings: object) -> None:
        """Somebody else saves this."""
        self.held = replace(
            self.held,
            settings=replace(self.held.settings, **settings),
            revision=self.held.revision + 1,
            changed_by_name=by,
            changed_at=self.now,
        )

    async def company(self, *_: object) -> Company:
        await self._hear("read")
        return self.held

    async def save_company(self, *asked: object) -> Company:
        change = asked[1]
        assert isinstance(change, CompanyChange)
        await self._hear("save")
        if change.revision != self.held.revision:
            raise ApiError("edited_meanwhile", detail={"name": self.held.changed_by_name, "at": str(self.now)})
        self.held = replace(self.held, settings=change.settings, revision=change.revision + 1, changed_by_name=self.me.agent.name)
        return self.held

    async def users(self, *_: object) -> CompanyUsers:
        await self._hear("users")
        return CompanyUsers(users=tuple(sorted(self.people.values(), key=lambda one: (one.deactivated, one.name))))

    async def invite_user(self, *asked: object) -> Invitation:
        new = asked[1]
        assert isinstance(new, NewUser)
        await self._hear(f"invite {new.name}")
        self._free(new.email, new.id)
        user = CompanyUser(id=new.id, name=new.name, email=new.email, admin=new.admin, deals_admin=new.deals_admin, invited=True)
        self.people[new.id] = user
        if self.losing:
            raise Unreachable
        return self._link(user)

    async def save_user(self, *asked: object) -> CompanyUser:
        id_, change = AgentId(str(asked[1])), asked[2]
        assert isinstance(change, UserChange)
        await self._hear(f"save {self.people[id_].name}")
        self._free(change.email, id_)
        if self.people[id_].admin and not change.admin:
            self._not_last(id_)
        return self._put(id_, name=change.name, email=change.email, admin=change.admin, deals_admin=change.deals_admin)

    async def invitation(self, *asked: object) -> Invitation:
        user = self.people[AgentId(str(asked[1]))]
        await self._hear(f"link {user.name}")
        return self._link(user)

    async def deactivate_user(self, *asked: object) -> CompanyUser:
        id_ = AgentId(str(asked[1]))
        await self._hear(f"deactivate {self.people[id_].name}")
        if self.people[id_].admin:
            self._not_last(id_)
        return self._put(id_, deactivated=True, open_chats=0)

    async def activate_user(self, *asked: object) -> CompanyUser:
        id_ = AgentId(str(asked[1]))
        await self._hear(f"activate {self.people[id_].name}")
        return self._put(id_, deactivated=False)

    def _link(self, user: CompanyUser) -> Invitation:
        self.links += 1
        return Invitation(user=user, link=f"https://desk.example/join#secret-{self.links}", expires_at=self.now + INVITATION_MS)

    def _free(self, email: str, id_: str) -> None:
        if any(one.email == email and one.id != id_ for one in self.people.values()):
            raise ApiError("email_taken")

    def _not_last(self, id_: str) -> None:
        if not any(one.admin and not one.deactivated and one.id != id_ for one in self.people.values()):
            raise ApiError("last_admin")

    def _put(self, id_: AgentId, **changed: object) -> CompanyUser:
        self.people[id_] = replace(self.people[id_], **changed)
        return self.people[id_]

    async def _hear(self, question: str) -> None:
        self.asked.append(question)
        failing = self.failing
        await self.may_answer.wait()
        if failing is not None:
            raise failing
