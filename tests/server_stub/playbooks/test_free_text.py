"""Cards that ask for the visitor's own words, and what belongs to an agent."""

import msgspec
import pytest

from app.protocol.details import CrmItemKind
from app.protocol.ids import AgentId, new_id
from app.protocol.limits import MAX_TEXT_CHARACTERS
from app.protocol.records import Answer
from server_stub.handlers.effects import CreateItem, EndFlow, Say, WriteNote
from server_stub.playbooks.engine import begin, decode, encode, opening, step
from server_stub.playbooks.load import DefinitionError, load
from server_stub.playbooks.situation import Answered, State, Wrote
from tests.server_stub.playbooks.drafts import Json, flow

ANNA = AgentId(new_id())
ASK = "What would you like to know?"
ABOUT: Json = {"type": "free_text", "id": "about", "text": ASK, "skip": "Nothing", "next": "more"}
ANSWERS = [{"id": "yes", "text": "Yes", "next": "about"}, {"id": "no", "text": "No", "next": "call"}]
MORE: Json = {"type": "question", "id": "more", "text": "Anything else?", "answers": ANSWERS}
CALL: Json = {"type": "outcome", "id": "call", "kind": "activity", "title": "Call back", "owner": ANNA}
FLOW = flow(ABOUT, MORE, CALL, start="about")
ASKED_MORE = Say(text="Anything else?", card="more", answers=(Answer(id="yes", text="Yes"), Answer(id="no", text="No")))


def wrote(text: str) -> Wrote:
    return Wrote(text, online=False)


def test_it_asks_and_what_is_written_becomes_a_note_below_the_question() -> None:
    assert opening(FLOW) == (Say(text=ASK, card="about", answers=(Answer(id="skip", text="Nothing"),)),)
    state, effects = step(FLOW, begin(FLOW), wrote("Do you ship to Norway?\nAnd when?"))
    assert effects == (WriteNote(f"{ASK}\nDo you ship to Norway?\nAnd when?"), ASKED_MORE)
    assert state == State(question="more", above="more", noted=("about",))


def test_the_question_is_left_out_where_the_words_alone_fill_a_note() -> None:
    long = "x" * MAX_TEXT_CHARACTERS
    _, effects = step(FLOW, begin(FLOW), wrote(long))
    assert effects[0] == WriteNote(long)


@pytest.mark.parametrize("event", [Answered("about", "skip", online=False), wrote("nothing")])
def test_who_would_rather_not_say_leaves_no_note(event: Answered | Wrote) -> None:
    assert step(FLOW, begin(FLOW), event) == (State(question="more", above="more"), (ASKED_MORE,))


@pytest.mark.parametrize("text", ["", " \n "])
def test_what_has_no_words_is_no_answer(text: str) -> None:
    state, effects = step(FLOW, begin(FLOW), wrote(text))
    assert (state, effects) == (begin(FLOW), opening(FLOW))


def test_what_was_said_is_not_asked_again() -> None:
    state, _ = step(FLOW, begin(FLOW), wrote("Norway"))
    kept = decode(FLOW, encode(state))
    assert step(FLOW, kept, Answered("more", "yes", online=False)) == (state, (ASKED_MORE,))


def test_what_comes_of_it_belongs_to_the_agent_who_is_named() -> None:
    _, effects = step(FLOW, State(question="more"), Answered("more", "no", online=False))
    assert effects == (CreateItem(CrmItemKind.ACTIVITY, "Call back", ANNA), EndFlow())


@pytest.mark.parametrize(
    ("broken", "code", "card"),
    [
        (ABOUT | {"text": " "}, "text_empty", "about"),
        (ABOUT | {"skip": "x" * 201}, "text_too_long", "about"),
        (CALL | {"owner": "Anna"}, "owner_unknown", "call"),
    ],
)
def test_what_is_wrong_with_them_is_said(broken: Json, code: str, card: str) -> None:
    cards = {one["id"]: one for one in (ABOUT, MORE, CALL, broken)}
    with pytest.raises(DefinitionError) as refused:
        load(msgspec.json.encode({"bot_name": "Bot", "start": "about", "cards": [*cards.values()]}))
    assert [(found.code, found.card) for found in refused.value.found] == [(code, card)]
