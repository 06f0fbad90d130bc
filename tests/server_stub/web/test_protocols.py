"""The frames that go out past uvicorn."""

import pytest
from websockets.frames import Frame, Opcode

from server_stub.web.protocols import text_frame


@pytest.mark.parametrize("length", [0, 1, 125, 126, 127, 65_535, 65_536, 200_000])
def test_a_text_frame_is_the_same_as_the_librarys(length: int) -> None:
    text = b"x" * length
    assert text_frame(text) == Frame(Opcode.TEXT, text).serialize(mask=False)
