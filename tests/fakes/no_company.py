"""A server that cannot be asked about the company."""

from app.core.errors import Unreachable
from app.protocol.company import CannedReplies, Company, CompanySite, CompanySites, CompanyUser, CompanyUsers, Invitation


class NoCompany:
    """Part of a core.ports.Api."""

    async def company(self, *_: object) -> Company:
        raise Unreachable

    async def save_company(self, *_: object) -> Company:
        raise Unreachable

    async def users(self, *_: object) -> CompanyUsers:
        raise Unreachable

    async def invite_user(self, *_: object) -> Invitation:
        raise Unreachable

    async def save_user(self, *_: object) -> CompanyUser:
        raise Unreachable

    async def invitation(self, *_: object) -> Invitation:
        raise Unreachable

    async def deactivate_user(self, *_: object) -> CompanyUser:
        raise Unreachable

    async def activate_user(self, *_: object) -> CompanyUser:
        raise Unreachable

    async def sites(self, *_: object) -> CompanySites:
        raise Unreachable

    async def create_site(self, *_: object) -> CompanySite:
        raise Unreachable

    async def save_site(self, *_: object) -> CompanySite:
        raise Unreachable

    async def replies(self, *_: object) -> CannedReplies:
        raise Unreachable

    async def save_replies(self, *_: object) -> CannedReplies:
        raise Unreachable
