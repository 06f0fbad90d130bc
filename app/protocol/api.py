"""Bodies of the HTTP requests and answers; the paths are in README.md. Times in ms unless a name says seconds."""

from msgspec import Struct

from app.protocol.details import Details
from app.protocol.ids import VisitorId
from app.protocol.people import Me
from app.protocol.records import Conversation, Message


class Body(Struct, frozen=True, omit_defaults=True):
    """A body of a request or an answer."""


class SignIn(Body, frozen=True, kw_only=True):
    """`device` is a UUID that this installation made once."""

    email: str
    password: str
    device: str
    device_name: str = ""


class Refresh(Body, frozen=True, kw_only=True):
    refresh_token: str


class Tokens(Body, frozen=True, kw_only=True):
    """The refresh token is used once: each answer brings its successor. `expires_in` is the access token's life in seconds."""

    access_token: str
    refresh_token: str
    expires_in: int
    me: Me


class MessagePage(Body, frozen=True, kw_only=True):
    """Messages in order, ending before the number asked for; `more`: there are still older ones."""

    messages: tuple[Message, ...]
    more: bool


class ConversationPage(Body, frozen=True, kw_only=True):
    """Closed conversations, newest first; `more`: there are still older ones. Go on with the last one's closed_at and id."""

    conversations: tuple[Conversation, ...]
    more: bool
    total: int


class ConversationDetails(Body, frozen=True, kw_only=True):
    """All of a conversation's details, as they are now."""

    details: Details


class Identity(Body, frozen=True, kw_only=True):
    """Who the page says that the visitor is. `id`: the page's own name for them; `expires` in seconds since 1970.

    `signature`: hexadecimal HMAC-SHA256 of "site\nid\nname\nemail\nexpires" by the site's identity secret. Without one, or with a wrong
    or an old one, they count as unverified.
    """

    id: str
    name: str = ""
    email: str = ""
    expires: int = 0
    signature: str = ""


class VisitorSession(Body, frozen=True, kw_only=True):
    """What the widget asks with: site key, and the visitor's own id and secret where it has them from an earlier visit."""

    site: str
    visitor: VisitorId | None = None
    secret: str | None = None
    page: str = ""
    page_title: str = ""
    identity: Identity | None = None


class VisitorTicket(Body, frozen=True, kw_only=True):
    """Admission for one socket within 30 seconds; id and secret are kept by the browser for the next visit."""

    visitor: VisitorId
    secret: str
    ticket: str


class PollOpen(Body, frozen=True, kw_only=True):
    """Begins a connection without a socket, with its first frame: hello. Frames are the texts that would go over a socket."""

    hello: str


class PollNext(Body, frozen=True, kw_only=True):
    """Asks for the server's frames, and is answered when there are some. `received`: the number of the last one that came."""

    poll: str
    received: int = 0


class PollSend(Body, frozen=True, kw_only=True):
    """The client's frames, numbered from `first` on; what was taken before is not taken again. `over`: they are the last."""

    poll: str
    first: int = 1
    frames: tuple[str, ...] = ()
    over: bool = False


class Polled(Body, frozen=True, kw_only=True):
    """The server's frames after those received, up to number `upto`. `close`: the CloseCode with which it closed after them."""

    poll: str
    upto: int
    frames: tuple[str, ...] = ()
    close: int | None = None


class Problem(Body, frozen=True, kw_only=True):
    """Every HTTP error's body. `code` is an ErrorCode; `detail` holds what its words need, as in frames.Refusal."""

    code: str
    retry_after_ms: int | None = None
    detail: dict[str, str] = {}
