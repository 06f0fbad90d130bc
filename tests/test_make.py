"""Building the translations disturbs no program that speaks them."""

import shutil
from pathlib import Path

import pytest

import make


def test_who_has_a_translation_open_keeps_the_one_it_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt maps the file into memory: one that was written over ended the program."""
    words = tmp_path / "i18n"
    words.mkdir()
    shutil.copy(make.ROOT / "i18n" / "app_pl.ts", words)
    built = words / "app_pl.qm"
    built.write_bytes(b"old")
    monkeypatch.setattr(make, "ROOT", tmp_path)
    with built.open("rb") as mapped:
        make.build_translations()
        assert mapped.read() == b"old"
    assert make.is_whole(built)
    assert sorted(file.name for file in words.iterdir()) == ["app_pl.qm", "app_pl.ts"]
