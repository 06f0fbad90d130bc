"""What is found out about each link of the chain of alerts, and what that means."""

from enum import StrEnum

from msgspec import Struct


class ChainLink(StrEnum):
    """A link of the chain, in the order in which they are told of."""

    SERVER = "server"
    KEYRING = "keyring"
    SIGN_IN = "sign_in"
    SOCKET = "socket"
    PERMISSION = "permission"
    NOTIFICATIONS = "notifications"
    SOUND = "sound"
    TRAY = "tray"
    AUTOSTART = "autostart"
    CHOSEN = "chosen"


class Standing(StrEnum):
    """HOLDS; WEAK: alerts come, but less of them than could; FAILS; UNKNOWN: it could not be looked at here."""

    HOLDS = "holds"
    WEAK = "weak"
    FAILS = "fails"
    UNKNOWN = "unknown"


class Finding(Struct, frozen=True):
    """`code`: what is so, for words; unique for its link. `about`: what the words name, such as an address."""

    link: ChainLink
    standing: Standing
    code: str
    about: str = ""


class ServerSeen(Struct, frozen=True):
    """`address`: empty where none is known. `error`: an AppError's code, or empty: it answered as ours does; "stranger": as others do."""

    address: str
    error: str = ""


class SignInSeen(Struct, frozen=True):
    """`email`: who is signed in, or empty. `kept`: the keyring has the sign-in. `renewed`: it was tried, by being renewed.

    `error`: an AppError's code, where it was refused.
    """

    email: str
    kept: bool = False
    renewed: bool = False
    error: str = ""


class NoticesSeen(Struct, frozen=True):
    """What came of a test notification.

    `session`: there is a desktop session to ask. `server`: something in it shows notifications. `allowed`: None where the system has no
    such thing to ask. `quiet`: the desktop holds notifications back just now. `shown` and `withdrawn`: the system says so.
    """

    session: bool = True
    server: bool = True
    allowed: bool | None = None
    quiet: bool = False
    name: str = ""
    capabilities: frozenset[str] = frozenset()
    shown: bool = False
    withdrawn: bool = False


class KeyringSeen(StrEnum):
    """What came of a value that was written, read and deleted."""

    KEPT = "kept"
    MISSING = "missing"
    LOCKED = "locked"
    BROKEN = "broken"


class TraySeen(Struct, frozen=True):
    """`screen`: there is one to have a tray on."""

    screen: bool
    tray: bool


class ChosenSeen(Struct, frozen=True):
    """What somebody has chosen. `wanted`: notifications of new conversations, by the company and themselves. `quiet`: theirs, just now."""

    online: bool
    wanted: bool
    quiet: bool


def all_hold(findings: "list[Finding]") -> bool:
    """Whether the chain holds; what could not be looked at does not count as holding."""
    return all(finding.standing in (Standing.HOLDS, Standing.WEAK) for finding in findings)
