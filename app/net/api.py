"""Requests to the server over HTTP; README.md in app/protocol has the list."""

from collections.abc import Awaitable, Callable
from typing import TypeVar
from urllib.parse import quote

import httpx
import msgspec

from app.net.company import CompanyRequests
from app.net.requests import read
from app.net.way import Ways
from app.protocol.api import Body, ConversationDetails, ConversationPage, MessagePage, Refresh, SignIn, Tokens
from app.protocol.crm import CrmMatches, CrmRecord, CrmRecordKind, CrmRecordPage, CrmSheet
from app.protocol.ids import ConversationId, DeviceId

_Answer = TypeVar("_Answer", bound=Body)


class HttpApi(CompanyRequests):
    """One server's requests. `server`: its address with scheme, such as https://chat.example.com. Each raises ApiError or Unreachable."""

    def __init__(self, server: str, device_name: str = "", ways: Ways | None = None) -> None:
        super().__init__(server, ways)
        self._device_name = device_name

    async def sign_in(self, email: str, password: str, device: DeviceId) -> Tokens:
        """Tokens for e-mail and password."""
        body = SignIn(email=email, password=password, device=device, device_name=self._device_name)
        return await self._post("/sign-in", body, Tokens)

    async def refresh(self, refresh_token: str) -> Tokens:
        """Tokens for a refresh token, which is spent by that."""
        return await self._post("/refresh", Refresh(refresh_token=refresh_token), Tokens)

    async def sign_out(self, access: str) -> None:
        """End this device's sign-in."""
        await self.ask("POST", "/sign-out", access=access)

    async def messages(self, access: str, conversation: ConversationId, before: int, limit: int) -> MessagePage:
        """The newest `limit` messages before number `before`."""
        path = f"/conversations/{quote(conversation, safe='')}/messages"
        return read(await self.ask("GET", path, access=access, query={"before": before, "limit": limit}), MessagePage)

    async def closed(self, access: str, before_at: int | None, before_id: ConversationId | None, limit: int) -> ConversationPage:
        """The next `limit` closed conversations after the one named, or the newest."""
        query: dict[str, int | str] = {"limit": limit}
        if before_at is not None and before_id is not None:
            query |= {"before_at": before_at, "before_id": before_id}
        return read(await self.ask("GET", "/conversations/closed", access=access, query=query), ConversationPage)

    async def details(self, access: str, conversation: ConversationId) -> ConversationDetails:
        """All of a conversation's details."""
        path = f"/conversations/{quote(conversation, safe='')}/details"
        return read(await self.ask("GET", path, access=access), ConversationDetails)

    async def crm_matches(self, access: str, email: str, phone: str, organization: str) -> CrmMatches:
        """Persons and organizations that the CRM knows already; each of the three may be empty."""
        known = {"email": email, "phone": phone, "organization": organization}
        query: dict[str, int | str] = {name: value for name, value in known.items() if value}
        return read(await self.ask("GET", "/crm/matches", access=access, query=query), CrmMatches)

    async def crm_search(self, access: str, words: str, after: CrmRecord | None, limit: int) -> CrmRecordPage:
        """The newest `limit` things with these words in them, or those after the one given."""
        query: dict[str, int | str] = {"q": words, "limit": limit}
        if after is not None:
            query |= {"before_at": after.at, "before_remote": after.remote}
        return read(await self.ask("GET", "/crm/search", access=access, query=query), CrmRecordPage)

    async def crm_sheet(self, access: str, kind: CrmRecordKind, remote: str) -> CrmSheet:
        """One thing in this server's CRM."""
        path = f"/crm/records/{kind.value}/{quote(remote, safe='')}"
        return read(await self.ask("GET", path, access=access), CrmSheet)

    async def crm_export(self, access: str, take: Callable[[bytes], Awaitable[None]]) -> None:
        """All of this server's CRM as CSV, given to `take` a piece at a time."""
        await self.take("/api/v1/crm/export.csv", access, take, _is_a_table)

    async def _post(self, path: str, body: Body, answer: type[_Answer]) -> _Answer:
        return read(await self.ask("POST", path, body=msgspec.json.encode(body)), answer)


def _is_a_table(headers: httpx.Headers) -> bool:
    return str(headers.get("Content-Type", "")).startswith("text/csv")
