"""What is made of what was seen: one finding a link, without looking at anything."""

from app.core.diagnosis.findings import (
    ChainLink,
    ChosenSeen,
    Finding,
    KeyringSeen,
    NoticesSeen,
    ServerSeen,
    SignInSeen,
    Standing,
    TraySeen,
)
from app.core.ports import Heard

_CLICKS, _TEXT = "actions", "body"


def server(seen: ServerSeen) -> Finding:
    """Of the server's answer."""
    if not seen.address:
        return Finding(ChainLink.SERVER, Standing.FAILS, "no_address")
    if seen.error:
        return Finding(ChainLink.SERVER, Standing.FAILS, seen.error, seen.address)
    return Finding(ChainLink.SERVER, Standing.HOLDS, "answers", seen.address)


def sign_in(seen: SignInSeen) -> Finding:
    """Of the sign-in."""
    if seen.error:
        return Finding(ChainLink.SIGN_IN, Standing.FAILS, seen.error, seen.email)
    if not seen.email:
        return Finding(ChainLink.SIGN_IN, Standing.FAILS, "signed_out")
    if not seen.kept:
        return Finding(ChainLink.SIGN_IN, Standing.FAILS, "not_kept", seen.email)
    return Finding(ChainLink.SIGN_IN, Standing.HOLDS, "renewed" if seen.renewed else "in_use", seen.email)


def socket(error: str) -> Finding:
    """Of an attempt to open the lasting connection; `error` as in ServerSeen, "refused" where only that is refused."""
    if error == "refused":
        return Finding(ChainLink.SOCKET, Standing.WEAK, error)  # requests take its place
    return Finding(ChainLink.SOCKET, Standing.FAILS if error else Standing.HOLDS, error or "opened")


def permission(seen: NoticesSeen) -> Finding:
    """Of the operating system's leave to notify."""
    if not seen.session or not seen.server:
        return Finding(ChainLink.PERMISSION, Standing.UNKNOWN, "nobody_to_ask")
    if seen.allowed is False:
        return Finding(ChainLink.PERMISSION, Standing.FAILS, "denied")
    if seen.quiet:
        return Finding(ChainLink.PERMISSION, Standing.WEAK, "quiet")
    return Finding(ChainLink.PERMISSION, Standing.HOLDS, "granted")


def notifications(seen: NoticesSeen) -> Finding:
    """Of the test notification."""
    link, name = ChainLink.NOTIFICATIONS, seen.name
    if seen.allowed is False and not seen.shown:
        return Finding(link, Standing.UNKNOWN, "needs", ChainLink.PERMISSION.value)
    for holds, standing, code in (
        (seen.session, Standing.FAILS, "no_session"),
        (seen.server, Standing.FAILS, "no_server"),
        (seen.shown, Standing.FAILS, "not_shown"),
        (seen.withdrawn, Standing.FAILS, "not_withdrawn"),
        (_TEXT in seen.capabilities, Standing.WEAK, "no_text"),
        (_CLICKS in seen.capabilities, Standing.WEAK, "no_clicks"),
    ):
        if not holds:
            return Finding(link, standing, code, name)
    return Finding(link, Standing.HOLDS, "shown", name)


def sound(heard: Heard) -> Finding:
    """Of a test sound; what is seen reaches somebody all the same."""
    return Finding(ChainLink.SOUND, Standing.HOLDS if heard is Heard.PLAYED else Standing.WEAK, heard.value)


def tray(seen: TraySeen) -> Finding:
    """Of the tray; without one alerts come all the same, as long as the window stays open."""
    if not seen.screen:
        return Finding(ChainLink.TRAY, Standing.UNKNOWN, "no_screen")
    return Finding(ChainLink.TRAY, *((Standing.HOLDS, "there") if seen.tray else (Standing.WEAK, "none")))


def keyring(seen: KeyringSeen) -> Finding:
    """Of the keyring."""
    return Finding(ChainLink.KEYRING, Standing.HOLDS if seen is KeyringSeen.KEPT else Standing.FAILS, seen.value)


def autostart(*, is_set: bool) -> Finding:
    """Of starting by itself, where that was chosen."""
    return Finding(ChainLink.AUTOSTART, *((Standing.HOLDS, "registered") if is_set else (Standing.FAILS, "not_registered")))


def chosen(seen: ChosenSeen) -> Finding:
    """Of what somebody has chosen themselves; whoever did so has not been let down by the program."""
    if not seen.online:
        return Finding(ChainLink.CHOSEN, Standing.WEAK, "offline")
    if not seen.wanted:
        return Finding(ChainLink.CHOSEN, Standing.WEAK, "switched_off")
    return Finding(ChainLink.CHOSEN, *((Standing.WEAK, "own_quiet") if seen.quiet else (Standing.HOLDS, "wanted")))
