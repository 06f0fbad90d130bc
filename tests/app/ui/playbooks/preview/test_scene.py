"""What the preview shows of a run, line by line, and what it says became of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.core.playbooks.rehearsal import Crew, Rehearsal
from app.protocol.playbooks import PlaybookRun, TrialEnd, TrialReply
from app.protocol.records import Qualification
from app.ui import language
from app.ui.playbooks.preview.scene import Line, Notice, Row, Summary, scene
from app.ui.playbooks.preview.words import VisitorWords, duration, outcome
from app.ui.sample_playbooks import DEFINITION
from server_stub.playbooks.trial import try_out

PERSON = TrialReply(answer="person", card="topic")
CONTACT = (TrialReply(text="Jan Nowak", card="name"), TrialReply(text="jan@example.com", card="email"))
BUYING = TrialReply(answer="buying", card="interest")


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    language.speak(qapp, "en")
    yield
    language.speak(qapp, "en")


def shown(rehearsal: Rehearsal, code: str = "en") -> tuple[Row, ...]:
    return scene(try_out(rehearsal.trial(DEFINITION, "en")), VisitorWords(code), "Acme Assistant", "Anna")


def told(rows: tuple[Row, ...]) -> list[str]:
    return [" ".join(row.lines) if isinstance(row, Summary) else row.text for row in rows]


def test_the_opening_is_the_bots() -> None:
    greeting, question = shown(Rehearsal())
    assert isinstance(greeting, Line)
    assert isinstance(question, Line)
    assert (greeting.card, greeting.last, question.card, question.last) == ("greeting", False, "topic", True)
    assert question.spoken == "Acme Assistant: How can we help you today?"


def test_somebody_takes_the_chat() -> None:
    rows = shown(Rehearsal(replies=(PERSON,)))
    assert told(rows)[4:] == ["Someone will be with you soon.", "Anna joined the chat", "A person has the chat."]
    assert rows[2] == Line(text="Chat with a person", own=True, spoken="Visitor: Chat with a person")


def test_the_chats_own_words_are_in_the_playbooks_language() -> None:
    assert told(shown(Rehearsal(replies=(PERSON,)), "nl"))[4:6] == ["Er komt zo iemand bij je.", "Anna neemt nu deel aan de chat"]
    assert VisitorWords("xx").code == "en"


def test_the_wait_runs_out_before_ones_eyes() -> None:
    rows = shown(Rehearsal(replies=(PERSON,), crew=Crew.BUSY))
    assert told(rows)[4:7] == ["Someone will be with you soon.", "2 min later", "Nobody took the conversation within the wait time"]
    assert [isinstance(row, Notice) and row.aside for row in rows[4:7]] == [False, True, True]
    assert isinstance(rows[-1], Line)


def test_what_became_of_it_is_said_at_the_end() -> None:
    rows = shown(Rehearsal(replies=(PERSON, *CONTACT, BUYING), crew=Crew.NOBODY))
    assert rows[-1] == Summary(
        lines=(
            "The bot has brought it to its end.",
            "Person name: Jan Nowak",
            "Email: jan@example.com",
            "A lead was created: Jan Nowak, asked in the chat",
        )
    )
    late = shown(Rehearsal(replies=(PERSON, *CONTACT, BUYING), crew=Crew.BUSY))[-1]
    assert isinstance(late, Summary)
    assert late.lines[0] == "Nobody came in time. The bot has brought it to its end."


@pytest.mark.parametrize(("found", "said"), [(Qualification.QUALIFIED, "Qualified lead"), (Qualification.DISQUALIFIED, "Not a lead")])
def test_findings_and_notes_are_said_too(found: Qualification, said: str) -> None:
    done = PlaybookRun(end=TrialEnd.CUT_OFF, lasted_ms=0, qualification=found, notes=("About what?\nStoves",))
    assert outcome(done)[1:] == (said, "Note: About what? Stoves")


@pytest.mark.parametrize(("ms", "said"), [(0, "0 s"), (45_000, "45 s"), (120_000, "2 min"), (135_000, "2 min 15 s")])
def test_times_are_minutes_and_seconds(ms: int, said: str) -> None:
    assert duration(ms) == said
