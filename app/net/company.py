"""A company's settings, users, sites and canned replies over HTTP."""

from urllib.parse import quote

from app.net.playbooks import PlaybookRequests
from app.net.requests import read
from app.protocol.company import (
    CannedReplies,
    Company,
    CompanyChange,
    CompanySite,
    CompanySites,
    CompanyUser,
    CompanyUsers,
    Invitation,
    NewSite,
    NewUser,
    SiteChange,
    UserChange,
)


class CompanyRequests(PlaybookRequests):
    """Each raises ApiError or Unreachable."""

    async def company(self, access: str) -> Company:
        """The settings as they are."""
        return read(await self.ask("GET", "/company", access=access), Company)

    async def save_company(self, access: str, change: CompanyChange) -> Company:
        """Let the settings be so."""
        return await self.tell("PUT", "/company", access, change, Company)

    async def users(self, access: str) -> CompanyUsers:
        """Everybody who works there."""
        return read(await self.ask("GET", "/company/users", access=access), CompanyUsers)

    async def invite_user(self, access: str, user: NewUser) -> Invitation:
        """Make a user, and the link to their password."""
        return await self.tell("POST", "/company/users", access, user, Invitation)

    async def save_user(self, access: str, user: str, change: UserChange) -> CompanyUser:
        """Let a user be so."""
        return await self.tell("PUT", _user(user), access, change, CompanyUser)

    async def invitation(self, access: str, user: str) -> Invitation:
        """Another link to a user's password."""
        return read(await self.ask("POST", f"{_user(user)}/invitation", access=access), Invitation)

    async def deactivate_user(self, access: str, user: str) -> CompanyUser:
        """Let a user in no more."""
        return read(await self.ask("POST", f"{_user(user)}/deactivate", access=access), CompanyUser)

    async def activate_user(self, access: str, user: str) -> CompanyUser:
        """Let a user in again."""
        return read(await self.ask("POST", f"{_user(user)}/activate", access=access), CompanyUser)

    async def sites(self, access: str) -> CompanySites:
        """All sites."""
        return read(await self.ask("GET", "/company/sites", access=access), CompanySites)

    async def create_site(self, access: str, site: NewSite) -> CompanySite:
        """Make a site."""
        return await self.tell("POST", "/company/sites", access, site, CompanySite)

    async def save_site(self, access: str, key: str, change: SiteChange) -> CompanySite:
        """Let a site be so."""
        return await self.tell("PUT", f"/company/sites/{quote(key, safe='')}", access, change, CompanySite)

    async def replies(self, access: str) -> CannedReplies:
        """All canned replies."""
        return read(await self.ask("GET", "/company/replies", access=access), CannedReplies)

    async def save_replies(self, access: str, replies: CannedReplies) -> CannedReplies:
        """Let the canned replies be these."""
        return await self.tell("PUT", "/company/replies", access, replies, CannedReplies)


def _user(id_: str) -> str:
    return f"/company/users/{quote(id_, safe='')}"
