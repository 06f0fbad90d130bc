"""Who is in Pipedrive: persons and organizations, as they are found and read there, and the users who own things."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from app.protocol.details import CrmReason
from server_stub.crm.pipedrive.answers import Missing, NotDone
from server_stub.crm.pipedrive.bodies import shown_phone
from server_stub.crm.pipedrive.line import Line, Query
from server_stub.crm.pipedrive.rows import (
    FoundOrganization,
    FoundPerson,
    MeRow,
    OrganizationRow,
    PersonRow,
    UserRow,
    has_phone,
    has_text,
    read,
)
from server_stub.crm.port import Owner

_USERS_FOR_S = 3_600.0
_Found = TypeVar("_Found", FoundPerson, FoundOrganization)


class Directory:
    """Reads over a line; what changes seldom is remembered. Every coroutine raises CrmTrouble."""

    def __init__(self, line: Line, seconds: Callable[[], float]) -> None:
        self._line = line
        self._seconds = seconds
        self._me: MeRow | None = None
        self._turn = asyncio.Lock()
        self._users: list[UserRow] = []
        self._users_until = float("-inf")

    async def me(self) -> MeRow:
        """Whose credentials these are."""
        async with self._turn:
            if self._me is None:
                self._me = await self.asked_me()
            return self._me

    async def asked_me(self) -> MeRow:
        """The same, certainly as of now."""
        return read((await self._line.ask("GET", "v1/users/me")).get("data"), MeRow)

    async def user_of(self, owner: Owner | None) -> int | None:
        """The active user with the owner's e-mail address, if there is one."""
        if owner is None or not owner.email:
            return None
        async with self._turn:
            if self._seconds() >= self._users_until:
                self._users = await self._all_users()
                self._users_until = self._seconds() + _USERS_FOR_S
        return next((user.id for user in self._users if user.active_flag and has_text([user.email], owner.email)), None)

    async def _all_users(self) -> list[UserRow]:
        try:
            return read((await self._line.ask("GET", "v1/users")).get("data"), list[UserRow])
        except NotDone as trouble:
            if trouble.reason is CrmReason.FORBIDDEN:  # an app that may not see users: everything goes to the default owner
                return []
            raise

    async def person(self, number: int) -> PersonRow | None:
        """The person, unless deleted."""
        try:
            row = read((await self._line.ask("GET", f"v2/persons/{number}")).get("data"), PersonRow)
        except Missing:
            return None
        return None if row.is_deleted else row

    async def organization(self, number: int) -> OrganizationRow | None:
        """The organization, unless deleted."""
        try:
            row = read((await self._line.ask("GET", f"v2/organizations/{number}")).get("data"), OrganizationRow)
        except Missing:
            return None
        return None if row.is_deleted else row

    async def persons_with_email(self, email: str) -> list[FoundPerson]:
        """Those with exactly this address, the oldest first."""
        found = await self._found("v2/persons/search", {"fields": "email", "term": email}, FoundPerson)
        return [person for person in found if has_text(person.emails, email)]

    async def persons_with_phone(self, phone: str) -> list[FoundPerson]:
        """Those with exactly this number, the oldest first."""
        found = await self._found("v2/persons/search", {"fields": "phone", "term": shown_phone(phone)}, FoundPerson)
        return [person for person in found if has_phone(person.phones, phone)]

    async def persons_named(self, name: str, organization: int | None) -> list[FoundPerson]:
        """Those of this organization with exactly this name, the oldest first. Without one: of whom nothing else is known either."""
        within = {} if organization is None else {"organization_id": organization}
        found = await self._found("v2/persons/search", {"fields": "name", "term": name, **within}, FoundPerson)
        fitting = [person for person in found if has_text([person.name], name)]
        return fitting if within else [one for one in fitting if not (one.emails or one.phones or one.organization)]

    async def organizations_named(self, name: str) -> list[FoundOrganization]:
        """Those with exactly this name, the oldest first."""
        found = await self._found("v2/organizations/search", {"fields": "name", "term": name}, FoundOrganization)
        return [organization for organization in found if has_text([organization.name], name)]

    async def _found(self, path: str, query: Query, kind: type[_Found]) -> list[_Found]:
        hits = await self._line.all_rows(path, {**query, "exact_match": "true"})
        found = [read(hit.get("item") if isinstance(hit, dict) else None, kind) for hit in hits]
        return sorted(found, key=lambda one: one.id)
