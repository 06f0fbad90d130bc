"""What may stand in a message."""

import pytest

from app.protocol.errors import ErrorCode
from server_stub.handlers.refused import Refused
from server_stub.handlers.texts import accepted


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("Hello", "Hello"),
        ("a\r\nb\rc\nd\te", "a\nb\nc\nd\te"),
        ("x" * 8_000, "x" * 8_000),
        ("\r\n" * 3_999 + "xx", "\n" * 3_999 + "xx"),
        ("🦊" * 8_000, "🦊" * 8_000),
        ("<b>bold</b> & \u202e", "<b>bold</b> & \u202e"),
    ],
)
def test_accepted(text: str, stored: str) -> None:
    assert accepted(text) == stored


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", ErrorCode.TEXT_EMPTY),
        (" \n\t ", ErrorCode.TEXT_EMPTY),
        ("x" * 8_001, ErrorCode.TEXT_TOO_LONG),
        ("🦊" * 8_001, ErrorCode.TEXT_TOO_LONG),
        ("a\x00b", ErrorCode.CONTROL_CHARACTERS),
        ("a\x1bb", ErrorCode.CONTROL_CHARACTERS),
        ("a\x0bb", ErrorCode.CONTROL_CHARACTERS),
        ("a\x7fb", ErrorCode.CONTROL_CHARACTERS),
        ("a\x9fb", ErrorCode.CONTROL_CHARACTERS),
        ("half \ud83e", ErrorCode.CONTROL_CHARACTERS),
    ],
)
def test_refused(text: str, code: ErrorCode) -> None:
    with pytest.raises(Refused) as refusal:
        accepted(text)
    assert refusal.value.code is code
