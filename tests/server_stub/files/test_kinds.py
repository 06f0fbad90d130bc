"""What bytes are, and what is not taken."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub.files.kinds import PLAIN, media_type, name_runs, runs
from tests.server_stub.files.pictures import encoded


def zipped(*names: str) -> bytes:
    """An archive with these files."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, "words " * 100)
    return written.getvalue()


COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1_000)
INSTALLER = bytes.fromhex("84100c0000000000c000000000000046")
PROGRAMS = ["exe", "msi", "scr", "bat", "cmd", "js", "vbs", "lnk", "ps1", "jar", "dmg", "app", "apk", "com", "hta", "sh", "url", "iso"]
PROGRAMS += ["img", "rdp", "library-ms", "searchconnector-ms", "inetloc", "mobileconfig", "wsb", "iqy"]  # what leads to one


@pytest.mark.parametrize("last", PROGRAMS)
def test_programs_are_known_by_their_name(last: str) -> None:
    assert name_runs(f"holiday.jpg.{last.upper()}")
    assert runs(f"a.{last}", b"words")
    assert not runs(f"{last}.txt", b"words")


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\x00",
        b"\x7fELF\x02",
        b"\xca\xfe\xba\xbe\x00",
        b"\xcf\xfa\xed\xfe\x07",
        b"#!/bin/sh\n",
        b"\x4c\x00\x00\x00\x01\x14\x02\x00\x00",
        b"dex\n035",
        b"xar!\x00",
        COMPOUND + INSTALLER,
        zipped("META-INF/MANIFEST.MF", "A.class"),
        zipped("AndroidManifest.xml", "classes.dex"),
        bytes(2_000) + b"koly" + bytes(508),
    ],
)
def test_programs_are_known_by_their_bytes_whatever_they_are_called(content: bytes) -> None:
    assert runs("holiday.jpg", content)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (encoded("PNG"), "image/png"),
        (encoded("JPEG"), "image/jpeg"),
        (encoded("WEBP"), "image/webp"),
        (encoded("GIF"), "image/gif"),
        (b"%PDF-1.7\n\x00", "application/pdf"),
        (zipped("a.txt"), "application/zip"),
        (zipped("[Content_Types].xml", "word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (b"\x00\x00\x00\x18ftypmp42", "video/mp4"),
        (b"\x00\x00\x00\x18ftypheic", "image/heic"),
        ("Grüße\r\n".encode(), "text/plain"),
        (b"<html><script>alert(1)</script>", "text/plain"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', "text/plain"),
        (b"\xff\xfe\x00", PLAIN),
        (b"nul\x00", PLAIN),
        (COMPOUND, PLAIN),
    ],
)
def test_bytes_are_what_they_are(content: bytes, kind: str) -> None:
    assert media_type(content) == kind
    assert not runs("a.dat", content)


@given(st.binary(max_size=600))
def test_any_bytes_have_a_kind(content: bytes) -> None:
    assert "/" in media_type(content)
    runs("a.txt", content)
