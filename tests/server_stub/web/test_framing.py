"""The frames that go past the library, out and in."""

import pytest
from websockets.frames import Frame, Opcode

from server_stub.web.framing import SMALL_BYTES, small_text, text_frame


@pytest.mark.parametrize("length", [0, 1, 125, 126, 127, 65_535, 65_536, 200_000])
def test_a_text_frame_is_the_same_as_the_librarys(length: int) -> None:
    text = b"x" * length
    assert text_frame(text) == Frame(Opcode.TEXT, text).serialize(mask=False)


@pytest.mark.parametrize("length", [0, 1, 125, 126, 127, 4_000])
def test_a_small_text_is_read(length: int) -> None:
    text = ("é" * length)[: length // 2] + "x" * (length % 2)
    assert small_text(Frame(Opcode.TEXT, text.encode()).serialize(mask=True)) == text


def test_a_large_text_is_left_to_the_library_and_its_limit() -> None:
    assert small_text(Frame(Opcode.TEXT, b"x" * SMALL_BYTES).serialize(mask=True)) is None
