"""Sleep and waking of a Mac, heard from its notification centre (a stand-in: there is no Mac here)."""

import asyncio
import sys
from types import ModuleType

import pytest

from app.core.ports import Moment
from app.desktop.workspace import Workspace
from tests.fakes.mac_workspace import Centre, rubicon
from tests.fakes.patience import PATIENCE_S


@pytest.fixture
def centre(monkeypatch: pytest.MonkeyPatch) -> Centre:
    made = Centre()
    monkeypatch.setitem(sys.modules, "rubicon", ModuleType("rubicon"))
    monkeypatch.setitem(sys.modules, "rubicon.objc", rubicon(made))
    return made


async def test_sleep_and_waking_are_told_in_order_until_nobody_listens(centre: Centre) -> None:
    felt: asyncio.Queue[Moment] = asyncio.Queue()
    async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        watch = group.create_task(Workspace().watch(felt.put))
        await asyncio.sleep(0)
        centre.posts("NSWorkspaceWillSleepNotification")
        centre.posts("NSWorkspaceDidWakeNotification")
        centre.posts("NSWorkspaceScreensDidSleepNotification")  # nobody asked for it
        assert [await felt.get(), await felt.get()] == [Moment.SLEEPS, Moment.WAKES]
        watch.cancel()
    assert felt.empty()
    assert centre.observers == {}


async def test_where_there_is_no_bridge_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async def feel(moment: Moment) -> None:
        raise AssertionError(moment)

    monkeypatch.setitem(sys.modules, "rubicon.objc", None)
    await Workspace().watch(feel)
