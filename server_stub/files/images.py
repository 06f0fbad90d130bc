"""Images of strangers, decoded within limits and written anew: an image and nothing else, without what cameras note in it."""

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import islice

from PIL import Image, ImageOps

from app.protocol.limits import MAX_FILE_BYTES

LONGEST_SIDE = 4_096
SMALL_SIDE = 480
# A JPEG that comes in one scan is made smaller while it is decoded; everything else is in memory at its full size.
MOST_PIXELS_JPEG = 120_000_000
MOST_PIXELS = 26_000_000
# A JPEG that sharpens in steps has about ten scans. A scan of some bytes costs as much as all pixels: thousands of them cost hours.
MOST_SCANS = 40
_FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP", "image/gif": "GIF"}
_JPEGS = ("JPEG", "MPO")
# Phones' photos may have further images behind the first: depth, or light. They are photos nonetheless.
_SERIES_OF_PHOTOS = "MPO"
_BEGINNING, _SCAN, _END = b"\xff\xd8", b"\xff\xda", b"\xff\xd9"
# What has a length behind it, or ends the image. Decoders pass over everything else that begins like a marker.
_MARKER = re.compile(b"\xff[\xc0-\xcf\xd9-\xfe]")
_KEPT_MODES = ("1", "L", "LA", "P", "RGB", "RGBA")
_OPAQUE_MODES = ("1", "L", "RGB")
_SAVING = {"JPEG": {"quality": 88}, "PNG": {}, "WEBP": {"quality": 88}, "GIF": {}}

Image.MAX_IMAGE_PIXELS = MOST_PIXELS_JPEG
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)


class TooManyPixelsError(Exception):
    """The image would take far more memory than its bytes: a mistake, or an attack."""


class NoImageError(Exception):
    """The bytes begin like an image and are none that can be read."""


@dataclass(frozen=True, slots=True)
class Redrawn:
    """An image as it is kept, with its size in pixels, and its preview where it is larger than one."""

    content: bytes
    width: int
    height: int
    small: bytes | None


def redraw(content: bytes, media_type: str) -> Redrawn | None:
    """The image, upright and written anew; None where it moves. Raises NoImageError, and TooManyPixelsError before anything is decoded."""
    try:
        with Image.open(BytesIO(content), formats=(_FORMATS[media_type],)) as opened:
            _check_size(opened, content)
            if opened.format != _SERIES_OF_PHOTOS and getattr(opened, "is_animated", False):
                return None
            opened.draft(None, least_size(opened.size))
            return _redrawn(_upright(opened), _FORMATS[media_type])
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise TooManyPixelsError from error
    except TooManyPixelsError:
        raise
    except Exception as error:  # decoders stumble over strangers' bytes in every way there is
        raise NoImageError from error


def _check_size(opened: Image.Image, content: bytes) -> None:
    limit = MOST_PIXELS
    if opened.format in _JPEGS:
        scans = list(islice(_scans(content), MOST_SCANS + 1))
        if len(scans) > MOST_SCANS:
            raise TooManyPixelsError
        limit = MOST_PIXELS_JPEG if len(scans) == 1 and scans[0] == len(opened.getbands()) else MOST_PIXELS
    if opened.width * opened.height > limit:
        raise TooManyPixelsError


def _scans(content: bytes) -> Iterator[int]:
    """How many colours each scan of a JPEG brings, up to the image's end: photos may have a preview within, and a film behind it."""
    found = _MARKER.search(content, len(_BEGINNING))
    while found is not None and found[0] != _END:
        if found[0] == _SCAN:
            yield content[found.end() + 2]
        found = _MARKER.search(content, found.end() + int.from_bytes(content[found.end() : found.end() + 2]))


def least_size(size: tuple[int, int]) -> tuple[int, int]:
    """What a JPEG may be made smaller to while it is decoded, in its own proportions: decoders look at both sides."""
    larger = max(1.0, max(size) / LONGEST_SIDE)
    return int(size[0] / larger), int(size[1] / larger)


def _upright(opened: Image.Image) -> Image.Image:
    """The pixels alone, turned as the camera was held."""
    upright = ImageOps.exif_transpose(opened)
    if upright.mode not in _KEPT_MODES:
        upright = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    upright.info = {name: value for name, value in upright.info.items() if name == "transparency"}
    upright.getexif().clear()
    return upright


def _redrawn(image: Image.Image, kind: str) -> Redrawn:
    if max(image.size) > LONGEST_SIDE:
        image = _within(image, LONGEST_SIDE)
    content = _saved(image, kind)
    while len(content) > MAX_FILE_BYTES:  # made smaller, what had few colours has many
        image = _within(image, max(image.size) // 2)
        content = _saved(image, kind)
    small = _small(image) if max(image.size) > SMALL_SIDE else None
    return Redrawn(content, image.width, image.height, small)


def _small(image: Image.Image) -> bytes:
    kind = "JPEG" if image.mode in _OPAQUE_MODES and not image.has_transparency_data else "PNG"
    return _saved(_within(image, SMALL_SIDE), kind)


def _within(image: Image.Image, side: int) -> Image.Image:
    """Smaller, in colours that can be mixed."""
    if image.mode not in ("L", "LA", "RGB", "RGBA"):
        opaque = "L" if image.mode == "1" else "RGB"
        image = image.convert("RGBA" if image.has_transparency_data else opaque)
    reduced = image.copy()
    reduced.thumbnail((side, side))
    return reduced


def _saved(image: Image.Image, kind: str) -> bytes:
    written = BytesIO()
    if kind == "JPEG" and image.mode not in ("L", "RGB"):
        image = image.convert("RGB")
    image.save(written, kind, **_SAVING[kind])
    return written.getvalue()
