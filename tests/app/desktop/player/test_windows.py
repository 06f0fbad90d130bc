"""Sounds on Windows, against its call as it is documented."""

import pytest

from app.core.ports import Heard
from app.desktop.player.windows import WindowsPlayer

MEMORY, NO_DEFAULT, ASYNC = 4, 2, 1


class Winsound:
    """PlaySound. `error`: what it says where there is no device."""

    def __init__(self, error: str = "") -> None:
        self.error = error
        self.called: list[tuple[bytes, int]] = []

    def play_sound(self, sound: bytes, flags: int) -> None:
        if flags & ASYNC and flags & MEMORY:
            raise RuntimeError("Cannot play asynchronously from memory")
        if self.error:
            raise RuntimeError(self.error)
        self.called.append((sound, flags))


def test_a_sound_is_played_from_memory_and_nothing_in_its_place() -> None:
    system = Winsound()
    assert WindowsPlayer(system.play_sound).play(b"RIFF") is Heard.PLAYED
    assert system.called == [(b"RIFF", MEMORY | NO_DEFAULT)]


def test_without_a_device_that_is_said() -> None:
    assert WindowsPlayer(Winsound("Failed to play sound").play_sound).play(b"RIFF") is Heard.NO_DEVICE


def test_other_systems_have_no_such_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert WindowsPlayer().play(b"RIFF") is Heard.NO_PLAYER
