"""Every code has words, and they are about what happened."""

import inspect
import re
from datetime import datetime

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from app.core import errors
from app.core.errors import ApiError, Unreachable
from app.core.notice import Alert, NoticeKind
from app.core.views import Connection, ConnectionState, Folder
from app.desktop.notifier.plain import plain_notice
from app.protocol.errors import ErrorCode
from app.protocol.records import MessageKind
from app.ui import alerts, language, notices, texts, times

FALLBACK = "The server did not accept this. Please try again later."


@pytest.mark.parametrize("code", [*ErrorCode, *texts.LOCAL_CODES])
def test_every_code_has_words_of_its_own(code: str) -> None:
    words = texts.refusal(code, {})
    assert words != FALLBACK
    assert words.endswith(".")


def test_every_local_code_is_known() -> None:
    named = set(re.findall(r"`([a-z_]+)`", inspect.getdoc(errors.StoreError) or ""))
    assert named
    reached = set(re.findall(r"`([a-z_]+)`", inspect.getdoc(errors.Unreachable) or ""))
    assert reached == {"unreachable", *texts.OBSTACLES}
    written = set(re.findall(r"`([a-z_]+)`", inspect.getdoc(errors.FileError) or ""))
    assert written - named == {"not_written", "not_read"}
    assert named | reached | written | {"proxy_address", "too_many_files"} == set(texts.LOCAL_CODES)


def test_a_code_of_a_newer_server_is_told_and_logged(expect_log: "object") -> None:
    expect_log("code_without_words code=brand_new")  # type: ignore[operator]  # the fixture is a function
    assert texts.refusal("brand_new", {}) == FALLBACK


def test_the_winner_of_a_race_is_named() -> None:
    assert texts.refusal(ErrorCode.ALREADY_ASSIGNED, {"owner": "Ben Smit"}) == "Ben Smit was faster and has this conversation now."


def test_a_limit_says_when_to_try_again() -> None:
    assert "30 second" in texts.error(ApiError(ErrorCode.RATE_LIMITED, retry_after_ms=29_001))
    assert "10 minute" in texts.error(ApiError(ErrorCode.RATE_LIMITED, retry_after_ms=600_000))


def test_our_own_bugs_are_told_calmly() -> None:
    assert "What you typed is kept" in texts.error(KeyError("x"))
    assert "does not answer" in texts.error(Unreachable())


@pytest.mark.parametrize("state", list(ConnectionState))
def test_every_state_of_the_connection_has_words(state: ConnectionState) -> None:
    connection = Connection(state, 0)
    assert texts.connection(connection, 0)
    assert bool(texts.connection_hint(connection)) == (state is not ConnectionState.ONLINE)


def test_every_folder_has_a_name_of_its_own() -> None:
    assert [texts.folder(folder) for folder in Folder] == ["Unassigned", "My conversations", "Closed conversations"]


@pytest.mark.parametrize("kind", [kind for kind in MessageKind if kind is not MessageKind.TEXT])
@pytest.mark.parametrize("name", ["Ben Smit", ""])
def test_every_notice_is_a_sentence(kind: MessageKind, name: str) -> None:
    words = notices.notice(kind, name, "Chris Dubois")
    assert words
    assert "{" not in words


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_every_alert_has_words(kind: NoticeKind) -> None:
    params = {"visitor": "Marta Kowal", "page": "https://x.example/p", "text": "Hi", "by": "Ben Smit", "waiting": "3", "messages": "2"}
    title, body = alerts.words(kind, params)
    assert title
    assert body
    assert "{" not in title + body


@pytest.mark.parametrize("text", ["Hi", "How much is it? " * 40])
def test_a_notice_of_one_who_waits_says_until_when_to_answer_however_long_the_text_is(text: str) -> None:
    at = round(datetime(2026, 11, 21, 14, 31, 5).timestamp() * 1000)  # noqa: DTZ001 - where this runs, as it is shown
    alert = Alert("tag", NoticeKind.STILL_WAITING, {"visitor": "Marta", "text": text}, None, until=at)
    said = plain_notice(alerts.notice(alert)).body
    assert said.startswith(f"Marta: {text[:40]}")
    assert said.endswith(f" · Answer by {times.exact(at)}")
    assert ":31:05" in times.exact(at)
    assert alerts.notice(replace(alert, until=None)).body == f"Marta: {text}"


@pytest.mark.parametrize("kind", [kind for kind in NoticeKind if kind is not NoticeKind.SUMMARY])
def test_an_alert_without_what_was_written_says_what_happened(kind: NoticeKind) -> None:
    title, body = alerts.words(kind, {"visitor": "Marta Kowal", "page": "https://x.example/p", "by": "Ben Smit"})
    assert "Marta Kowal" in title + body
    assert body


@pytest.mark.parametrize(
    ("name", "page", "said"),
    [
        ("Marta", "https://x.example/p", "Marta"),
        ("", "https://x.example/pricing?a=b", "Visitor from /pricing"),
        ("", "", "Visitor"),
        (" ", "http://[", "Visitor"),
    ],
)
def test_visitors_have_names(name: str, page: str, said: str) -> None:
    assert notices.visitor(name, page) == said


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("", "", "The conversation returned to Unassigned"),
        ("Ben Smit", "", "Ben Smit put the conversation back into Unassigned"),
        ("Ben Smit", "300400", "Returned to Unassigned: Ben Smit was away for 5 minutes"),
        ("Ben Smit", "20000", "Returned to Unassigned: Ben Smit was away for 1 minute"),
        ("Ben Smit", "soon", "Ben Smit put the conversation back into Unassigned"),
    ],
)
def test_why_a_conversation_came_back_is_said(qapp: QApplication, name: str, text: str, words: str) -> None:
    language.speak(qapp, "en")
    assert notices.notice(MessageKind.UNASSIGNED, name, text) == words
