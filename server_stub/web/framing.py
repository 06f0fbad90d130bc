"""The WebSocket frames that are nearly all of them, past the library: texts out, and small texts in (RFC 6455, 5.2)."""

from struct import pack

from websockets.frames import apply_mask  # type: ignore[attr-defined] # there it is the one in C, if that was built

SMALL_BYTES = 4 * 1024
_SHORTEST = 6  # two bytes that say what comes, and the mask
_TEXT = 0x81  # final, text
_MASKED = 0x80
_TWO_BYTES, _EIGHT_BYTES = 126, 65_536  # from these lengths on, the length itself takes that many,
_IN_TWO, _IN_EIGHT = 126, 127  # which is said in the place of the length


def text_frame(text: bytes) -> bytes:
    """A whole, unmasked text frame."""
    length = len(text)
    if length < _TWO_BYTES:
        return bytes((_TEXT, length)) + text
    if length < _EIGHT_BYTES:
        return pack("!BBH", _TEXT, _IN_TWO, length) + text
    return pack("!BBQ", _TEXT, _IN_EIGHT, length) + text


def small_text(data: bytes) -> str | None:
    """The text, where this is exactly one whole, masked text frame of up to 4 KiB; None for all else, which is the library's to judge."""
    if not _SHORTEST <= len(data) <= SMALL_BYTES or data[0] != _TEXT:
        return None
    start, length = _SHORTEST, data[1] - _MASKED
    if length == _IN_TWO:
        start, length = 8, int.from_bytes(data[2:4], "big")
    elif length == _IN_EIGHT:
        return None
    if len(data) != start + length:
        return None
    try:
        return apply_mask(data[start:], data[start - 4 : start]).decode()
    except UnicodeDecodeError:
        return None
