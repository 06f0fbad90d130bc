"""The server's log: a record a line, in keys and values, and nothing of what people wrote."""

import logging
import re
from collections.abc import Callable, Generator
from contextlib import suppress
from pathlib import Path

import pytest

from server_stub.logs import connection, log_to


@pytest.fixture(autouse=True)
def _as_it_was() -> Generator[None]:
    """Put logging back: the strict log of the tests hangs on the root."""
    root, ours = logging.getLogger(), logging.getLogger("livechat")
    handlers, levels = list(root.handlers), (root.level, ours.level)
    yield
    for handler in root.handlers:
        if handler not in handlers:
            with suppress(OSError):  # a full device once more
                handler.close()
    root.handlers[:] = handlers
    root.setLevel(levels[0])
    ours.setLevel(levels[1])


@pytest.fixture
def lines(tmp_path: Path) -> Callable[[], list[str]]:
    """What the file holds."""
    return lambda: (tmp_path / "livechat-server.log").read_text().splitlines()


def test_a_line_is_keys_and_values(tmp_path: Path, lines: Callable[[], list[str]]) -> None:
    log_to(tmp_path)
    logging.getLogger("livechat.web").info("sign-in failed address=%s", "127.0.0.1")
    token = connection.set("4f00ab")
    logging.getLogger("livechat.web").warning("silence")
    connection.reset(token)
    first, second = lines()
    at = r"at=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00"
    assert re.fullmatch(at + r' level=info logger=livechat\.web what="sign-in failed" address=127\.0\.0\.1', first)
    assert re.fullmatch(at + r" level=warning logger=livechat\.web connection=4f00ab what=silence", second)


@pytest.mark.parametrize(("level", "heard"), [("debug", "dbg info warn"), ("info", "info warn"), ("warning", "warn")])
def test_the_level_is_for_our_own_loggers(tmp_path: Path, lines: Callable[[], list[str]], level: str, heard: str) -> None:
    log_to(tmp_path, level)
    for name in ("livechat.handlers", "websockets.server", "uvicorn.error"):
        log = logging.getLogger(name)
        log.debug("dbg")
        log.info("info")
        log.warning("warn")
    words = [line.rsplit("what=", 1)[1] for line in lines()]
    assert " ".join(words) == f"{heard} warn warn"


def test_an_error_is_one_line_and_says_where_but_not_what_somebody_wrote(tmp_path: Path, lines: Callable[[], list[str]]) -> None:
    log_to(tmp_path)
    try:
        try:
            dict[str, str]()["canary"]
        except KeyError as error:
            raise OSError(28, "No space left on device") from error
    except OSError:
        logging.getLogger("livechat.web").exception("command failed kind=%s", "write_message")
    (line,) = lines()
    assert 'what="command failed" kind=write_message error=OSError trace="' in line
    assert "OSError: [Errno 28] No space left on device at test_logs.py:" in line
    assert "KeyError at test_logs.py:" in line
    assert "canary" not in line


def test_of_several_errors_each_is_named(tmp_path: Path, lines: Callable[[], list[str]]) -> None:
    log_to(tmp_path)
    both = ExceptionGroup("unhandled errors", [RuntimeError("a connection without an actor"), ValueError("canary")])
    logging.getLogger("livechat.web").error("following failed", exc_info=both)
    (line,) = lines()
    assert "RuntimeError: a connection without an actor" in line
    assert "| ValueError at" in line
    assert "canary" not in line


def test_what_libraries_add_below_their_first_line_is_left_out(
    tmp_path: Path, lines: Callable[[], list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    log_to(tmp_path)
    logging.getLogger("asyncio").error("Task exception was never retrieved\nfuture: <Task exception=ValueError('canary')>")
    assert [line.rsplit("what=", 1)[1] for line in lines()] == ['"Task exception was never retrieved"']
    assert "canary" not in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_log_that_cannot_be_written_is_said_once_and_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "livechat-server.log").symlink_to("/dev/full")
    log_to(tmp_path)
    for _ in range(3):
        logging.getLogger("livechat.web").info("hello")
    said = capsys.readouterr().err
    assert said == "livechat-server: the log cannot be written (OSError); check the space left\n"
