"""Images as cameras, programs and attackers make them."""

import struct
import zlib
from io import BytesIO

from PIL import Image

CANARY = b"canary of a camera"


def encoded(kind: str = "PNG", size: tuple[int, int] = (8, 6), mode: str = "RGB", **saving: object) -> bytes:
    """An image of one colour, but for a corner that tells where up is."""
    image = Image.new(mode, size)
    written = BytesIO()
    image.save(written, kind, **saving)
    return written.getvalue()


def photo(size: tuple[int, int] = (640, 480), turned: int = 6) -> bytes:
    """A photo whose camera was held on its side, and that notes who took it."""
    noted = Image.Exif()
    noted[0x0112], noted[0x010E] = turned, CANARY.decode()
    return encoded("JPEG", size, exif=noted, comment=CANARY)


def bomb(width: int = 65_000, height: int = 65_000) -> bytes:
    """A small file that says that it is a huge image."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(b"\0" * 1_000)) + _chunk(b"IEND", b"")


def sharpening(size: tuple[int, int], scans: int = 0, mode: str = "RGB") -> bytes:
    """A photo that sharpens in steps; with so many more scans of a few bytes, which each cost as much as all of its pixels."""
    content = encoded("JPEG", size, mode, progressive=True, subsampling=0)
    last = content[content.rindex(b"\xff\xda") : -2]
    return content[:-2] + last * scans + content[-2:]


def moving(kind: str = "GIF") -> bytes:
    """An image of two frames."""
    frames = [Image.new("RGB", (8, 6), colour) for colour in ("red", "blue")]
    written = BytesIO()
    frames[0].save(written, kind, save_all=True, append_images=frames[1:])
    return written.getvalue()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
