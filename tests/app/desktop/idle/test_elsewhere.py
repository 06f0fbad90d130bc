"""Whether somebody uses a Windows machine or a Mac, by the systems' functions as they are described (stand-ins: neither is here)."""

import ctypes
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from app.core.hands import Hands
from app.desktop.idle.activity import Nobody, activity
from app.desktop.idle.linux import LinuxActivity
from app.desktop.idle.mac import MacActivity
from app.desktop.idle.windows import LastInput, SessionInfo, WindowsActivity

UNKNOWN = -1


def windows(last: int, now: int, flags: int = 1, *, knows: bool = True) -> tuple[WindowsActivity, list[object]]:
    """`flags`: 0 locked, 1 unlocked, as of Windows 8. Also what was given back."""
    info, freed = SessionInfo(level=1, flags=flags), list[object]()

    def last_input(found: Any) -> bool:
        assert found._obj.size == ctypes.sizeof(LastInput) == 8
        found._obj.at = last
        return knows

    def session(server: object, which: int, what: int, found: Any, size: Any) -> bool:
        assert (server, which, what) == (None, 0xFFFFFFFF, 25)
        found._obj.contents, size._obj.value = info, ctypes.sizeof(info)
        return knows

    user = SimpleNamespace(GetLastInputInfo=last_input)
    terminal = SimpleNamespace(WTSQuerySessionInformationW=session, WTSFreeMemory=freed.append)
    return WindowsActivity(user, SimpleNamespace(GetTickCount=lambda: now), terminal), freed


def mac(idle_s: float, locked: bool | None) -> tuple[MacActivity, list[object]]:
    """`locked` None: the dictionary does not say. Also what was given back."""
    released = list[object]()

    def value(session: object, name: object) -> int:
        assert (session, name) == (7, b"CGSSessionScreenIsLocked")
        return 0 if locked is None else 9

    graphics = SimpleNamespace(
        CGEventSourceSecondsSinceLastEventType=lambda state, kind: idle_s if (state, kind) == (0, 0xFFFFFFFF) else None,
        CGSessionCopyCurrentDictionary=lambda: 0 if idle_s == UNKNOWN else 7,
    )
    foundation = SimpleNamespace(
        CFStringCreateWithCString=lambda allocator, text, encoding: text if (allocator, encoding) == (None, 0x08000100) else None,
        CFDictionaryGetValue=value,
        CFBooleanGetValue=lambda found: int(bool(locked)) if found == 9 else None,
        CFRelease=released.append,
    )
    return MacActivity(graphics, foundation), released


async def test_windows_tells_the_last_input_and_the_lock() -> None:
    asked, freed = windows(1_000, 61_000)
    assert await asked.look() == Hands(idle_s=60.0, locked=False)
    assert len(freed) == 1
    assert await windows(1_000, 61_000, 0)[0].look() == Hands(idle_s=60.0, locked=True)


async def test_windows_count_begins_anew_after_seven_weeks() -> None:
    assert (await windows(0xFFFFFFFF - 999, 2_000)[0].look()).idle_s == 3.0


async def test_windows_that_does_not_say_sends_nobody_away() -> None:
    asked, freed = windows(0, 0, 0, knows=False)
    assert await asked.look() == Hands()
    assert freed == []


@pytest.mark.parametrize(("locked", "seen"), [(True, True), (False, False), (None, False)])
async def test_a_mac_tells_both_and_gets_back_what_it_gave(locked: bool | None, seen: bool) -> None:
    asked, released = mac(12.5, locked)
    assert await asked.look() == Hands(idle_s=12.5, locked=seen)
    assert released == [b"CGSSessionScreenIsLocked", 7]


async def test_a_mac_without_a_session_sends_nobody_away() -> None:
    assert await mac(UNKNOWN, True)[0].look() == Hands()


async def test_each_system_has_its_own_and_one_without_its_libraries_none() -> None:
    assert isinstance(activity("linux"), LinuxActivity)
    for other in {"win32", "darwin"} - {sys.platform}:
        nobody = activity(other)
        assert isinstance(nobody, Nobody)
        assert await nobody.look() == Hands()
        await nobody.close()
