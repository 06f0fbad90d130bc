"""What the client's core asks of the outside; net and desktop answer, tests answer with small real things."""

from collections.abc import AsyncIterator, Awaitable, Callable
from enum import Enum, auto
from typing import Protocol

from msgspec import Struct

from app.core.steps import Upload
from app.protocol.api import ConversationDetails, ConversationPage, MessagePage, Tokens
from app.protocol.crm import CrmMatches, CrmRecord, CrmRecordKind, CrmRecordPage, CrmSheet
from app.protocol.ids import ConversationId, DeviceId, FileId
from app.protocol.records import File


class Api(Protocol):
    """Requests to one server. `access` is an access token. Each raises ApiError or Unreachable."""

    async def sign_in(self, email: str, password: str, device: DeviceId) -> Tokens: ...
    async def refresh(self, refresh_token: str) -> Tokens: ...
    async def sign_out(self, access: str) -> None: ...
    async def messages(self, access: str, conversation: ConversationId, before: int, limit: int) -> MessagePage: ...
    async def closed(self, access: str, before_at: int | None, before_id: ConversationId | None, limit: int) -> ConversationPage: ...
    async def details(self, access: str, conversation: ConversationId) -> ConversationDetails: ...
    async def crm_matches(self, access: str, email: str, phone: str, organization: str) -> CrmMatches: ...
    async def crm_search(self, access: str, words: str, after: CrmRecord | None, limit: int) -> CrmRecordPage: ...
    async def crm_sheet(self, access: str, kind: CrmRecordKind, remote: str) -> CrmSheet: ...
    async def crm_export(self, access: str, take: Callable[[bytes], Awaitable[None]]) -> None: ...
    async def upload(self, access: str, upload: Upload, pieces: Callable[[], AsyncIterator[bytes]]) -> File: ...
    async def download(self, access: str, file: FileId, take: Callable[[bytes], Awaitable[None]], *, small: bool) -> None: ...
    async def image(self, image: str, take: Callable[[bytes], Awaitable[None]]) -> None: ...
    async def close(self) -> None: ...


class Notice(Struct, frozen=True):
    """One notification of the operating system.

    `tag` names what it is about, so that it can be withdrawn; `conversation` opens on click.
    """

    tag: str
    title: str
    body: str
    conversation: ConversationId | None


class Notifier(Protocol):
    """The operating system's notifications."""

    async def show(self, notice: Notice, on_click: Callable[[], None]) -> None: ...
    async def withdraw(self, tag: str) -> None: ...


class Secrets(Protocol):
    """The operating system's keyring. `kept` is False where there is none: then secrets live as long as this run."""

    @property
    def kept(self) -> bool: ...
    async def read(self, name: str) -> str | None: ...
    async def write(self, name: str, secret: str) -> None: ...
    async def delete(self, name: str) -> None: ...


class SystemProxies(Protocol):
    """What the operating system knows of proxies."""

    async def toward(self, server: str) -> str:
        """The address of the proxy on the way to a server, with name and password where it has any; empty where there is none."""
        ...


class Moment(Enum):
    """What becomes of the machine that a connection must know of."""

    SLEEPS = auto()
    WAKES = auto()
    NETWORK_LOST = auto()
    NETWORK_BACK = auto()  # or it is another one now


class Machine(Protocol):
    """The machine this runs on, or one way of listening to it."""

    async def watch(self, feel: Callable[[Moment], Awaitable[None]]) -> None:
        """Tell of each moment, until cancelled. At SLEEPS the machine waits until `feel` has returned, where it can wait. Never raises."""
        ...
