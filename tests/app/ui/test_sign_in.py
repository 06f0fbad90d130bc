"""The sign-in window says in words what went wrong, and which window is shown to whom."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest

from app.core.changes import Changes
from app.core.client import Client, open_client
from app.core.errors import ApiError, Unreachable
from app.core.ports import Api
from app.core.views import ConnectionState
from app.protocol.errors import ErrorCode
from app.ui import sample, sample_client, texts
from app.ui.desk import Desk
from app.ui.entrance import Entrance
from app.ui.sign_in.window import SignInWindow
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.window import MainWindow
from tests.fakes.sign_in_door import NoKeyring, SignInDoor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def door() -> SignInDoor:
    return SignInDoor()


@pytest.fixture
def fresh(tmp_path: Path, door: SignInDoor) -> Iterator[Client]:
    """A client nobody has signed in with."""
    client = open_client(tmp_path / "fresh.sqlite3", lambda: sample.NOW)
    client.account.connect(lambda _server: cast("Api", door), NoKeyring())
    yield client
    client.close()


@pytest.fixture
def desk(fresh: Client, theme: Theme, told: list[str]) -> Desk:
    return Desk(fresh, theme, Tasks(lambda error: told.append(texts.error(error))), told.append)


@pytest.fixture
def sign_in(desk: Desk) -> Iterator[SignInWindow]:
    made = SignInWindow(desk, "http://127.0.0.1:8600", "")
    made.show()
    yield made
    made.close()
    made.deleteLater()


async def settled() -> None:
    """Let the tasks that were started come to their end."""
    for _ in range(10):
        await asyncio.sleep(0)


def fill(window: SignInWindow) -> None:
    window.email.setText("anna@acme.example")
    window.password.setText("demo")


async def test_it_signs_in(sign_in: SignInWindow, door: SignInDoor) -> None:
    done: list[bool] = []
    sign_in.signed_in.connect(lambda: done.append(True))
    assert not sign_in.button.isEnabled()
    fill(sign_in)
    sign_in.button.click()
    assert not sign_in.button.isEnabled()
    assert not sign_in.password.isEnabled()
    await settled()
    assert done == [True]
    assert door.asked == [("anna@acme.example", "demo")]
    assert sign_in.password.text() == ""


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (ApiError(ErrorCode.WRONG_CREDENTIALS), "Email or password is wrong. Please check both."),
        (Unreachable(), "The server does not answer. Check its address and your network."),
        (ApiError(ErrorCode.RATE_LIMITED, retry_after_ms=30_000), "Too many attempts. Try again in 30 second"),
        (ApiError(ErrorCode.NOT_ENTITLED), "Your company's plan does not include Live Chat. Ask your administrator."),
    ],
)
async def test_what_went_wrong_is_said_and_what_was_typed_stays(
    sign_in: SignInWindow, door: SignInDoor, answer: Exception, words: str
) -> None:
    door.answer = answer
    fill(sign_in)
    sign_in.password.returnPressed.emit()
    await settled()
    assert sign_in.trouble.text().startswith(words)
    assert (sign_in.email.text(), sign_in.password.text()) == ("anna@acme.example", "demo")
    assert sign_in.button.isEnabled()


async def test_a_bug_of_ours_is_told_and_logged(
    sign_in: SignInWindow, door: SignInDoor, told: list[str], expect_log: Callable[..., None]
) -> None:
    expect_log("task_failed name=sign_in error=ZeroDivisionError", 40)
    door.answer = ZeroDivisionError()
    fill(sign_in)
    sign_in.submit()
    await settled()
    assert told == ["Something went wrong on our side. What you typed is kept. Please try again."]
    assert sign_in.button.isEnabled()


@pytest.fixture
def entered(desk: Desk) -> Iterator[tuple[MainWindow, Entrance]]:
    window = MainWindow(desk)
    entrance = Entrance(desk, window, "http://127.0.0.1:8600")
    yield window, entrance
    entrance.release()
    window.release()
    window.close()
    window.deleteLater()


async def test_a_keyring_that_did_not_open_is_why_one_has_to_sign_in(
    entered: tuple[MainWindow, Entrance], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NoKeyring, "shut", True)
    _, entrance = entered
    entrance.ask_in()
    assert entrance._sign_in is not None
    assert entrance._sign_in.trouble.text() == "The keyring of this computer is locked. Unlock it to stay signed in."


async def test_who_is_not_signed_in_meets_the_sign_in_window(entered: tuple[MainWindow, Entrance]) -> None:
    window, entrance = entered
    entrance.ask_in("why")
    asked = entrance._sign_in
    assert asked is not None
    assert asked.isVisible()
    assert not window.isVisible()
    assert asked.trouble.text() == "why"
    fill(asked)
    asked.submit()
    await settled()
    assert window.isVisible()
    assert window._banner is not None
    assert "for this run only" in window._banner.words.text()


async def test_where_the_company_has_no_live_chat_nothing_is_shown_but_why(entered: tuple[MainWindow, Entrance], fresh: Client) -> None:
    window, entrance = entered
    sample_client.fill(fresh)
    sentences = []
    for why, shown in ((ErrorCode.TOKEN_EXPIRED, True), (ErrorCode.NOT_ENTITLED, False)):
        entrance.come_in()
        assert window.isVisible()
        fresh.live.connected(ConnectionState.SIGNED_OUT, why=why)
        asked = entrance._sign_in
        assert asked is not None
        assert (asked.isVisible(), window.isVisible()) == (True, shown)
        sentences.append(asked.trouble.text())
    assert sentences[1] == "Your company's plan does not include Live Chat. Ask your administrator."


async def test_an_ended_sign_in_asks_again_and_says_why(entered: tuple[MainWindow, Entrance], fresh: Client) -> None:
    _, entrance = entered
    sample_client.fill(fresh)
    fresh.live.connected(ConnectionState.SIGNED_OUT, why=ErrorCode.REVOKED)
    fresh.changes.publish(Changes(me=True, everything=True))
    asked = entrance._sign_in
    assert asked is not None
    assert asked.trouble.text() == "Your access was ended. Ask your administrator, or sign in again."


async def test_those_who_listen_hear_that_it_is_under_way(sign_in: SignInWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr("app.ui.sign_in.window.say", lambda _about, sentence, **_urgency: heard.append(sentence))
    sign_in.email.setText("anna@acme.example")
    sign_in.password.setText("secret")
    sign_in.submit()
    assert [sentence for sentence in heard if sentence] == ["Signing in…"]
    await settled()
