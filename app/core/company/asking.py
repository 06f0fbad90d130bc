"""Questions and orders about the company by way of the server; nothing of the answers is stored."""

from app.core.account import Account
from app.protocol.company import (
    CannedReplies,
    Company,
    CompanyChange,
    CompanySite,
    CompanyUser,
    Invitation,
    NewSite,
    NewUser,
    SiteChange,
    UserChange,
)


class CompanyDesk:
    """Each raises ApiError or Unreachable.

    `not_allowed`: only admins may, where nothing else is said; `setting_invalid`: its detail names the `field`.
    """

    def __init__(self, account: Account) -> None:
        self._account = account

    async def read(self) -> Company:
        """The settings as they are; every agent may ask."""
        return await self._account.ask(lambda api, access: api.company(access))

    async def save(self, change: CompanyChange) -> Company:
        """Let them be so. ApiError `edited_meanwhile`: its detail holds who saved (`name`)."""
        return await self._account.ask(lambda api, access: api.save_company(access, change))

    async def users(self) -> tuple[CompanyUser, ...]:
        """Everybody, by name, those who were deactivated last; every agent may ask."""
        return (await self._account.ask(lambda api, access: api.users(access))).users

    async def invite(self, user: NewUser) -> Invitation:
        """Make a user. Asked twice with the same id, there is one, and the later link is good. ApiError `email_taken`."""
        return await self._account.ask(lambda api, access: api.invite_user(access, user))

    async def save_user(self, user: str, change: UserChange) -> CompanyUser:
        """Let a user be so. ApiError `email_taken` or `last_admin`."""
        return await self._account.ask(lambda api, access: api.save_user(access, user, change))

    async def new_link(self, user: str) -> Invitation:
        """Another link to choose a password with; the one before is good no more."""
        return await self._account.ask(lambda api, access: api.invitation(access, user))

    async def deactivate(self, user: str) -> CompanyUser:
        """They cannot sign in any more, and their open chats return to Unassigned. ApiError `last_admin`."""
        return await self._account.ask(lambda api, access: api.deactivate_user(access, user))

    async def activate(self, user: str) -> CompanyUser:
        """They can sign in again."""
        return await self._account.ask(lambda api, access: api.activate_user(access, user))

    async def sites(self) -> tuple[CompanySite, ...]:
        """All sites by name; deals admins may ask, too."""
        return (await self._account.ask(lambda api, access: api.sites(access))).sites

    async def create_site(self, site: NewSite) -> CompanySite:
        """Make a site. Asked twice with the same key, there is one."""
        return await self._account.ask(lambda api, access: api.create_site(access, site))

    async def save_site(self, key: str, change: SiteChange) -> CompanySite:
        """Let a site be so. ApiError `edited_meanwhile`."""
        return await self._account.ask(lambda api, access: api.save_site(access, key, change))

    async def replies(self) -> CannedReplies:
        """All canned replies; every agent may ask."""
        return await self._account.ask(lambda api, access: api.replies(access))

    async def save_replies(self, replies: CannedReplies) -> CannedReplies:
        """Let them be these; `revision` is that of those which were edited. ApiError `edited_meanwhile`."""
        return await self._account.ask(lambda api, access: api.save_replies(access, replies))
