"""Our own sounds: short, calm at their ends, and told apart."""

import runpy
import sys
import wave
from array import array
from pathlib import Path

import pytest

from app.assets import resource
from app.core.sounds import Sound

SCRIPT = Path(__file__).parents[4] / "packaging" / "sounds.py"


def samples(sound: Sound) -> tuple[int, "array[int]"]:
    """Samples a second, and those of one channel of 16 bits."""
    with wave.open(str(resource(f"sounds/{sound}.wav")), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        found = array("h", file.readframes(file.getnframes()))
        if sys.byteorder == "big":
            found.byteswap()
        return file.getframerate(), found


@pytest.mark.parametrize("sound", Sound)
def test_a_sound_is_short_and_begins_and_ends_in_silence(sound: Sound) -> None:
    rate, found = samples(sound)
    assert 0.2 < len(found) / rate < 1.5
    assert max(map(abs, found[:20])) < 6_000
    assert max(map(abs, found[-20:])) < 200
    assert 20_000 < max(map(abs, found)) < 32_000


def test_no_two_sound_alike() -> None:
    assert len({len(samples(sound)[1]) for sound in Sound}) == len(Sound)
    assert len({bytes(samples(sound)[1][:4_000]) for sound in Sound}) == len(Sound)


@pytest.mark.parametrize("sound", Sound)
def test_they_are_what_the_script_makes(sound: Sound) -> None:
    made = runpy.run_path(str(SCRIPT))["samples"](sound.value)
    _, found = samples(sound)
    assert len(made) == len(found)
    assert max(abs(one - other) for one, other in zip(made, found, strict=True)) <= 1, "another machine may round otherwise"
