"""Notices at a notification daemon that people use, on a screen: shown once a chat, clicked, and taken back."""

import asyncio
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.notice import NoticeAct
from app.core.ports import Notice, NoticeButton, Pressed
from app.desktop.notifier.desktop import DesktopNotifier
from app.protocol.ids import ConversationId
from tests.e2e.stage import Stage, set_stage
from tests.fakes.clock import FakeClock
from tests.fakes.patience import PATIENCE_S
from tests.fakes.programs import running, until

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the virtual screen and D-Bus are Linux's"),
    pytest.mark.skipif(
        shutil.which("dunst") is None, reason="a desktop has a daemon of its own: `make setup` does not put another beside it"
    ),
]

BUTTONS = (NoticeButton(NoticeAct.ASSIGN, "Assign to me"), NoticeButton(NoticeAct.OPEN, "Open"))
NEW = Notice("c1", "New conversation in Unassigned", "Vera: <b>hi</b> & welcome", ConversationId("c1"), BUTTONS, keep=True)


@asynccontextmanager
async def notifier_at(stage: Stage, monkeypatch: pytest.MonkeyPatch, clock: FakeClock) -> AsyncIterator[DesktopNotifier]:
    """One of the program's, where dunst shows what it is told."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", stage.bus)
    log = stage.folder / "dunst.log"
    async with running("dunst", environment=stage.environment, log=log):
        notifier = DesktopNotifier("Live Chat Desk", now=clock.seconds)
        await until("the daemon answers", lambda: asks(stage, "is-paused"))
        try:
            yield notifier
        finally:
            await notifier.close()


async def asks(stage: Stage, *words: str) -> str:
    """What dunst says of itself; empty where it does not answer."""
    pipe = asyncio.subprocess.PIPE
    asked = await asyncio.create_subprocess_exec("dunstctl", *words, env=stage.environment, stdout=pipe, stderr=asyncio.subprocess.DEVNULL)
    said, _ = await asked.communicate()
    return said.decode().strip() if asked.returncode == 0 else ""


async def test_that_the_daemon_is_paused_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: FakeClock) -> None:
    async with set_stage(tmp_path) as stage, notifier_at(stage, monkeypatch, clock) as notifier:
        assert await notifier.quiet() is False
        await asks(stage, "set-paused", "true")
        clock.advance(5_000)
        assert await notifier.quiet() is True


async def test_a_notice_is_shown_brought_up_to_date_clicked_and_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: FakeClock
) -> None:
    async with set_stage(tmp_path) as stage, notifier_at(stage, monkeypatch, clock) as notifier:
        done = asyncio.Queue[Pressed]()
        await notifier.show(NEW, done.put_nowait)
        await notifier.show(replace(NEW, body="Vera: are you there?"), done.put_nowait)
        assert await asks(stage, "count", "displayed") == "1"
        await asks(stage, "action", "0")
        async with asyncio.timeout(PATIENCE_S):
            assert (await done.get()).act is NoticeAct.OPEN
        await notifier.withdraw("c1")

        async def gone() -> bool:
            return await asks(stage, "count", "displayed") == "0"

        await until("the notice is gone", gone)
