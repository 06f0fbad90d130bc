"""Bytes on the disk, by their digest."""

import errno
import hashlib
import os
from pathlib import Path
from unittest.mock import patch

import pytest

from server_stub.files.blobs import Blobs, Draft, StorageFullError


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    return Blobs(tmp_path, kept_free=0)


def finished(blobs: Blobs, content: bytes) -> Draft:
    draft = blobs.draft()
    draft.write(content)
    draft.finish()
    return draft


def everything(folder: Path) -> list[Path]:
    return [one for one in folder.rglob("*") if one.is_file()]


def test_bytes_lie_under_their_digest_for_this_user_alone(blobs: Blobs, tmp_path: Path) -> None:
    draft = finished(blobs, b"words")
    blobs.keep(draft)
    digest = hashlib.sha256(b"words").hexdigest()
    (place,) = everything(tmp_path)
    assert place == blobs.path(digest) == tmp_path / "files" / digest[:2] / digest
    assert place.read_bytes() == b"words"
    if os.name == "posix":
        assert place.stat().st_mode & 0o777 == 0o600
        assert {folder.stat().st_mode & 0o777 for folder in (place.parent, tmp_path / "files")} == {0o700}
    assert list(blobs.groups()) == [[digest]]


def test_the_same_bytes_lie_there_once_and_a_damaged_copy_is_mended(blobs: Blobs, tmp_path: Path) -> None:
    for _ in range(2):
        blobs.keep(finished(blobs, b"words"))
        (place,) = everything(tmp_path)
        assert place.read_bytes() == b"words"
        place.write_bytes(b"wor")


def test_a_draft_that_is_discarded_leaves_nothing_and_a_kept_one_stays(blobs: Blobs, tmp_path: Path) -> None:
    blobs.draft().discard()
    finished(blobs, b"not wanted").discard()
    kept = finished(blobs, b"kept")
    blobs.keep(kept)
    kept.discard()
    assert everything(tmp_path) == [blobs.path(kept.digest)]


def test_what_was_on_its_way_when_the_server_ended_goes(blobs: Blobs, tmp_path: Path) -> None:
    blobs.forget_drafts()
    kept = finished(blobs, b"kept")
    blobs.keep(kept)
    finished(blobs, b"half")
    blobs.forget_drafts()
    assert everything(tmp_path) == [blobs.path(kept.digest)]


def test_the_disk_keeps_room_for_the_database(tmp_path: Path) -> None:
    with pytest.raises(StorageFullError):
        Blobs(tmp_path, kept_free=2**62).draft()
    assert everything(tmp_path) == []


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_told_apart_from_a_broken_one(blobs: Blobs, number: int) -> None:
    draft = blobs.draft()
    draft.write(b"words")
    with patch("os.fsync", side_effect=OSError(number, "full")), pytest.raises(StorageFullError):
        draft.finish()
    with patch("os.fsync", side_effect=OSError(errno.EIO, "broken")), pytest.raises(OSError, match="broken"):
        draft.finish()
    draft.discard()


def test_bytes_that_somebody_reads_on_windows_stay_as_they_are(blobs: Blobs) -> None:
    kept = finished(blobs, b"words")
    with patch.object(Path, "replace", side_effect=PermissionError(errno.EACCES, "in use")), pytest.raises(PermissionError):
        blobs.keep(kept)
    blobs.keep(kept)
    again = finished(blobs, b"words")
    with patch.object(Path, "replace", side_effect=PermissionError(errno.EACCES, "in use")):
        blobs.keep(again)
    again.discard()
    assert blobs.path(kept.digest).read_bytes() == b"words"
