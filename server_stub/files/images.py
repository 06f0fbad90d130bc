"""Images of strangers, decoded within limits and written anew: an image and nothing else, without what cameras note in it."""

import warnings
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps

LONGEST_SIDE = 4_096
SMALL_SIDE = 480
# A JPEG is made smaller while it is decoded; everything else is in memory at its full size.
MOST_PIXELS_JPEG = 120_000_000
MOST_PIXELS = 26_000_000
_FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP", "image/gif": "GIF"}
# Phones' photos may have further images behind the first: depth, or light. They are photos nonetheless.
_SERIES_OF_PHOTOS = "MPO"
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
            _check_size(opened)
            if opened.format != _SERIES_OF_PHOTOS and getattr(opened, "is_animated", False):
                return None
            opened.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
            return _redrawn(_upright(opened), _FORMATS[media_type])
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise TooManyPixelsError from error
    except TooManyPixelsError:
        raise
    except Exception as error:  # decoders stumble over strangers' bytes in every way there is
        raise NoImageError from error


def _check_size(opened: Image.Image) -> None:
    limit = MOST_PIXELS_JPEG if opened.format in ("JPEG", _SERIES_OF_PHOTOS) else MOST_PIXELS
    if opened.width * opened.height > limit:
        raise TooManyPixelsError


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
    written = image.convert("RGB") if kind == "JPEG" and image.mode not in ("L", "RGB") else image
    small = _small(image) if max(image.size) > SMALL_SIDE else None
    return Redrawn(_saved(written, kind), image.width, image.height, small)


def _small(image: Image.Image) -> bytes:
    kind = "JPEG" if image.mode in _OPAQUE_MODES and not image.has_transparency_data else "PNG"
    reduced = _within(image, SMALL_SIDE)
    return _saved(reduced.convert("RGB") if kind == "JPEG" else reduced, kind)


def _within(image: Image.Image, side: int) -> Image.Image:
    """Smaller, in colours that can be mixed."""
    if image.mode not in ("L", "LA", "RGB", "RGBA"):
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    reduced = image.copy()
    reduced.thumbnail((side, side))
    return reduced


def _saved(image: Image.Image, kind: str) -> bytes:
    written = BytesIO()
    image.save(written, kind, **_SAVING[kind])
    return written.getvalue()
