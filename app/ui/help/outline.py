"""What stands in Help, and where its links lead; i18n/help_*.json has the words, of the same shape in each language."""

from enum import Enum, auto

from msgspec import Struct


class Kind(Enum):
    """What a block is. STEPS are numbered, POINTS are not; HEADING is a place that links can name; LINK leads by a way (ui/ways)."""

    TEXT = auto()
    HEADING = auto()
    STEPS = auto()
    POINTS = auto()
    PICTURE = auto()
    LINK = auto()


class Block(Struct, frozen=True):
    """`name`: of its words among those of its topic; of a PICTURE, whose words are its description, also its file's. `to`: a LINK's way."""

    kind: Kind
    name: str
    to: str = ""


class Topic(Struct, frozen=True):
    """`name`: of its words."""

    name: str
    blocks: tuple[Block, ...]


def _text(*names: str) -> tuple[Block, ...]:
    return tuple(Block(Kind.TEXT, name) for name in names)


def _part(heading: str, kind: Kind, name: str) -> tuple[Block, ...]:
    return (Block(Kind.HEADING, heading), Block(kind, name))


def _links(**ways: str) -> tuple[Block, ...]:
    return tuple(Block(Kind.LINK, name, to) for name, to in ways.items())


def _picture(name: str) -> tuple[Block, ...]:
    return (Block(Kind.PICTURE, name),)


_ACCESS = Topic(
    "access",
    (
        *_text("intro"),
        *_picture("editor"),
        *_part("add", Kind.STEPS, "add_steps"),
        *_links(chatbot="chatbot"),
        *_part("installed", Kind.STEPS, "installed_steps"),
        *_part("trouble", Kind.POINTS, "trouble_points"),
        *_links(next="help/configuration", features="help/features"),
    ),
)
_CONFIGURATION = Topic(
    "configuration",
    (
        *_text("intro"),
        *_picture("card_picture"),
        *_part("card", Kind.TEXT, "card_text"),
        Block(Kind.POINTS, "card_points"),
        *_text("marks"),
        *_part("offline", Kind.TEXT, "offline_text"),
        Block(Kind.POINTS, "offline_points"),
        *_part("bot", Kind.TEXT, "bot_text"),
        *_links(chatbot="chatbot"),
        *_part("trouble", Kind.POINTS, "trouble_points"),
        *_links(next="help/conversations"),
    ),
)
_CONVERSATIONS = Topic(
    "conversations",
    (
        *_text("intro"),
        *_picture("inbox"),
        *_part("online", Kind.TEXT, "online_text"),
        *_part("take", Kind.STEPS, "take_steps"),
        *_part("reassign", Kind.STEPS, "reassign_steps"),
        *_part("close", Kind.POINTS, "close_points"),
        *_part("trouble", Kind.POINTS, "trouble_points"),
        *_links(absence="company/absence", next="help/collecting"),
    ),
)
_COLLECTING = Topic(
    "collecting",
    (
        *_text("intro"),
        *_picture("panel_picture"),
        *_part("panel", Kind.POINTS, "panel_points"),
        *_text("found"),
        *_part("create", Kind.STEPS, "create_steps"),
        *_links(leads="leads"),
        *_part("trouble", Kind.POINTS, "trouble_points"),
        *_links(next="help/notifications"),
    ),
)
_NOTIFICATIONS = Topic(
    "notifications",
    (
        *_text("intro"),
        *_picture("page"),
        *_part("kinds", Kind.POINTS, "kinds_points"),
        *_text("kinds_text"),
        *_links(preferences="preferences/notifications", sounds="preferences/sounds", company="company/notifications"),
        *_part("allow", Kind.TEXT, "allow_text"),
        *_links(system="system"),
        *_part("quiet", Kind.TEXT, "quiet_text"),
        *_part("trouble", Kind.STEPS, "trouble_steps"),
        *_links(check="preferences/alert_check"),
    ),
)
_FEATURES = Topic(
    "features",
    (
        *_text("intro"),
        *_part("talk", Kind.POINTS, "talk_points"),
        *_part("page", Kind.POINTS, "page_points"),
        *_part("privacy", Kind.POINTS, "privacy_points"),
        *_links(chatbot="chatbot", next="help/access"),
    ),
)

TOPICS = (_ACCESS, _CONFIGURATION, _CONVERSATIONS, _COLLECTING, _NOTIFICATIONS, _FEATURES)
"""In the order in which they are read; the last is about the chat on the website."""

FOOT = "foot"
"""The name of the words that stand below each topic: where else help is to be had."""

FOOT_BLOCKS = (*_text("stuck"), *_links(support="preferences/about"))
