"""What the operating system is told of files from elsewhere."""

import os
import re
import sys
from pathlib import Path

import pytest

from app.desktop.downloaded import ZONE, mark_downloaded, note_zone, quarantine


def test_windows_reads_a_zone_beside_the_content(tmp_path: Path) -> None:
    file = tmp_path / "offer.pdf"
    file.write_bytes(b"%PDF")
    note_zone(file)
    assert Path(f"{file}:Zone.Identifier").read_bytes() == ZONE == b"[ZoneTransfer]\r\nZoneId=3\r\n"
    assert file.read_bytes() == b"%PDF"


def test_macos_reads_who_fetched_it_and_when() -> None:
    assert re.fullmatch(r"0001;5f5e1000;Live Chat Desk;[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", quarantine(0x5F5E1000 + 0.7))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it is marked")
def test_linux_keeps_no_such_note(tmp_path: Path) -> None:
    file = tmp_path / "offer.pdf"
    file.write_bytes(b"%PDF")
    mark_downloaded(file)
    assert [found.name for found in tmp_path.iterdir()] == ["offer.pdf"]
    assert os.listxattr(file) == []


def test_where_it_cannot_be_noted_that_is_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    mark_downloaded(tmp_path / "no such folder" / "offer.pdf")
