"""A server that is asked to sign people in, and for little else."""

import asyncio

from app.core.errors import ApiError
from app.core.ports import Api
from app.protocol.api import MessagePage, Tokens
from app.protocol.ids import DeviceId
from app.protocol.people import Me
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.no_chats import NoChats
from tests.fakes.no_company import NoCompany
from tests.fakes.no_playbooks import NoPlaybooks
from tests.fakes.records import BEN, ME, message


class OneServer(NoChats, NoPlaybooks, NoCompany):
    """Accounts by e-mail; every refresh token is good once."""

    def __init__(self) -> None:
        self.people: dict[str, Me] = {"anna": ME, "ben": Me(agent=BEN, account=ME.account)}
        self.failure: Exception | None = None
        self.addresses: list[str] = []
        self.signed_out: list[str] = []
        self.refused_access: set[str] = set()
        self.held_at_refresh: list[dict[str, str]] = []
        self.secrets = MemorySecrets()
        self.asked = asyncio.Event()
        self.answering = asyncio.Event()
        self.answering.set()
        self._good: dict[str, Me] = {}
        self._issued = 0

    def open(self, address: str) -> Api:
        self.addresses.append(address)
        return self

    async def sign_in(self, email: str, password: str, device: DeviceId) -> Tokens:
        assert device
        if password != "demo":
            raise ApiError("wrong_credentials")
        return self._issue(self.people[email])

    async def refresh(self, refresh_token: str) -> Tokens:
        self.held_at_refresh.append(dict(self.secrets.held))
        self.asked.set()
        await asyncio.sleep(0)
        await self.answering.wait()
        if self.failure is not None:
            raise self.failure
        return self._issue(self._good.pop(refresh_token))

    async def sign_out(self, access: str) -> None:
        if self.failure is not None:
            raise self.failure
        self.signed_out.append(access)

    async def messages(self, access: str, *_: object) -> MessagePage:
        if access in self.refused_access:
            raise ApiError("token_expired")
        return MessagePage(messages=(message("mine", 1),), more=False)

    async def close(self) -> None: ...

    def _issue(self, me: Me) -> Tokens:
        self._issued += 1
        self._good[f"refresh-{self._issued}"] = me
        return Tokens(access_token=f"access-{self._issued}", refresh_token=f"refresh-{self._issued}", expires_in=900, me=me)
