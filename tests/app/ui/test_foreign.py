"""Names from right to left, with marks of their own, with emoji, of great length: sentences stay whole around them."""

import pytest
from PySide6.QtWidgets import QApplication

from app.core.notice import NoticeKind
from app.protocol.direction import isolated
from app.protocol.records import MessageKind
from app.ui import alerts, language, notices, texts
from app.ui.counts import Counts
from app.ui.foreign import filled

SARA = "שרה"
APART = f"\u2068{SARA}\u2069"


@pytest.mark.parametrize("name", ["Zażółć", "李伟", "👩‍👩‍👧", "ß" * 300, "", "1 + 1"])
def test_what_turns_nothing_stays_as_it_is(name: str) -> None:
    assert isolated(name) == name


@pytest.mark.parametrize(
    ("name", "apart"),
    [
        (SARA, APART),
        ("Ali علي", "\u2068Ali علي\u2069"),
        ("exe\u202etxt.", "\u2068exetxt.\u2069"),
        (f"\u2069{SARA}\u2067", APART),
        (APART, APART),
    ],
)
def test_what_turns_is_set_apart_and_cannot_end_that_itself(name: str, apart: str) -> None:
    assert isolated(name) == apart
    assert filled("{name} joined", name=name) == f"{apart} joined"


def test_names_stand_apart_in_notices_alerts_and_refusals(qapp: QApplication) -> None:
    language.speak(qapp, "en")
    assert notices.notice(MessageKind.JOINED, SARA, "") == f"{APART} joined the chat"
    assert notices.notice(MessageKind.REASSIGNED, "Anna", SARA) == f"Anna reassigned the conversation to {APART}"
    assert texts.refusal("already_assigned", {"owner": SARA}).startswith(f"{APART} was faster")
    assert Counts().returned(SARA, 2) == f"Returned to Unassigned: {APART} was away for 2 minutes"
    assert alerts.words(NoticeKind.NEW_MESSAGE, {"visitor": SARA, "text": "Hi"})[0] == f"New message from {APART}"
    assert alerts.words(NoticeKind.NEW_CONVERSATION, {"visitor": SARA, "text": "Hi"})[1] == f"{APART}: Hi"


def test_a_name_before_what_was_said_is_written_as_the_language_does(qapp: QApplication) -> None:
    language.speak(qapp, "fr")
    assert notices.said_by("Anna", "Bonjour") == "Anna\u00a0: Bonjour"
