"""Windows' power broadcasts, fed to the filter as Qt would hand them over."""

import ctypes
import ctypes.wintypes

import pytest
from PySide6.QtCore import QByteArray
from shiboken6 import VoidPtr

from app.core.ports import Moment
from app.ui.power import WM_POWERBROADCAST, PowerBroadcasts

SUSPEND, RESUME_AUTOMATIC, RESUME_SUSPEND, STATUS_CHANGE = 0x0004, 0x0012, 0x0007, 0x000A
WM_TIMER = 0x0113
WINDOWS = b"windows_generic_MSG"


def broadcast(power: PowerBroadcasts, event: int, message: int = WM_POWERBROADCAST, kind: bytes | QByteArray = WINDOWS) -> object:
    """Hand over one message; what the filter makes of it."""
    told = ctypes.wintypes.MSG(message=message, wParam=event)
    return power.nativeEventFilter(kind, VoidPtr(ctypes.addressof(told)))  # type: ignore[arg-type] # it is what Qt hands over


@pytest.mark.usefixtures("qapp")
def test_sleep_and_waking_are_told_once_each_and_no_message_is_kept_from_its_window() -> None:
    felt: list[Moment] = []
    power = PowerBroadcasts(felt.append)
    assert broadcast(power, SUSPEND) == (False, 0)
    assert felt == [Moment.SLEEPS]
    assert broadcast(power, RESUME_AUTOMATIC, kind=QByteArray(WINDOWS)) == (False, 0)
    assert felt == [Moment.SLEEPS, Moment.WAKES]
    others = [
        broadcast(power, RESUME_SUSPEND),  # follows the one above where a person woke it
        broadcast(power, STATUS_CHANGE),
        broadcast(power, SUSPEND, message=WM_TIMER),
        broadcast(power, SUSPEND, kind=b"xcb_generic_event_t"),
    ]
    assert others == [(False, 0)] * 4
    assert felt == [Moment.SLEEPS, Moment.WAKES]
    power.close()
