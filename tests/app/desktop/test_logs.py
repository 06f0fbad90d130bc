"""Where a run's files lie, and what its log looks like."""

import logging
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.errors import StoreError
from app.desktop.logs import log_to
from app.desktop.paths import Paths


def test_a_folder_asked_for_holds_everything(tmp_path: Path) -> None:
    paths = Paths.of(tmp_path / "data", "second")
    assert {paths.store.parent, paths.log.parent, paths.settings.parent} == {tmp_path / "data" / "second"}
    assert (paths.store.name, paths.log.name, paths.settings.name) == ("store.sqlite3", "livechat-desk.log", "settings.json")


def test_otherwise_it_is_this_persons(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert "livechat-desk" in str(Paths.of().folder)


def test_lines_have_a_time_a_level_and_a_room(tmp_path: Path) -> None:
    handler = log_to(tmp_path / "new" / "desk.log")
    try:
        logging.getLogger("livechat.link").info("disconnected why=%s", "closed 4200")
        logging.getLogger("livechat.link").debug("too fine")
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    (line,) = (tmp_path / "new" / "desk.log").read_text(encoding="utf-8").splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00 INFO livechat\.link disconnected why=closed 4200", line)


def test_an_error_says_where_but_not_what_somebody_wrote(tmp_path: Path, expect_log: Callable[..., None]) -> None:
    expect_log("failed")
    handler = log_to(tmp_path / "desk.log")
    try:
        try:
            fail()
        except OSError:
            logging.getLogger("livechat.link").warning("failed", exc_info=True)
        logging.getLogger("livechat.link").warning(
            "failed", exc_info=ExceptionGroup("both", [StoreError("disk_full"), ValueError("canary")])
        )
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    text = (tmp_path / "desk.log").read_text(encoding="utf-8")
    for words in ("OSError: [Errno 28] No space left", " in fail", "  KeyError\n", "StoreError: disk_full", "  ValueError\n"):
        assert words in text
    assert "canary" not in text


def fail() -> None:
    """What somebody wrote brings it about."""
    try:
        dict[str, str]()["canary"]
    except KeyError as error:
        raise OSError(28, "No space left on device") from error


def test_a_log_that_cannot_be_written_does_not_stop_anything(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    handler = log_to(tmp_path / "file" / "desk.log")
    try:
        logging.getLogger("livechat.link").info("quiet")
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    assert capsys.readouterr().err == ""
