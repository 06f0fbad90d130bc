"""A person plays the visitor: what is asked of the server, and what is left of what they said when the flow changes."""

from typing import Any

from app.core.playbooks.definition import Slot
from app.core.playbooks.rehearsal import Crew, Rehearsal, offered, unreached
from app.protocol.playbooks import PlaybookRun, PlaybookWay, TrialEnd, TrialLine, TrialReply
from app.protocol.records import Answer, AuthorKind

YES, NO = Answer(id="yes", text="Yes"), Answer(id="no", text="No")
DEFINITION: dict[str, Any] = {"bot_name": "Bot", "start": "ask", "cards": []}


def run(*lines: TrialLine, said: int = 0, asks: str = "ask") -> PlaybookRun:
    return PlaybookRun(end=TrialEnd.OPEN, lasted_ms=0, lines=lines, said=said, asks=asks)


def bot(card: str, *answers: Answer) -> TrialLine:
    return TrialLine(at=0, author=AuthorKind.BOT, text="?", answers=answers, card=card)


def test_what_the_visitor_says_names_the_card_that_asks() -> None:
    begun = Rehearsal().said(run(), answer="yes")
    then = begun.said(run(said=1, asks="name"), text="Jan")
    assert then.replies == (TrialReply(answer="yes", card="ask"), TrialReply(text="Jan", card="name"))
    assert then.trial(DEFINITION, "en").replies == then.replies


def test_what_could_not_be_said_is_kept_until_something_else_is() -> None:
    told = Rehearsal(replies=(TrialReply(answer="yes", card="ask"), TrialReply(text="Jan", card="name")))
    cut = run(said=1, asks="email")
    assert told.broke_off(cut)
    assert not told.broke_off(run(said=2))
    assert told.said(cut, text="jan@example.com").replies == (told.replies[0], TrialReply(text="jan@example.com", card="email"))
    assert told.back(cut).replies == ()
    assert told.back(run(said=2)).replies == told.replies[:1]


def test_one_begins_anew_with_the_same_people_around() -> None:
    told = Rehearsal(replies=(TrialReply(text="Jan"),), crew=Crew.BUSY, after_s=3, agreed="Yes")
    assert told.anew() == Rehearsal(crew=Crew.BUSY, after_s=3)


def test_who_is_there_is_told_in_the_servers_terms() -> None:
    asked = [Rehearsal(crew=crew, after_s=7).trial(DEFINITION, "en") for crew in Crew]
    assert [(one.online, one.taken_after_ms) for one in asked] == [(True, 7_000), (True, None), (False, None)]


def test_dates_and_amounts_are_read_in_the_playbooks_language() -> None:
    assert Rehearsal().trial(DEFINITION, "pl").language == "pl"
    assert Rehearsal().trial({**DEFINITION, "look": {"language": "nl"}}, "pl").language == "nl"


def test_another_consent_is_to_be_agreed_to_anew() -> None:
    assert not Rehearsal().must_agree(DEFINITION)
    asking = {**DEFINITION, "consent": "I agree."}
    assert Rehearsal().must_agree(asking)
    assert not Rehearsal(agreed="I agree.").must_agree(asking)
    assert Rehearsal(agreed="I agree").must_agree(asking)


def test_the_answers_are_those_of_the_card_that_waits() -> None:
    assert offered(run(bot("ask", YES, NO), bot("name"), asks="name")) == ()
    assert offered(run(bot("ask", YES), bot("ask", YES, NO))) == (YES, NO)
    assert offered(run(bot("ask", YES), asks="")) == ()


def test_where_not_all_was_tried_nothing_counts_as_unreached() -> None:
    ways = (PlaybookWay(card="ask", answer="no"), PlaybookWay(card="chat"))
    done = PlaybookRun(end=TrialEnd.OPEN, lasted_ms=0, unreached_cards=("lost",), unreached_ways=ways)
    assert unreached(done) == (frozenset({"lost"}), frozenset({Slot("ask", "no"), Slot("chat")}))
    cut = PlaybookRun(end=TrialEnd.OPEN, lasted_ms=0, unreached_cards=("lost",), whole=False)
    assert unreached(cut) == unreached(None) == (frozenset(), frozenset())
