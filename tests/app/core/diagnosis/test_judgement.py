"""What is made of what was seen, row by row."""

import pytest
from msgspec.structs import replace

from app.core.diagnosis import judgement
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
    all_hold,
)
from app.core.ports import Heard

HOLDS, WEAK, FAILS, UNKNOWN = Standing
ALL = frozenset({"actions", "body", "body-markup"})
WELL = NoticesSeen(name="fake", capabilities=ALL, shown=True, withdrawn=True, allowed=True)
AT = "https://chat.example"


@pytest.mark.parametrize(
    ("seen", "standing", "code"),
    [
        (ServerSeen(""), FAILS, "no_address"),
        (ServerSeen(AT, "untrusted"), FAILS, "untrusted"),
        (ServerSeen(AT, "stranger"), FAILS, "stranger"),
        (ServerSeen(AT), HOLDS, "answers"),
    ],
)
def test_of_the_server(seen: ServerSeen, standing: Standing, code: str) -> None:
    assert judgement.server(seen) == Finding(ChainLink.SERVER, standing, code, seen.address)


@pytest.mark.parametrize(
    ("seen", "standing", "code"),
    [
        (SignInSeen(""), FAILS, "signed_out"),
        (SignInSeen("", error="damaged"), FAILS, "damaged"),
        (SignInSeen("a@b.example"), FAILS, "not_kept"),
        (SignInSeen("a@b.example", kept=True, error="revoked"), FAILS, "revoked"),
        (SignInSeen("a@b.example", kept=False, renewed=True), FAILS, "not_kept"),
        (SignInSeen("a@b.example", kept=True), HOLDS, "in_use"),
        (SignInSeen("a@b.example", kept=True, renewed=True), HOLDS, "renewed"),
    ],
)
def test_of_the_sign_in(seen: SignInSeen, standing: Standing, code: str) -> None:
    assert judgement.sign_in(seen) == Finding(ChainLink.SIGN_IN, standing, code, seen.email)


@pytest.mark.parametrize(
    ("error", "standing", "code"), [("", HOLDS, "opened"), ("refused", WEAK, "refused"), ("untrusted", FAILS, "untrusted")]
)
def test_of_the_connection(error: str, standing: Standing, code: str) -> None:
    assert judgement.socket(error) == Finding(ChainLink.SOCKET, standing, code)


@pytest.mark.parametrize(
    ("seen", "permission", "notifications"),
    [
        (WELL, (HOLDS, "granted"), (HOLDS, "shown")),
        (replace(WELL, allowed=None), (HOLDS, "granted"), (HOLDS, "shown")),
        (NoticesSeen(session=False), (UNKNOWN, "nobody_to_ask"), (FAILS, "no_session")),
        (NoticesSeen(server=False), (UNKNOWN, "nobody_to_ask"), (FAILS, "no_server")),
        (NoticesSeen(allowed=False), (FAILS, "denied"), (UNKNOWN, "needs")),
        (replace(WELL, allowed=False), (FAILS, "denied"), (HOLDS, "shown")),
        (replace(WELL, quiet=True), (WEAK, "quiet"), (HOLDS, "shown")),
        (replace(WELL, shown=False, withdrawn=False), (HOLDS, "granted"), (FAILS, "not_shown")),
        (replace(WELL, withdrawn=False), (HOLDS, "granted"), (FAILS, "not_withdrawn")),
        (replace(WELL, capabilities=frozenset({"actions"})), (HOLDS, "granted"), (WEAK, "no_text")),
        (replace(WELL, capabilities=frozenset({"body"})), (HOLDS, "granted"), (WEAK, "no_clicks")),
    ],
)
def test_of_notifications(seen: NoticesSeen, permission: tuple[Standing, str], notifications: tuple[Standing, str]) -> None:
    allowed, shown = judgement.permission(seen), judgement.notifications(seen)
    assert (allowed.standing, allowed.code) == permission
    assert (shown.standing, shown.code) == notifications


@pytest.mark.parametrize(
    ("seen", "standing", "code"),
    [
        (TraySeen(screen=False, tray=False), UNKNOWN, "no_screen"),
        (TraySeen(screen=True, tray=False), WEAK, "none"),
        (TraySeen(screen=True, tray=True), HOLDS, "there"),
    ],
)
def test_of_the_tray(seen: TraySeen, standing: Standing, code: str) -> None:
    assert judgement.tray(seen) == Finding(ChainLink.TRAY, standing, code)


@pytest.mark.parametrize(("heard", "standing"), [(Heard.PLAYED, HOLDS), (Heard.NO_PLAYER, WEAK), (Heard.NO_DEVICE, WEAK)])
def test_of_the_sound(heard: Heard, standing: Standing) -> None:
    assert judgement.sound(heard) == Finding(ChainLink.SOUND, standing, heard.value)


@pytest.mark.parametrize(
    ("online", "wanted", "quiet", "standing", "code"),
    [
        (True, True, False, HOLDS, "wanted"),
        (True, True, True, WEAK, "own_quiet"),
        (True, False, True, WEAK, "switched_off"),
        (False, False, True, WEAK, "offline"),
    ],
)
def test_of_what_somebody_has_chosen(*, online: bool, wanted: bool, quiet: bool, standing: Standing, code: str) -> None:
    assert judgement.chosen(ChosenSeen(online, wanted, quiet)) == Finding(ChainLink.CHOSEN, standing, code)


@pytest.mark.parametrize("seen", KeyringSeen)
def test_of_the_keyring(seen: KeyringSeen) -> None:
    assert judgement.keyring(seen) == Finding(ChainLink.KEYRING, HOLDS if seen is KeyringSeen.KEPT else FAILS, seen.value)


@pytest.mark.parametrize(("standing", "holds"), [(HOLDS, True), (WEAK, True), (FAILS, False), (UNKNOWN, False)])
def test_a_chain_holds_when_each_of_its_links_does(standing: Standing, holds: bool) -> None:
    assert all_hold([Finding(ChainLink.SERVER, HOLDS, ""), Finding(ChainLink.TRAY, standing, "")]) is holds


@pytest.mark.parametrize(("is_set", "standing"), [(True, HOLDS), (False, FAILS)])
def test_of_starting_by_itself(is_set: bool, standing: Standing) -> None:
    assert judgement.autostart(is_set=is_set).standing is standing
