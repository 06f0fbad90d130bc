"""Trying out a playbook that is still at work on: what is asked for and answered over the wire."""

import msgspec
import pytest

from app.protocol.details import FieldName
from app.protocol.playbooks import PlaybookTrial, PlaybookWay, TrialEnd, TrialReply
from app.protocol.records import AuthorKind, MessageKind
from server_stub.playbooks.load import DefinitionError
from server_stub.playbooks.trial import MOST_REPLIES, try_out
from tests.server_stub.playbooks.demo import PLAYBOOK

DEMO = msgspec.json.decode(PLAYBOOK)
PERSON, BUYING = TrialReply(answer="person"), TrialReply(answer="buying")


def test_with_nobody_online_it_ends_with_a_lead() -> None:
    told = (TrialReply(text="Jan Nowak"), TrialReply(text="jan@example.com"))
    done = try_out(PlaybookTrial(definition=DEMO, replies=(PERSON, *told, BUYING), online=False))
    assert (done.end, done.lasted_ms) == (TrialEnd.BOT_ONLY, 20_000)
    assert done.fields == {FieldName.PERSON_NAME: "Jan Nowak", FieldName.PERSON_EMAIL: "jan@example.com"}
    assert [line.text for line in done.lines if line.kind is MessageKind.LEAD_CREATED] == ["Jan Nowak, asked in the chat"]
    assert (done.unreached_cards, done.unreached_ways, done.whole) == ((), (), True)


@pytest.mark.parametrize(("after", "end"), [(None, TrialEnd.OPEN), (30_000, TrialEnd.TAKEN)])
def test_an_agent_takes_it_or_the_wait_runs_out(after: int | None, end: TrialEnd) -> None:
    done = try_out(PlaybookTrial(definition=DEMO, replies=(PERSON,), taken_after_ms=after))
    assert done.end is end
    assert (MessageKind.MISSED in {line.kind for line in done.lines}) == (after is None)


def test_the_visitor_chooses_from_what_the_lines_offer() -> None:
    done = try_out(PlaybookTrial(definition=DEMO))
    assert [answer.id for answer in done.lines[-1].answers] == ["person", "looking"]
    assert {line.author for line in done.lines} == {AuthorKind.BOT}


def test_values_are_read_in_the_language_asked_for() -> None:
    value = {"type": "capture", "id": "v", "field": "deal_value", "text": "How much?"}
    asked = {"bot_name": "Bot", "start": "v", "cards": [value]}
    trial = PlaybookTrial(definition=asked, replies=(TrialReply(text="1.250,50"),), language="nl")
    assert try_out(trial, currency="EUR").fields == {FieldName.DEAL_VALUE: "125050 EUR"}


def test_ways_that_nobody_reaches_are_named() -> None:
    once = {"type": "capture", "id": "one", "field": "person_name", "text": "Who?", "next": "two"}
    again = {"type": "capture", "id": "two", "field": "person_name", "text": "Really?", "skip": "No"}
    done = try_out(PlaybookTrial(definition={"bot_name": "Bot", "start": "one", "cards": [once, again]}))
    assert done.unreached_cards == ("two",)
    skippable = try_out(PlaybookTrial(definition={"bot_name": "Bot", "start": "one", "cards": [once | {"skip": "No"}, again]}))
    assert PlaybookWay(card="two") not in skippable.unreached_ways


def test_what_cannot_be_used_cannot_be_tried() -> None:
    with pytest.raises(DefinitionError):
        try_out(PlaybookTrial(definition=DEMO | {"start": "nowhere"}))


def test_a_visitor_says_no_more_than_so_much() -> None:
    done = try_out(PlaybookTrial(definition=DEMO, replies=(TrialReply(text="Hm"),) * (MOST_REPLIES + 5), pace_ms=1))
    assert sum(line.author is AuthorKind.VISITOR for line in done.lines) == MOST_REPLIES


# A visitor who is played by a person


def test_each_line_names_the_card_that_says_it() -> None:
    done = try_out(PlaybookTrial(definition=DEMO, replies=(PERSON, TrialReply(text="Jan"), TrialReply(text="none"))))
    assert [line.card for line in done.lines] == ["greeting", "topic", "", "live-chat", "", "", "", "live-chat", "name"]


def test_what_is_asked_again_is_said_by_the_card_that_asks() -> None:
    away = try_out(PlaybookTrial(definition=DEMO, replies=(PERSON, TrialReply(text="Jan"), TrialReply(text="no address")), online=False))
    assert [line.card for line in away.lines if line.author is AuthorKind.BOT] == [
        "greeting",
        "topic",
        "live-chat",
        "name",
        "email",
        "email",
    ]
    assert (away.said, away.asks) == (3, "email")


def test_a_reply_to_a_card_waits_until_it_asks() -> None:
    named = TrialReply(card="name", text="Jan")
    done = try_out(PlaybookTrial(definition=DEMO, replies=(TrialReply(card="topic", answer="person"), named)))
    assert [(line.at, line.text) for line in done.lines if line.author is AuthorKind.VISITOR] == [
        (5_000, "Chat with a person"),
        (130_000, "Jan"),
    ]
    assert (done.said, done.asks, done.end) == (2, "email", TrialEnd.OPEN)


@pytest.mark.parametrize("gone", [TrialReply(card="topic", answer="gone"), TrialReply(card="email", text="jan@example.com")])
def test_where_a_reply_fits_nothing_the_visitor_says_no_more(gone: TrialReply) -> None:
    done = try_out(PlaybookTrial(definition=DEMO, replies=(gone, PERSON), online=False))
    assert (done.said, done.asks, len(done.lines)) == (0, "topic", 2)


def test_hand_back_speaks_for_the_question_above() -> None:
    question = {"type": "question", "id": "q", "text": "More?", "answers": [{"id": "y", "text": "Yes", "next": "b"}]}
    done = try_out(
        PlaybookTrial(
            definition={"bot_name": "Bot", "start": "q", "cards": [question, {"type": "hand_back", "id": "b", "text": "Again?"}]},
            replies=(TrialReply(answer="y", card="q"),),
        )
    )
    assert [(line.text, line.card) for line in done.lines] == [("More?", "q"), ("Yes", ""), ("Again?", "q")]


def test_nothing_is_asked_where_it_has_ended() -> None:
    done = try_out(PlaybookTrial(definition=DEMO, replies=(TrialReply(answer="looking"),)))
    assert (done.end, done.asks, done.said) == (TrialEnd.BOT_ONLY, "", 1)
