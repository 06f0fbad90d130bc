"""How somebody comes in at the start, and which window they then see."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.core.ports import Api
from app.protocol.errors import ErrorCode
from app.ui.coming_in import ComingIn
from app.ui.desk import Desk
from app.ui.entrance import Entrance
from app.ui.sample import ANNA, BEN
from app.ui.sign_in.window import SignInWindow
from app.ui.window import MainWindow
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.sign_in_door import SignInDoor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SERVER = "http://127.0.0.1:8600"


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


@pytest.fixture
def server(client: Client, secrets: MemorySecrets) -> SignInDoor:
    """It was signed in to once."""
    door = SignInDoor()
    client.store.settings.put("server", SERVER)
    client.account.connect(lambda _server: cast("Api", door), secrets)
    return door


@pytest.fixture
def entrance(desk: Desk) -> Iterator[Entrance]:
    window = MainWindow(desk)
    window.furnish()
    made = Entrance(desk, window, "")
    yield made
    made.release()
    window.release()
    window.deleteLater()


@pytest.fixture
def coming(client: Client, entrance: Entrance, server: SignInDoor) -> ComingIn:
    assert server.asked == []
    return ComingIn(client, entrance)


@pytest.fixture
def unreachable(client: Client, server: SignInDoor, secrets: MemorySecrets) -> MemorySecrets:
    """The server does not answer; the last sign-in was kept here."""
    server.answer = Unreachable()
    secrets.held[client.store.settings.device()] = "kept"
    return secrets


def seen() -> list[type]:
    """Which windows are to be seen."""
    return [type(one) for one in QApplication.topLevelWidgets() if one.isVisible()]


async def test_a_kept_sign_in_goes_on(coming: ComingIn, client: Client, secrets: MemorySecrets) -> None:
    secrets.held[client.store.settings.device()] = "kept"
    await coming.by_itself()
    assert seen() == [MainWindow]
    assert client.account.is_signed_in


async def test_without_one_a_person_is_asked_and_told_why_the_last_one_ended(coming: ComingIn, client: Client) -> None:
    client.store.settings.put("ended_by", ErrorCode.TOKEN_EXPIRED)
    await coming.by_itself()
    assert seen() == [SignInWindow]
    (asked,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, SignInWindow) and one.isVisible()]
    assert asked.trouble.text()


@pytest.mark.parametrize("code", [ErrorCode.NOT_ENTITLED, ErrorCode.REVOKED])
async def test_what_a_locked_keyring_kept_of_a_sign_in_that_ended_lets_nobody_in(
    coming: ComingIn, client: Client, unreachable: MemorySecrets, code: ErrorCode
) -> None:
    assert unreachable.held
    client.store.settings.put("ended_by", code)
    await coming.by_itself()
    assert seen() == [SignInWindow]
    assert isinstance(await coming.as_asked(SERVER, ANNA.email, "demo"), Unreachable)
    assert seen() == [SignInWindow]
    assert not client.account.is_signed_in


async def test_who_is_asked_for_is_in_at_the_last_server_where_none_is_named(coming: ComingIn, client: Client, server: SignInDoor) -> None:
    assert await coming.as_asked("", ANNA.email, "demo") is None
    assert server.asked == [(ANNA.email, "demo")]
    assert client.account.server == SERVER
    assert seen() == [MainWindow]


async def test_a_wrong_password_keeps_them_out(coming: ComingIn, client: Client, server: SignInDoor, secrets: MemorySecrets) -> None:
    secrets.held[client.store.settings.device()] = "kept"
    server.answer = ApiError(ErrorCode.WRONG_CREDENTIALS)
    error = await coming.as_asked(SERVER, ANNA.email, "wrong")
    assert isinstance(error, ApiError)
    assert error.code == ErrorCode.WRONG_CREDENTIALS
    assert seen() == []


@pytest.mark.parametrize(("email", "within"), [(ANNA.email, True), (BEN.email, False)])
async def test_without_the_server_only_who_is_known_is_in(coming: ComingIn, unreachable: MemorySecrets, email: str, within: bool) -> None:
    assert unreachable.held
    assert (await coming.as_asked(SERVER, email, "demo") is None) is within
    assert seen() == ([MainWindow] if within else [])


async def test_without_the_server_nobody_is_in_whose_sign_in_was_not_kept(coming: ComingIn, unreachable: MemorySecrets) -> None:
    unreachable.held.clear()
    assert isinstance(await coming.as_asked(SERVER, ANNA.email, "demo"), Unreachable)
    assert seen() == []
