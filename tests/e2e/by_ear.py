"""The main job in one language after another, by what the window tells and nothing else: from signing in to the closed conversation."""

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from app.ui.playbooks.look import AUTONYMS
from tests.e2e.accessible import accessibility
from tests.e2e.catalogue import Catalogue
from tests.e2e.hands import Hands
from tests.e2e.listener import Listener
from tests.e2e.stage import Stage, set_stage
from tests.e2e.theatre import ANNA, PASSWORD, server
from tests.fakes.notifications import NotificationServer
from tests.fakes.programs import running, until
from tests.fakes.widget_visitor import WidgetVisitor

WINDOW = "Live Chat Desk"
_ASKED = 3
"""How many texts there are when a visitor has asked and was not answered yet."""


async def listen(folder: Path, languages: Sequence[str]) -> None:
    """The whole job in each of these, in one run of the program, which begins in the first and is switched to the next."""
    async with set_stage(folder) as stage, server(stage) as address, accessibility(stage.session) as screen:
        await NotificationServer.start(stage.session)
        async with _client(stage, address, languages[0]):
            ear = Listener(screen, Hands(stage.environment))
            for code, after in zip(languages, [*languages[1:], ""], strict=True):
                await _work(ear, Catalogue(code), address)
                if after:
                    await _speak(ear, Catalogue(code), Catalogue(after))


async def _work(ear: Listener, say: Catalogue, address: str) -> None:
    await _sign_in(ear, say)
    desk = await ear.window(say(WINDOW, "MainWindow"))
    await desk.turn_on(say("Online", "Standing"))
    async with asyncio.TaskGroup() as group:
        visitor, run = await until("a visitor waits", lambda: _waiting(group, address))
        await _answer(desk, say, visitor)
        await _make_a_lead(desk, say)
        await _close(ear, desk, say)
        run.cancel()


async def _sign_in(ear: Listener, say: Catalogue) -> None:
    window = await ear.window(say("Sign in to Live Chat Desk", "SignInWindow"))
    await window.write(say("Email", "SignInWindow"), ANNA)
    await window.write(say("Password", "SignInWindow"), PASSWORD.decode().strip())
    await window.press(say("Sign in", "SignInWindow"))


async def _answer(desk: Listener, say: Catalogue, visitor: WidgetVisitor) -> None:
    unassigned = say("Unassigned", "Folders")
    await desk.press(unassigned)
    await desk.choose_first(unassigned)
    await desk.hears(say("Messages", "MessageView"), "Gdańsk")
    await desk.press(say("Assign to me", "Header"))
    await desk.write(say("Message", "Composer"), f"Zażółć, {say.code}")
    await desk.press(say("Send", "Composer"))
    await visitor.sees(f"Zażółć, {say.code}")


async def _make_a_lead(desk: Listener, say: Catalogue) -> None:
    await desk.write(say("Person name", "Details"), f"Łucja {say.code}")
    await desk.hands.press("Return")
    await desk.press(say("Create lead", "Foot"))
    await desk.hears(say("Final results created", "Results"), f"Łucja {say.code}")


async def _close(ear: Listener, desk: Listener, say: Catalogue) -> None:
    close = say("Close conversation", "Header")
    await desk.press(close)
    question = await ear.question(close)
    await question.press(close)
    closed = say("Closed conversations", "Folders")
    await desk.press(closed)
    await desk.hears(closed, f"Łucja {say.code}")


async def _speak(ear: Listener, say: Catalogue, after: Catalogue) -> None:
    """Choose another language where languages are chosen, and sign out, in which everything is said in that one."""
    desk = await ear.window(say(WINDOW, "MainWindow"))
    await desk.press(say("Account menu", "Rail"))
    await desk.press(say("Preferences", "Rail"))
    preferences = await ear.window(say("Preferences", "PreferencesWindow"))
    await preferences.pick(say("Language", "GeneralPage"), AUTONYMS[after.code])
    preferences = await ear.window(after("Preferences", "PreferencesWindow"))
    await preferences.hands.press("ctrl+w")
    await ear.no_window(after("Preferences", "PreferencesWindow"))
    await desk.press(after("Account menu", "Rail"))
    await desk.press(after("Sign out…", "Rail"))
    question = await ear.question(after("Sign out", "Entrance"))
    await question.press(after("Sign out", "Entrance"))


async def _waiting(group: asyncio.TaskGroup, address: str) -> "tuple[WidgetVisitor, asyncio.Task[None]] | None":
    """A visitor who asks for a person, and what keeps them connected; None: the server does not know yet that somebody is there."""
    visitor = WidgetVisitor(address)
    run = group.create_task(visitor.run())
    await visitor.say("answer_question", card="topic", answer="person")
    await visitor.until(lambda: len(visitor.texts()) > _ASKED)
    if visitor.chat["state"] != "waiting":
        run.cancel()
        return None
    await visitor.write("Do you ship to Gdańsk?")
    await visitor.settled()
    return visitor, run


@asynccontextmanager
async def _client(stage: Stage, address: str, language: str) -> AsyncIterator[None]:
    """Nobody is signed in. The language is the system's, so that another may be chosen."""
    environment = {**stage.environment, "LC_ALL": "C.UTF-8" if language == "en" else f"{language}_{language.upper()}.UTF-8"}
    options = ("--data-dir", str(stage.folder / "client"), "--server", address)
    async with running(sys.executable, "-m", "app", *options, environment=environment, log=stage.folder / "client.log"):
        yield
