"""A font with the letters of English alone, each of them a box: made here, since no system can be relied on to have a poor one."""

import struct

FAMILY = "Poor Letters"
_EM, _WIDTH, _HIGH, _LOW = 1000, 560, 900, -220
_FIRST, _LAST = 0x20, 0x7E


def poor_font() -> bytes:
    """A TrueType file. Glyph 0 stands for what it lacks; 1 is a space, 2 any letter."""
    box = _box()
    tables = {
        b"OS/2": _os2(),
        b"cmap": _cmap(),
        b"glyf": box,
        b"head": _head(),
        b"hhea": struct.pack(">IhhhHhhhhhhhhhhhH", 0x10000, _HIGH, _LOW, 0, _WIDTH, 0, 0, _WIDTH, 1, 0, 0, 0, 0, 0, 0, 0, 3),
        b"hmtx": struct.pack(">HhHhHh", _WIDTH, 0, _WIDTH, 0, _WIDTH, 60),
        b"loca": struct.pack(">4I", 0, 0, 0, len(box)),
        b"maxp": struct.pack(">IHHHHHHHHHHHHHH", 0x10000, 3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        b"name": _name(),
        b"post": struct.pack(">IIhhIIIII", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0),
    }
    return _file(tables)


def _file(tables: dict[bytes, bytes]) -> bytes:
    directory, body = b"", b""
    start = 12 + 16 * len(tables)
    for tag, data in sorted(tables.items()):
        padded = data + b"\0" * (-len(data) % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        directory += struct.pack(">4sIII", tag, total, start + len(body), len(data))
        body += padded
    return struct.pack(">IHHHH", 0x10000, len(tables), 128, 3, 16 * len(tables) - 128) + directory + body


def _box() -> bytes:
    """One closed line of four corners."""
    corners = struct.pack(">hhhhh", 1, 60, 0, _WIDTH - 60, 700) + struct.pack(">HH", 3, 0) + bytes([1, 1, 1, 1])
    across = struct.pack(">hhhh", 60, _WIDTH - 120, 0, 120 - _WIDTH)
    up = struct.pack(">hhhh", 0, 0, 700, 0)
    return corners + across + up


def _cmap() -> bytes:
    letters = [1, *[2] * (_LAST - _FIRST)]
    table = struct.pack(f">HHHHH{len(letters)}H", 6, 10 + 2 * len(letters), 0, _FIRST, len(letters), *letters)
    return struct.pack(">HHHHI", 0, 1, 3, 1, 12) + table


def _head() -> bytes:
    times = (0, 0)
    return struct.pack(">IIIIHHqqhhhhHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 0, _EM, *times, 60, 0, _WIDTH - 60, 700, 0, 8, 2, 1, 0)


def _name() -> bytes:
    said = {1: FAMILY, 2: "Regular", 4: FAMILY, 6: FAMILY.replace(" ", "")}
    words = [text.encode("utf-16-be") for text in said.values()]
    places = [sum(map(len, words[:at])) for at in range(len(words))]
    records = b"".join(
        struct.pack(">HHHHHH", 3, 1, 0x409, number, len(text), place) for number, text, place in zip(said, words, places, strict=True)
    )
    return struct.pack(">HHH", 0, len(words), 6 + len(records)) + records + b"".join(words)


def _os2() -> bytes:
    parts = struct.pack(">HhHHH", 4, _WIDTH, 400, 5, 0) + struct.pack(">11h", *[0] * 11) + bytes(10)
    ranges = struct.pack(">IIII", 1, 0, 0, 0) + b"NONE" + struct.pack(">HHH", 0x40, _FIRST, _LAST)
    return parts + ranges + struct.pack(">hhhHHIIhhHHH", _HIGH, _LOW, 0, _HIGH, -_LOW, 1, 0, 500, 700, 0, _FIRST, 0)
