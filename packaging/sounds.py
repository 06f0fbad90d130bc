"""Makes the sounds of resources/sounds: four small tunes of our own, each a few notes of a struck bar."""

import math
import sys
import wave
from array import array
from pathlib import Path

RATE = 22_050
_PEAK = 26_000
_OVERTONES = ((1.0, 1.0, 1.0), (2.0, 0.18, 1.6), (3.93, 0.14, 3.2))
"""Of a wooden bar over its air: how many times as high, how loud, how much sooner gone."""
_ATTACK_S = 0.004
_FADE_S = 0.03

Note = tuple[float, float, float, float]
"""When it is struck (s), how high (Hz), how loud, and how long until it is a third as loud (s)."""

C5, D5, E5, G5, A5, C6 = 523.25, 587.33, 659.26, 783.99, 880.0, 1046.5

TUNES: dict[str, tuple[float, tuple[Note, ...]]] = {
    # Up, as a question: somebody waits.
    "new_conversation": (1.1, ((0.0, C5, 0.9, 0.16), (0.14, E5, 0.9, 0.16), (0.28, G5, 1.0, 0.2), (0.42, C6, 0.8, 0.24))),
    # There and back again.
    "returned": (1.0, ((0.0, G5, 1.0, 0.15), (0.17, C5, 0.9, 0.18), (0.34, G5, 0.9, 0.2))),
    # Two steps down, as something put into one's hand.
    "assigned": (0.75, ((0.0, A5, 0.8, 0.14), (0.15, D5, 1.0, 0.2))),
    # One drop.
    "new_message": (0.4, ((0.0, C6, 0.7, 0.09),)),
}


def samples(tune: str) -> "array[int]":
    """A tune as 16-bit samples."""
    seconds, notes = TUNES[tune]
    total = round(seconds * RATE)
    sums = [_sound_at(place / RATE, notes) * min(1.0, (total - 1 - place) / RATE / _FADE_S) for place in range(total)]
    loudest = max(abs(value) for value in sums)
    return array("h", (round(_PEAK * value / loudest) for value in sums))


def _sound_at(time: float, notes: tuple[Note, ...]) -> float:
    return sum(_struck(time - start, *note) for start, *note in notes if time >= start)


def _struck(time: float, height: float, loud: float, lasts: float) -> float:
    swings = (
        share * math.exp(-time * sooner / lasts) * math.sin(2 * math.pi * height * times * time) for times, share, sooner in _OVERTONES
    )
    return loud * min(1.0, time / _ATTACK_S) * sum(swings)


def write(folder: Path) -> None:
    """Write all of them, as WAV files in one channel."""
    for tune in TUNES:
        with wave.open(str(folder / f"{tune}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            made = samples(tune)
            if sys.byteorder == "big":
                made.byteswap()
            file.writeframes(made.tobytes())


if __name__ == "__main__":
    write(Path(__file__).resolve().parent.parent / "resources" / "sounds")
