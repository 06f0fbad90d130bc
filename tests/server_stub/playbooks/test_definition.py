"""Playbooks: what may be written in one, and what the writer is told where it may not."""

from collections.abc import Mapping

import msgspec
import pytest

from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.load import DefinitionError, load
from server_stub.playbooks.problems.check import problems
from tests.server_stub.playbooks.demo import PLAYBOOK

Json = dict[str, object]
GREETING: Json = {"type": "greeting", "id": "hello", "text": "Hello", "next": "ask"}
QUESTION: Json = {"type": "question", "id": "ask", "text": "What?", "answers": [{"id": "yes", "text": "Yes", "next": "chat"}]}
CAPTURE: Json = {"type": "capture", "id": "who", "field": "person_name", "text": "Your name?", "next": "ask"}
OUTCOME: Json = {"type": "outcome", "id": "lead", "kind": "lead"}
QUALIFY: Json = {"type": "qualify", "id": "good"}
DISQUALIFY: Json = {"type": "disqualify", "id": "bad"}
BACK: Json = {"type": "hand_back", "id": "back"}
LIVE_CHAT: Json = {"type": "live_chat", "id": "chat", "online_message": "Wait", "wait_seconds": 60, "offline_message": "Sorry"}


def playbook(*cards: Mapping[str, object], start: str = "hello", **more: object) -> bytes:
    return msgspec.json.encode({"bot_name": "Bot", "start": start, "cards": cards} | more)


def refused(data: bytes) -> tuple[str, ...]:
    with pytest.raises(DefinitionError) as caught:
        load(data)
    return caught.value.problems


def test_the_demo_playbook_is_valid_and_asks_as_the_surface_promises() -> None:
    definition = load(PLAYBOOK)
    question = definition.card("topic")
    assert question is not None
    assert [path.text for path in getattr(question, "answers", ())] == ["Chat with a person", "Just looking"]
    assert {getattr(card, "wait_seconds", 120) for card in definition.cards} == {120}


def test_a_valid_playbook_has_no_problems() -> None:
    definition = load(playbook(GREETING, QUESTION, LIVE_CHAT))
    assert isinstance(definition, Definition)
    assert problems(definition) == ()


@pytest.mark.parametrize(
    ("cards", "start", "problem"),
    [
        ((), "hello", "A playbook needs at least one card."),
        ((GREETING, QUESTION), "hello", "The card “ask” leads to “chat”, which does not exist."),
        ((GREETING, QUESTION, LIVE_CHAT), "nowhere", "The playbook starts with the card “nowhere”, which does not exist."),
        ((GREETING, QUESTION, LIVE_CHAT, LIVE_CHAT), "hello", "Two cards have the id “chat”."),
        ((GREETING, QUESTION, LIVE_CHAT), "ask", "Nothing leads to the card “hello”."),
        ((GREETING, QUESTION | {"text": " \n"}, LIVE_CHAT), "hello", "The question of the card “ask” is empty."),
        ((GREETING, QUESTION | {"again": "  "}, LIVE_CHAT), "hello", "The second question of the card “ask” is empty."),
        ((GREETING, QUESTION, LIVE_CHAT | {"online_message": ""}), "hello", "The online message of the card “chat” is empty."),
        ((GREETING, QUESTION, LIVE_CHAT | {"offline_message": ""}), "hello", "The offline message of the card “chat” is empty."),
        ((GREETING | {"text": "x" * 8001}, QUESTION, LIVE_CHAT), "hello", "The text of the card “hello” is longer than 8000 characters."),
        (
            (GREETING, QUESTION, LIVE_CHAT | {"wait_seconds": 0}),
            "hello",
            "The wait time of the card “chat” must be 1 to 3600 seconds, not 0.",
        ),
        ((GREETING, QUESTION, LIVE_CHAT | {"wait_seconds": 3601}), "hello", "must be 1 to 3600 seconds, not 3601."),
        ((GREETING, QUESTION | {"answers": []}), "hello", "The question of the card “ask” needs at least one answer."),
        ((GREETING | {"next": "chat"}, LIVE_CHAT), "hello", "The playbook calls an agent before it has asked the visitor anything."),
        ((GREETING | {"next": "hello"},), "hello", "The card “hello” leads back to itself without a question on the way."),
        (
            (GREETING, QUESTION, LIVE_CHAT | {"next": "more"}, {"type": "message", "id": "more", "text": "Hm", "next": "chat"}),
            "hello",
            "The card “more” leads back to itself without a question on the way.",
        ),
        (
            (GREETING, QUESTION, LIVE_CHAT | {"next": "late"}, {"type": "greeting", "id": "late", "text": "Hello"}),
            "hello",
            "The card “late” is a greeting, but the playbook does not start with it.",
        ),
        ((CAPTURE | {"text": ""}, QUESTION, LIVE_CHAT), "who", "The question of the card “who” is empty."),
        ((CAPTURE | {"again": " "}, QUESTION, LIVE_CHAT), "who", "The second question of the card “who” is empty."),
        ((CAPTURE | {"skip": " "}, QUESTION, LIVE_CHAT), "who", "The answer of the card “who” is empty."),
        ((CAPTURE | {"skip": "x" * 201}, QUESTION, LIVE_CHAT), "who", "The answer of the card “who” is longer than 200 characters."),
        ((CAPTURE | {"next": "nowhere"},), "who", "The card “who” leads to “nowhere”, which does not exist."),
        ((CAPTURE | {"next": "who"},), "who", "The card “who” leads back to itself without a question on the way."),
        ((GREETING | {"next": "lead"}, OUTCOME), "hello", "The outcome of the card “lead” comes before the playbook has asked the visitor"),
        (
            (CAPTURE | {"next": "lead"}, OUTCOME | {"title": "x" * 256}),
            "who",
            "The title of the card “lead” is longer than 255",
        ),
        (
            (CAPTURE | {"next": "lead"}, OUTCOME | {"title": "For {name}"}),
            "who",
            "The title of the card “lead” names “{name}”;",
        ),
        ((GREETING | {"next": "good"}, QUALIFY), "hello", "The card “good” judges the visitor before the playbook has asked anything."),
        ((GREETING | {"next": "bad"}, DISQUALIFY), "hello", "The card “bad” judges the visitor before the playbook has asked anything."),
        ((GREETING, QUESTION, LIVE_CHAT | {"next": "back"}, BACK | {"text": " "}), "hello", "The text of the card “back” is empty."),
        (
            (CAPTURE | {"next": "back"}, BACK),
            "who",
            "The card “back” leads back to the question above it, but there is a way to it without a question.",
        ),
    ],
)
def test_a_bad_playbook_is_refused_in_words(cards: tuple[Json, ...], start: str, problem: str) -> None:
    assert any(problem in found for found in refused(playbook(*cards, start=start)))


