"""Who works where: agents, their account, and what it sets for them."""

from enum import StrEnum

from app.protocol.ids import AccountId, AgentId
from app.protocol.records import Record

LANGUAGES = ("en", "pl", "es", "pt", "nl", "fr")
"""The languages of the product: what users and visitors may be spoken to in."""


class Presence(StrEnum):
    ONLINE = "online"
    OFFLINE = "offline"


class Agent(Record, frozen=True, kw_only=True):
    """A colleague. `intent` is the position of their switch, `presence` what others may count on.

    `admin`: may change the company's settings and users; `deals_admin`: may configure chatbot and sites. Admins may both.
    """

    id: AgentId
    name: str
    email: str = ""
    intent: Presence = Presence.OFFLINE
    presence: Presence = Presence.OFFLINE
    deactivated: bool = False
    admin: bool = False
    deals_admin: bool = False


class NotificationRules(Record, frozen=True, kw_only=True):
    """Which notifications agents get who have not chosen for themselves.

    `text`: they show what was written, and not only that something was. `in_app`: the window tells of things too, beside the system.
    """

    new_conversation: bool = True
    returned: bool = True
    assigned: bool = True
    new_message: bool = True
    text: bool = True
    in_app: bool = True


class FileKind(StrEnum):
    """What a file is, as its bytes say."""

    IMAGE = "image"
    DOCUMENT = "document"
    MEDIA = "media"  # sound and films
    OTHER = "other"  # archives and whatever else is not refused always


class FileRules(Record, frozen=True, kw_only=True):
    """Who may send files, of which kinds, and how large in bytes (10 MiB at most)."""

    visitors: bool = True
    agents: bool = True
    kinds: tuple[FileKind, ...] = tuple(FileKind)
    max_bytes: int = 10 * 2**20


class Account(Record, frozen=True, kw_only=True):
    """The company. `currency` (ISO 4217): of amounts given without one; `region` (ISO 3166-1): of phone numbers given without country code.

    `crm`: a details.CrmKind; where leads and deals go. `language`: of users who have not chosen one; empty: their system's.
    `replies` counts the changes of the canned replies. `live_chat`: the company has it (entitlement); without it nobody is let in.
    """

    id: AccountId
    name: str
    currency: str = "EUR"
    region: str = ""
    crm: str = "local"
    language: str = ""
    notifications: NotificationRules = NotificationRules()
    files: FileRules = FileRules()
    replies: int = 0
    live_chat: bool = True


class Me(Record, frozen=True, kw_only=True):
    """The signed-in agent."""

    agent: Agent
    account: Account
    admin: bool = False
    deals_admin: bool = False
