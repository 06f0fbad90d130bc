"""Images, written anew."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from server_stub.files.images import (
    LONGEST_SIDE,
    MOST_PIXELS,
    MOST_SCANS,
    SMALL_SIDE,
    NoImageError,
    Redrawn,
    TooManyPixelsError,
    least_size,
    redraw,
)
from tests.server_stub.files.pictures import CANARY, bomb, encoded, moving, photo, sharpening

KINDS = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp", "GIF": "image/gif"}


def redrawn(content: bytes, kind: str) -> Redrawn:
    """The image, which stands still."""
    found = redraw(content, KINDS[kind])
    assert found is not None
    return found


def opened(content: bytes | None) -> Image.Image:
    assert content
    return Image.open(BytesIO(content))


def test_a_photo_stands_upright_and_says_nothing_of_its_camera() -> None:
    content = photo((640, 480), turned=6)
    assert CANARY in content
    found = redrawn(content, "JPEG")
    assert (found.width, found.height) == (480, 640)
    for written in (found.content, found.small):
        assert written
        assert CANARY not in written
        assert b"Exif" not in written
        assert dict(opened(written).getexif()) == {}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "F"])
def test_every_kind_in_every_kind_of_colour_is_written_anew(kind: str, mode: str) -> None:
    try:
        content = encoded(kind, (600, 300), mode)
    except (OSError, ValueError):
        return  # there are none of this kind
    found = redrawn(content, kind)
    assert (opened(found.content).format, opened(found.content).size) == (kind, (600, 300))
    assert opened(found.small).size == (480, 240)


@pytest.mark.parametrize("kind", KINDS)
def test_what_stands_behind_an_image_is_gone(kind: str) -> None:
    assert b"<script>" not in redrawn(encoded(kind) + b"<script>alert(1)</script>", kind).content


def test_a_small_image_is_its_own_preview_and_a_large_one_becomes_smaller() -> None:
    assert redrawn(encoded("PNG", (SMALL_SIDE, 10)), "PNG").small is None
    large = redrawn(encoded("JPEG", (LONGEST_SIDE * 2, 64)), "JPEG")
    assert (large.width, large.height) == (LONGEST_SIDE, 32)


def test_transparency_stays() -> None:
    transparent = Image.new("RGBA", (600, 300), (0, 0, 0, 0))
    written = BytesIO()
    transparent.save(written, "PNG")
    found = redrawn(written.getvalue(), "PNG")
    assert [opened(content).convert("RGBA").getpixel((5, 5))[3] for content in (found.content, found.small)] == [0, 0]  # type: ignore[index] # of RGBA always a tuple


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_what_moves_is_no_image_to_be_written_anew(kind: str) -> None:
    assert redraw(moving(kind), KINDS[kind]) is None


@pytest.mark.parametrize(("width", "height"), [(65_000, 65_000), (10_000, 13_000), (MOST_PIXELS // 1_000 + 1, 1_000)])
def test_a_bomb_is_refused_before_it_is_decoded(width: int, height: int) -> None:
    with pytest.raises(TooManyPixelsError):
        redraw(bomb(width, height), "image/png")


def test_a_photo_of_thousands_of_scans_is_refused_before_it_is_decoded() -> None:
    assert redrawn(sharpening((64, 64), MOST_SCANS - 10), "JPEG").width == 64
    for hidden in (b"", b"\xff\x02\xff\xff", b"\xff\xd3\xff\xff"):  # what decoders pass over, and so what hides nothing
        content = sharpening((64, 64), 2_000)
        second = content.index(b"\xff\xda", content.index(b"\xff\xda") + 2)
        with pytest.raises(TooManyPixelsError):
            redraw(content[:second] + hidden + content[second:], "image/jpeg")


def test_a_photo_with_a_preview_within_and_a_film_behind_it_is_one() -> None:
    content = encoded("JPEG", (64, 64), comment=b"\xff\xda" * 100) + b"\xff\xda" * 100
    assert redrawn(content, "JPEG").width == 64


def test_a_photo_that_has_to_be_in_memory_at_its_full_size_has_fewer_pixels() -> None:
    size = (MOST_PIXELS // 1_000 + 8, 1_000)
    assert redrawn(encoded("JPEG", size, "L"), "JPEG").width == LONGEST_SIDE
    with pytest.raises(TooManyPixelsError):
        redraw(sharpening(size, mode="L"), "image/jpeg")


def test_a_photo_is_made_smaller_while_it_is_decoded_whatever_its_proportions() -> None:
    with Image.open(BytesIO(encoded("JPEG", (LONGEST_SIDE * 8, 64)))) as wide:
        wide.draft(None, least_size(wide.size))
        assert wide.size == (LONGEST_SIDE, 8)


@pytest.mark.parametrize("kind", KINDS)
def test_an_image_written_anew_is_no_larger_than_a_file_may_be(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    noise = Image.effect_noise((800, 400), 100)
    written = BytesIO()
    noise.save(written, kind)
    monkeypatch.setattr("server_stub.files.images.MAX_FILE_BYTES", 20_000)
    found = redrawn(written.getvalue(), kind)
    assert len(found.content) <= 20_000
    assert opened(found.content).size == (found.width, found.height)
    assert found.width == 2 * found.height


@pytest.mark.parametrize("kind", KINDS)
def test_half_an_image_and_another_kind_are_none(kind: str) -> None:
    whole = encoded(kind, (64, 64))
    others = [encoded(other) for other in KINDS if other != kind]
    for content in (whole[: len(whole) // 3], b"", *others):
        with pytest.raises(NoImageError):
            redraw(content, KINDS[kind])


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(KINDS)), st.lists(st.tuples(st.integers(0, 10_000), st.binary(min_size=1, max_size=4)), min_size=1, max_size=6)
)
def test_a_damaged_image_is_one_or_is_none(kind: str, damages: list[tuple[int, bytes]]) -> None:
    content = bytearray(photo((32, 24)) if kind == "JPEG" else encoded(kind, (32, 24)))
    for at, damage in damages:
        place = at % len(content)
        content[place : place + len(damage)] = damage
    try:
        found = redraw(bytes(content), KINDS[kind])
    except (NoImageError, TooManyPixelsError):
        return
    assert found is None or opened(found.content).size == (found.width, found.height)