def test_a_card_id_may_not_be_empty() -> None:
    assert "Every card needs an id." in refused(playbook(GREETING | {"id": ""}, start=""))


def test_the_bot_needs_a_name() -> None:
    assert "The bot needs a name." in refused(playbook(GREETING, QUESTION, LIVE_CHAT, bot_name=" "))


@pytest.mark.parametrize(
    ("second", "problem"),
    [
        ({"id": "yes", "text": "No"}, "The answers of the card “ask” need ids that differ."),
        ({"id": "also", "text": "  yES "}, "The answers of the card “ask” need texts that differ."),
        ({"id": "also", "text": "x" * 201}, "The answer of the card “ask” is longer than 200 characters."),
    ],
)
def test_answers_must_be_told_apart(second: dict[str, str], problem: str) -> None:
    answers = [{"id": "yes", "text": "Yes", "next": "chat"}, second]
    assert problem in refused(playbook(GREETING, QUESTION | {"answers": answers}, LIVE_CHAT))


def test_cards_that_capture_and_make_something_are_fine() -> None:
    outcome = OUTCOME | {"title": "{person_name} of {organization_name}", "next": "chat"}
    data = playbook(CAPTURE | {"skip": "No", "next": "lead"}, outcome, LIVE_CHAT, start="who")
    assert problems(load(data)) == ()


def test_judging_after_a_question_and_handing_back_to_it_are_fine() -> None:
    data = playbook(GREETING, QUESTION, LIVE_CHAT | {"next": "good"}, QUALIFY | {"next": "bad"}, DISQUALIFY | {"next": "back"}, BACK)
    assert problems(load(data)) == ()


def test_a_question_on_the_way_makes_a_loop_fine() -> None:
    data = playbook(GREETING, QUESTION, LIVE_CHAT | {"next": "ask"})
    assert problems(load(data)) == ()


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"{", "cannot be read"),
        (b"\xff\xfe", "cannot be read"),
        (playbook({"type": "teleport", "id": "x"}), "teleport"),
        (playbook(GREETING | {"colour": "red"}), "colour"),
        (playbook(CAPTURE | {"field": "shoe_size"}), "shoe_size"),
        (playbook(OUTCOME | {"kind": "party"}), "party"),
        (playbook(GREETING, QUESTION, LIVE_CHAT | {"wait_seconds": "soon"}), "wait_seconds"),
    ],
)
def test_what_is_no_playbook_is_refused_in_words(data: bytes, part: str) -> None:
    assert part in refused(data)[0]


def test_every_problem_is_told_at_once() -> None:
    found = refused(playbook(GREETING | {"text": ""}, QUESTION | {"text": ""}, LIVE_CHAT | {"wait_seconds": -1}))
    assert len(found) == 3
