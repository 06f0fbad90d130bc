"""How a conversation moves through a playbook: the whole table of states and events, and any sequence of them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.protocol.details import FieldName
from app.protocol.records import Answer
from server_stub.handlers.effects import CreateItem, Effect, EndFlow, RequestAgent, Say, SetDetail
from server_stub.playbooks.definition.cards import Asking
from server_stub.playbooks.engine import begin, decode, encode, opening, step
from server_stub.playbooks.load import DefinitionError, load
from server_stub.playbooks.situation import Answered, Around, Event, State, WaitExpired, Wrote
from tests.server_stub.playbooks.demo import PLAYBOOK
from tests.server_stub.playbooks.drafts import DRAFTS, NAMES, Json, flow, valid

DEMO = load(PLAYBOOK)
PERSON = Answer(id="person", text="Chat with a person")
LOOKING = Answer(id="looking", text="Just looking")
OFFLINE_MESSAGE = "I am sorry, nobody of us can answer right now. What you wrote is kept."
ASK_NAME = "May I ask your name, so that somebody can get back to you?"
ASK_EMAIL = "And at which e-mail address can we reach you?"
WAITING = State(live_chat="live-chat", above="topic")


def texts(effects: tuple[Effect, ...]) -> list[str]:
    return [effect.text for effect in effects if isinstance(effect, Say)]


def test_the_opening_ends_with_the_first_question() -> None:
    greeting, question = opening(DEMO)
    assert greeting == Say(text="Hello, and welcome to Acme! 👋")
    assert question == Say(text="How can we help you today?", card="topic", answers=(PERSON, LOOKING))
    assert begin(DEMO) == State(question="topic", above="topic")


def test_the_live_chat_answer_calls_an_agent_when_somebody_is_online() -> None:
    state, effects = step(DEMO, begin(DEMO), Answered("topic", "person", online=True))
    assert state == WAITING
    assert [type(effect) for effect in effects] == [RequestAgent]
    assert isinstance(effects[0], RequestAgent)
    assert effects[0].wait_ms == 120_000
    assert effects[0].online_message.startswith("Great!")


def test_with_nobody_online_the_offline_flow_begins_without_waiting() -> None:
    state, effects = step(DEMO, begin(DEMO), Answered("topic", "person", online=False))
    assert texts(effects) == [OFFLINE_MESSAGE, ASK_NAME]
    assert state == State(question="name", live_chat="live-chat", above="topic")


def test_another_answer_leads_to_its_own_end() -> None:
    state, effects = step(DEMO, begin(DEMO), Answered("topic", "looking", online=True))
    assert [type(effect) for effect in effects] == [Say, EndFlow]
    assert state == State(above="topic")


@pytest.mark.parametrize("text", ["Chat with a person", "chat with a PERSON", "  Chat  with a person\n"])
def test_a_typed_answer_counts_as_the_answer(text: str) -> None:
    assert step(DEMO, begin(DEMO), Wrote(text, online=True)) == step(DEMO, begin(DEMO), Answered("topic", "person", online=True))


def test_other_text_makes_the_bot_kindly_repeat_the_answers() -> None:
    state, effects = step(DEMO, begin(DEMO), Wrote("Do you sell hats?", online=True))
    again = Say(text="I am only a small bot and know these two ways. Which one may I take you?", card="topic", answers=(PERSON, LOOKING))
    assert effects == (again,)
    assert state == begin(DEMO)


def test_a_question_without_a_second_wording_is_asked_again_as_it_is() -> None:
    question = {"type": "question", "id": "ask", "text": "Tea?", "answers": [{"id": "yes", "text": "Yes"}]}
    definition = flow(question, start="ask")
    assert step(definition, begin(definition), Wrote("Hm", online=True))[1] == opening(definition)


@pytest.mark.parametrize(
    "event", [Answered("name", "skip", online=True), Answered("topic", "nonsense", online=True), WaitExpired(online=True)]
)
def test_what_does_not_fit_the_open_question_changes_nothing(event: Event) -> None:
    assert step(DEMO, begin(DEMO), event) == (begin(DEMO), ())


def test_while_an_agent_is_awaited_the_bot_says_nothing() -> None:
    assert step(DEMO, WAITING, Wrote("Chat with a person", online=True)) == (WAITING, ())


def test_an_expired_wait_brings_the_offline_message_and_the_offline_flow() -> None:
    state, effects = step(DEMO, WAITING, WaitExpired(online=True))
    assert texts(effects) == [OFFLINE_MESSAGE, ASK_NAME]
    assert state == State(question="name", live_chat="live-chat", above="topic")


def test_a_wait_that_expires_again_after_the_chat_was_put_back_does_the_same() -> None:
    missed, effects = step(DEMO, WAITING, WaitExpired(online=True))
    assert step(DEMO, missed, WaitExpired(online=True)) == (missed, effects)


INTEREST = State(question="interest", live_chat="live-chat", above="interest")


def test_the_offline_flow_can_call_an_agent_again() -> None:
    state, effects = step(DEMO, INTEREST, Answered("interest", "again", online=True))
    assert state == State(live_chat="live-chat", above="interest")
    assert isinstance(effects[0], RequestAgent)


def test_the_offline_flow_ends_with_its_last_card() -> None:
    _, effects = step(DEMO, INTEREST, Answered("interest", "other", online=True))
    assert [type(effect) for effect in effects] == [CreateItem, Say, EndFlow]


def test_without_an_offline_flow_the_offline_message_is_the_last_word() -> None:
    question = {"type": "question", "id": "ask", "text": "Talk?", "answers": [{"id": "yes", "text": "Yes", "next": "chat"}]}
    chat = {"type": "live_chat", "id": "chat", "online_message": "Wait", "wait_seconds": 5, "offline_message": "Sorry"}
    definition = flow(question, chat, start="ask")
    state, effects = step(definition, begin(definition), Answered("ask", "yes", online=False))
    assert (state, effects) == (State(live_chat="chat", above="ask"), (Say(text="Sorry"), EndFlow()))
    assert step(definition, State(live_chat="chat"), WaitExpired(online=True))[1] == (Say(text="Sorry"), EndFlow())


def test_a_playbook_that_asks_nothing_ends_with_the_visitors_first_words() -> None:
    definition = flow({"type": "greeting", "id": "hello", "text": "We are closed today."}, start="hello")
    assert texts(opening(definition)) == ["We are closed today."]
    assert step(definition, begin(definition), Wrote("Oh", online=True)) == (State(), (EndFlow(),))


def test_a_state_survives_storing() -> None:
    state = State(question="name", live_chat="live-chat", above="topic")
    assert decode(DEMO, encode(state)) == state


def test_nothing_stored_means_right_after_the_opening() -> None:
    assert decode(DEMO, b"") == begin(DEMO)


def test_a_state_of_cards_that_are_gone_is_as_good_as_the_end() -> None:
    gone = State(question="gone", live_chat="gone")
    assert step(DEMO, gone, WaitExpired(online=True)) == (gone, ())
    assert step(DEMO, gone, Answered("gone", "x", online=True)) == (gone, ())


ANSWERED = st.builds(Answered, st.sampled_from(NAMES), st.sampled_from(["0", "1", "2", "?", "skip"]), st.booleans())
WROTE = st.builds(Wrote, st.one_of(st.text(), st.sampled_from(["Answer 0", "ANSWER 1", "500 EUR"])), st.booleans())
EVENTS = st.lists(st.one_of(ANSWERED, WROTE, st.builds(WaitExpired, st.booleans())), max_size=12)


@settings(deadline=None)
@given(DRAFTS, EVENTS)
def test_no_sequence_of_events_leads_out_of_the_definition(draft: tuple[Json, ...], events: list[Event]) -> None:
    definition = valid(draft)
    state = decode(definition, b"")
    known: dict[FieldName, str] = {}
    for event in events:
        state, effects = step(definition, state, event, Around(known))
        known |= {effect.field: effect.value for effect in effects if isinstance(effect, SetDetail)}
        assert state.question == "" or isinstance(definition.card(state.question), Asking)
        assert state.live_chat == "" or definition.card(state.live_chat) is not None
        assert not any(isinstance(effect, RequestAgent | EndFlow) for effect in effects[:-1])
        asks = [effect for effect in effects if isinstance(effect, Say) and effect.answers]
        assert [ask.card for ask in asks] in ([], [state.question])
        state = decode(definition, encode(state))


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_fail_otherwise_than_in_words(data: bytes) -> None:
    with pytest.raises(DefinitionError):
        load(data)
