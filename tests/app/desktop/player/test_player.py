"""The program's player: our own sounds as loud as chosen, one at a time, and one complaint."""

import asyncio
import io
import logging
import threading
import wave
from array import array
from pathlib import Path

import pytest

from app.assets import resource
from app.core.ports import Heard
from app.core.sounds import Sound
from app.desktop.player.player import DesktopPlayer

SOUNDS = resource("sounds")


class Output:
    """`answer` to each sound; `held`: set it to let one end. `busy`: how many are heard at once, at most."""

    def __init__(self, answer: Heard = Heard.PLAYED) -> None:
        self.answer = answer
        self.given: list[bytes] = []
        self.held = threading.Event()
        self.held.set()
        self._now = self.busy = 0

    def play(self, sound: bytes) -> Heard:
        self._now += 1
        self.busy = max(self.busy, self._now)
        self.given.append(sound)
        self.held.wait(30)
        self._now -= 1
        return self.answer


def loudest(sound: bytes) -> int:
    with wave.open(io.BytesIO(sound), "rb") as file:
        return max(abs(value) for value in array("h", file.readframes(file.getnframes())))


@pytest.mark.parametrize("sound", Sound)
async def test_every_sound_is_there_as_loud_as_wanted(sound: Sound) -> None:
    output = Output()
    player = DesktopPlayer(SOUNDS, output)
    assert [await player.play(sound, volume) for volume in (100, 50)] == [Heard.PLAYED] * 2
    whole, half = map(loudest, output.given)
    assert output.given[0] == (SOUNDS / f"{sound}.wav").read_bytes()
    assert abs(half - whole / 4) < 2, "a quarter of the swing is half as loud"


async def test_one_sound_at_a_time_while_the_loop_goes_on() -> None:
    output = Output()
    output.held.clear()
    player = DesktopPlayer(SOUNDS, output)
    async with asyncio.TaskGroup() as group:
        for sound in Sound:
            group.create_task(player.play(sound, 100))
        await asyncio.sleep(0)
        output.held.set()
    assert (len(output.given), output.busy) == (4, 1)


async def test_that_nothing_is_heard_is_said_once_until_it_is_heard_again(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "livechat.player")
    output = Output(Heard.NO_PLAYER)
    player = DesktopPlayer(SOUNDS, output)
    for answer in (Heard.NO_PLAYER, Heard.NO_PLAYER, Heard.PLAYED, Heard.NO_DEVICE):
        output.answer = answer
        assert await player.play(Sound.ASSIGNED, 100) is answer
    assert [record.getMessage() for record in caplog.records] == ["sounds heard=no_player", "sounds heard=no_device"]


@pytest.mark.parametrize("content", [None, b"", b"RIFF", b"RIFF\0\0\0\0WAVEfmt nonsense"])
async def test_a_sound_that_is_missing_or_broken_is_silent(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "assigned.wav").write_bytes(content)
    assert await DesktopPlayer(tmp_path, Output()).play(Sound.ASSIGNED, 100) is Heard.NO_DEVICE
