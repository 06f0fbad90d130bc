"""What the client's core asks of the outside; net and desktop answer, tests answer with small real things."""

from collections.abc import AsyncIterator, Awaitable, Callable
from enum import Enum, StrEnum, auto
from typing import Any, Protocol

from msgspec import Struct

from app.core.notice import NoticeAct
from app.core.sounds import Sound
from app.core.steps import Upload
from app.protocol.api import ConversationDetails, ConversationPage, MessagePage, Tokens
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
from app.protocol.crm import CrmMatches, CrmRecord, CrmRecordKind, CrmRecordPage, CrmSheet
from app.protocol.ids import ConversationId, DeviceId, FileId
from app.protocol.playbooks import (
    NewPlaybook,
    PlaybookChange,
    PlaybookContent,
    PlaybookImage,
    PlaybookList,
    PlaybookProblems,
    PlaybookRun,
    PlaybookTemplates,
    PlaybookTrial,
)
from app.protocol.records import File
from app.protocol.reports import AlertSuppressed


class PlaybookApi(Protocol):
    """What is asked of one server about playbooks. `today_from`: when today began here, in ms. As in Api otherwise."""

    async def playbooks(self, access: str, today_from: int) -> PlaybookList: ...
    async def playbook(self, access: str, id_: str, today_from: int) -> PlaybookContent: ...
    async def playbook_templates(self, access: str, language: str) -> PlaybookTemplates: ...
    async def validate_playbook(self, access: str, definition: dict[str, Any], language: str) -> PlaybookProblems: ...
    async def trial_playbook(self, access: str, trial: PlaybookTrial, language: str) -> PlaybookRun: ...
    async def create_playbook(self, access: str, playbook: NewPlaybook) -> PlaybookContent: ...
    async def save_playbook(self, access: str, id_: str, change: PlaybookChange) -> PlaybookContent: ...
    async def activate_playbook(self, access: str, id_: str) -> PlaybookContent: ...
    async def pause_playbook(self, access: str, id_: str) -> PlaybookContent: ...
    async def delete_playbook(self, access: str, id_: str) -> None: ...
    async def give_image(self, access: str, content: bytes) -> PlaybookImage: ...


class CompanyApi(Protocol):
    """What is asked of one server about the company. As in Api otherwise."""

    async def company(self, access: str) -> Company: ...
    async def save_company(self, access: str, change: CompanyChange) -> Company: ...
    async def users(self, access: str) -> CompanyUsers: ...
    async def invite_user(self, access: str, user: NewUser) -> Invitation: ...
    async def save_user(self, access: str, user: str, change: UserChange) -> CompanyUser: ...
    async def invitation(self, access: str, user: str) -> Invitation: ...
    async def deactivate_user(self, access: str, user: str) -> CompanyUser: ...
    async def activate_user(self, access: str, user: str) -> CompanyUser: ...
    async def sites(self, access: str) -> CompanySites: ...
    async def create_site(self, access: str, site: NewSite) -> CompanySite: ...
    async def save_site(self, access: str, key: str, change: SiteChange) -> CompanySite: ...
    async def replies(self, access: str) -> CannedReplies: ...
    async def save_replies(self, access: str, replies: CannedReplies) -> CannedReplies: ...


class Api(PlaybookApi, CompanyApi, Protocol):
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


class NoticeButton(Struct, frozen=True):
    """`done`: what sends the text, where the notice has a field for it."""

    act: NoticeAct
    label: str
    done: str = ""


class Notice(Struct, frozen=True):
    """One notification of the operating system.

    `tag` names what it is about, so that it can be replaced and withdrawn; `conversation` opens on click. `buttons`: where the system
    has such. `keep`: it stays until it is withdrawn, as far as the system lets it. `sound`: what is heard with it;
    `urgent`: louder, and again until somebody sees to it.
    """

    tag: str
    title: str
    body: str
    conversation: ConversationId | None
    buttons: tuple[NoticeButton, ...] = ()
    keep: bool = False
    sound: Sound | None = None
    urgent: bool = False


class Pressed(Struct, frozen=True):
    """What a person did with a notice. `text`: what was written in the notice itself; empty where it has no field.

    `token`: by which a Wayland desktop lets the window come to the front; empty elsewhere.
    """

    act: NoticeAct
    text: str = ""
    token: str = ""


class Later(Enum):
    """Whether a notice is shown is not known yet, as while a person is asked for leave; whoever shows it will say."""

    LATER = auto()


class Notifier(Protocol):
    """The operating system's notifications."""

    async def show(self, notice: Notice, on_press: Callable[[Pressed], None]) -> AlertSuppressed | Later | None:
        """Show it, in place of an earlier one with the same tag; a click on the notice itself is NoticeAct.OPEN. Why not, if it was not."""
        ...

    async def withdraw(self, tag: str) -> None: ...

    async def quiet(self) -> bool:
        """Whether the desktop asks for quiet now; False where that cannot be known."""
        ...


class Heard(StrEnum):
    """What came of a sound. NO_PLAYER: nothing here plays any. NO_DEVICE: what plays them could not, as where there is no loudspeaker."""

    PLAYED = "played"
    NO_PLAYER = "no_player"
    NO_DEVICE = "no_device"


class Player(Protocol):
    """The loudspeaker."""

    async def play(self, sound: Sound, volume: int) -> Heard:
        """Play it to its end, after what is being played. `volume`: percent. Never raises."""
        ...


class Secrets(Protocol):
    """The operating system's keyring. `kept` is False where there is none: then secrets live as long as this run.

    `shut`: there is one, and it did not open when it was asked last, as where it is locked.
    """

    @property
    def kept(self) -> bool: ...
    @property
    def shut(self) -> bool: ...
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
