"""What a company's people are told and may change of its settings, users and sites over HTTP. Times in ms unless a name says otherwise."""

from typing import Annotated

from msgspec import Meta

from app.protocol.api import Body
from app.protocol.ids import AgentId
from app.protocol.people import Account, FileRules, NotificationRules
from app.protocol.records import Record

MINUTE_MS = 60_000
DAY_MS = 86_400_000
INVITATION_MS = 7 * DAY_MS
MAX_REPLIES = 500
MAX_ORIGINS = 50

Name = Annotated[str, Meta(min_length=1, max_length=100)]


class CompanySettings(Record, frozen=True, kw_only=True):
    """All that admins may set for everybody.

    `currency`, `region`, `language`: as in Account. `grace_ms`: for how long who lost the connection still counts as online (15 s to
    10 min). `return_after_ms`: for how long an absent owner keeps their chats (1 min to a day); None: for ever. `keep_chats_days`: after
    how many days closed conversations are erased (1 to 3,650); None: never. `keep_files_days`: likewise for the files sent in them.
    """

    name: Name
    currency: str = "EUR"
    region: str = ""
    language: str = ""
    grace_ms: Annotated[int, Meta(ge=15_000, le=10 * MINUTE_MS)] = 45_000
    return_after_ms: Annotated[int, Meta(ge=MINUTE_MS, le=DAY_MS)] | None = 5 * MINUTE_MS
    notifications: NotificationRules = NotificationRules()
    files: FileRules = FileRules()
    keep_chats_days: Annotated[int, Meta(ge=1, le=3_650)] | None = None
    keep_files_days: Annotated[int, Meta(ge=1, le=3_650)] | None = None


class Company(Body, frozen=True, kw_only=True):
    """The settings as they are, for every agent to read. `revision` counts their changes; the last was made by `changed_by_name`."""

    account: Account
    settings: CompanySettings
    revision: int = 0
    changed_at: int | None = None
    changed_by_name: str = ""


class CompanyChange(Body, frozen=True, kw_only=True):
    """The settings as they are to be. `revision`: of those that were edited; another one meanwhile is EDITED_MEANWHILE."""

    revision: int
    settings: CompanySettings


class CompanyUser(Record, frozen=True, kw_only=True):
    """Somebody who works there. `invited`: they have not chosen a password yet. `open_chats`: conversations they own now.

    `seen_at`: when a socket of theirs was last there; None: never.
    """

    id: AgentId
    name: str
    email: str
    admin: bool = False
    deals_admin: bool = False
    deactivated: bool = False
    invited: bool = False
    open_chats: int = 0
    seen_at: int | None = None


class CompanyUsers(Body, frozen=True, kw_only=True):
    """Everybody, by name, those who were deactivated last. Other agents than admins may read it too."""

    users: tuple[CompanyUser, ...] = ()


class NewUser(Body, frozen=True, kw_only=True):
    """Who is to be invited. The id is the inviter's, so that asking twice makes one."""

    id: AgentId
    name: Name
    email: Annotated[str, Meta(max_length=200)]
    admin: bool = False
    deals_admin: bool = False


class UserChange(Body, frozen=True, kw_only=True):
    """Somebody as they are to be. The e-mail address is what they sign in with."""

    name: Name
    email: Annotated[str, Meta(max_length=200)]
    admin: bool = False
    deals_admin: bool = False


class Invitation(Body, frozen=True, kw_only=True):
    """The page on which `user` chooses a password, once, until `expires_at`. The link is shown this once; another one ends it."""

    user: CompanyUser
    link: str
    expires_at: int


class InvitationCheck(Body, frozen=True, kw_only=True):
    """What the page asks with: the secret behind the # of its address."""

    secret: str


class InvitedUser(Body, frozen=True, kw_only=True):
    """Whom the page greets."""

    name: str
    email: str
    company: str


class InvitationAnswer(Body, frozen=True, kw_only=True):
    """The password that somebody has chosen: 8 to 1,000 characters."""

    secret: str
    password: str


class CompanySite(Record, frozen=True, kw_only=True):
    """A web site that the chat stands on. `allowed_origins`: such as "https://shop.example"; none: nowhere yet.

    `loaded_at`: when a page last loaded the widget, to the minute; `loaded_from`: that page's address without query; empty where unknown.
    """

    key: str
    name: str
    bot_name: str
    language: str = "en"
    accent: str = "#1f6feb"
    allowed_origins: tuple[str, ...] = ()
    loaded_at: int | None = None
    loaded_from: str = ""
    revision: int = 0


class CompanySites(Body, frozen=True, kw_only=True):
    """All sites by name. Deals admins and admins read and change them."""

    sites: tuple[CompanySite, ...] = ()


class NewSite(Body, frozen=True, kw_only=True):
    """A site that is to be. The key is the maker's: 16 hexadecimal digits, so that asking twice makes one."""

    key: Annotated[str, Meta(pattern="^[0-9a-f]{16}$")]
    name: Name
    allowed_origins: Annotated[tuple[str, ...], Meta(max_length=MAX_ORIGINS)] = ()


class SiteChange(Body, frozen=True, kw_only=True):
    """A site as it is to be. `revision`: of the one that was edited."""

    revision: int
    name: Name
    bot_name: Name
    language: str
    accent: str
    allowed_origins: Annotated[tuple[str, ...], Meta(max_length=MAX_ORIGINS)] = ()


class CannedReply(Record, frozen=True, kw_only=True):
    """A text that agents need often, offered when / and its `shortcut` are typed in the field "Message".

    {visitor} and {agent} in it stand for their names.
    """

    id: str
    shortcut: Annotated[str, Meta(pattern=r"^[\w-]{1,30}$")]
    text: Annotated[str, Meta(min_length=1, max_length=8_000)]


class CannedReplies(Body, frozen=True, kw_only=True):
    """All canned replies, by shortcut. Every agent reads them. `revision`: as Account.replies."""

    replies: Annotated[tuple[CannedReply, ...], Meta(max_length=MAX_REPLIES)] = ()
    revision: int = 0
