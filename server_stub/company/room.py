"""The company's parts, put together: settings, users, their invitations, sites, and canned replies."""

from collections.abc import Awaitable, Callable

from server_stub.company.invitations import Invitations
from server_stub.company.replies import Replies
from server_stub.company.settings import CompanySettingsDesk
from server_stub.company.sites import Sites
from server_stub.company.users import Tell, Users
from server_stub.db.database import Database


class CompanyRoom:
    """One server's. See Users for what it is made with."""

    def __init__(self, database: Database, clock: Callable[[], int], tell: Tell, changed: Callable[[], Awaitable[None]]) -> None:
        self.settings = CompanySettingsDesk(database, clock, changed)
        self.users = Users(database, clock, tell, changed)
        self.invitations = Invitations(database, clock)
        self.sites = Sites(database, clock, changed)
        self.replies = Replies(database, clock, changed)
