"""Sounds as loud as they are wanted: WAV files of 16-bit samples, made quieter."""

import io
import sys
import wave
from array import array
from pathlib import Path


def at_volume(file: Path, volume: int) -> bytes:
    """A WAV file's content at so many percent. Squared, since ears count so: 50 sounds half as loud. Raises OSError and wave.Error."""
    with wave.open(str(file), "rb") as source:
        parameters, samples = source.getparams(), array("h", source.readframes(source.getnframes()))
    quieter = io.BytesIO()
    with wave.open(quieter, "wb") as target:
        target.setparams(parameters)
        target.writeframes(_scaled(samples, (volume / 100) ** 2).tobytes())
    return quieter.getvalue()


def _scaled(samples: "array[int]", by: float) -> "array[int]":
    if sys.byteorder == "big":
        samples.byteswap()  # files hold the low byte first
    scaled = array("h", (round(sample * by) for sample in samples))
    if sys.byteorder == "big":
        scaled.byteswap()
    return scaled
