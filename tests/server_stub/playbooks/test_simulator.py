"""One run of a playbook in virtual time, by its transcript; and that any run of any playbook ends as the engine says."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from app.protocol.details import FieldName
from app.protocol.playbooks import TrialEnd, TrialLine
from app.protocol.records import AuthorKind, MessageKind
from server_stub.handlers.effects import EndFlow, SetDetail
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.engine import begin, step
from server_stub.playbooks.load import load
from server_stub.playbooks.runs import Choice, Run, Staff, Words
from server_stub.playbooks.simulator import run
from server_stub.playbooks.situation import Around
from tests.server_stub.playbooks.at_work import AGAIN, ASK_EMAIL, ASK_INTEREST, ASK_NAME, OFFLINE, ONLINE
from tests.server_stub.playbooks.demo import PLAYBOOK
from tests.server_stub.playbooks.drafts import DRAFTS, Json, valid

DEMO = load(PLAYBOOK)
NOBODY = Staff(online=False)
BUSY = Staff(online=True)
PERSON = Choice("person")
HIM: list[Choice | Words] = [PERSON, Words("Jan Nowak"), Words("jan@example.com"), Choice("buying")]


def after_opening(done: Run) -> list[tuple[int, AuthorKind, str]]:
    return [(line.at, line.author, line.text or line.kind.value) for line in done.lines[2:]]


def test_an_agent_takes_within_the_wait_time() -> None:
    done = run(DEMO, [PERSON, Words("It is about hats")], Staff(online=True, takes_after=20_000))
    assert after_opening(done) == [
        (5_000, AuthorKind.VISITOR, "Chat with a person"),
        (5_000, AuthorKind.BOT, ONLINE),
        (10_000, AuthorKind.VISITOR, "It is about hats"),
        (25_000, AuthorKind.AGENT, "joined"),
    ]
    assert (done.end, done.lasted) == (TrialEnd.TAKEN, 25_000)


def test_the_wait_runs_out_and_the_offline_flow_ends_with_a_lead() -> None:
    done = run(DEMO, HIM, BUSY, pace=130_000)
    assert after_opening(done)[:6] == [
        (130_000, AuthorKind.VISITOR, "Chat with a person"),
        (130_000, AuthorKind.BOT, ONLINE),
        (250_000, AuthorKind.SYSTEM, "missed"),
        (250_000, AuthorKind.BOT, OFFLINE),
        (250_000, AuthorKind.BOT, ASK_NAME),
        (260_000, AuthorKind.VISITOR, "Jan Nowak"),
    ]
    assert (
        TrialLine(at=520_000, author=AuthorKind.BOT, text="Jan Nowak, asked in the chat", kind=MessageKind.LEAD_CREATED, card="lead")
        in done.lines
    )
    assert (done.end, done.captured) == (TrialEnd.MISSED, {FieldName.PERSON_NAME: "Jan Nowak", FieldName.PERSON_EMAIL: "jan@example.com"})


def test_with_nobody_there_the_offline_flow_begins_at_once() -> None:
    done = run(DEMO, HIM, NOBODY)
    said = [text for _, author, text in after_opening(done) if author is AuthorKind.BOT]
    assert said[:4] == [OFFLINE, ASK_NAME, ASK_EMAIL, ASK_INTEREST]
    assert done.end is TrialEnd.BOT_ONLY


def test_who_comes_late_interrupts_the_offline_flow() -> None:
    done = run(DEMO, [PERSON, Words("Jan Nowak")], Staff(online=True, takes_after=125_000), pace=120_000)
    assert [text for *_, text in after_opening(done)][-6:] == ["missed", OFFLINE, ASK_NAME, "Jan Nowak", ASK_EMAIL, "joined"]
    assert (done.end, done.lasted) == (TrialEnd.TAKEN, 245_000)


def test_of_deadline_and_take_at_one_moment_the_deadline_comes_first() -> None:
    done = run(DEMO, [PERSON], Staff(online=True, takes_after=120_000))
    assert [text for *_, text in after_opening(done)][-4:] == ["missed", OFFLINE, ASK_NAME, "joined"]


def test_a_visitor_who_says_nothing_leaves_it_open() -> None:
    done = run(DEMO, [], BUSY)
    assert (done.end, done.lasted, len(done.lines)) == (TrialEnd.OPEN, 0, 2)


def test_what_the_bot_cannot_read_is_asked_again_and_what_is_not_offered_does_nothing() -> None:
    done = run(DEMO, [Words("Hats?"), Choice("hats")], BUSY)
    assert after_opening(done) == [(5_000, AuthorKind.VISITOR, "Hats?"), (5_000, AuthorKind.BOT, AGAIN)]
    assert done.end is TrialEnd.OPEN


def test_nothing_is_made_of_nobody_but_an_activity() -> None:
    anonymous: list[Choice | Words] = [PERSON, Choice("skip"), Choice("skip")]
    created = {MessageKind.LEAD_CREATED, MessageKind.ACTIVITY_CREATED}

    def made(last: str) -> list[MessageKind]:
        return [line.kind for line in run(DEMO, [*anonymous, Choice(last)], NOBODY).lines if line.kind in created]

    assert (made("buying"), made("other")) == ([], [MessageKind.ACTIVITY_CREATED])


def test_a_playbook_that_calls_agents_in_circles_is_cut_off() -> None:
    chat: Json = {
        "type": "live_chat",
        "id": "chat",
        "online_message": "Wait",
        "wait_seconds": 5,
        "offline_message": "Sorry",
        "next": "chat",
    }
    ask: Json = {"type": "question", "id": "ask", "text": "Talk?", "answers": [{"id": "yes", "text": "Yes", "next": "chat"}]}
    unchecked = msgspec.convert({"bot_name": "Bot", "start": "ask", "cards": [ask, chat]}, Definition)
    assert run(unchecked, [Choice("yes")], BUSY).end is TrialEnd.CUT_OFF


REPLIES = st.lists(
    st.one_of(
        st.builds(Choice, st.sampled_from(["0", "1", "2", "?", "skip"])),
        st.builds(Words, st.one_of(st.text(max_size=20), st.sampled_from(["Answer 0", "ANSWER 1", "500 EUR"]))),
    ),
    max_size=12,
)
TIMES = st.sampled_from([0, 1, 4_000, 9_000, 20_000, 10**9])
STAFF = st.builds(Staff, st.booleans(), st.one_of(st.none(), TIMES))


def agrees_with_the_engine(definition: Definition, done: Run) -> None:
    """Each step is the engine's own, from where the step before it has led to."""
    state, known = begin(definition), dict[FieldName, str]()
    for moment in done.moments:
        after, effects = step(definition, state, moment.event, Around(known))
        assert (moment.walk.state, moment.walk.effects) == (after, effects)
        known |= {effect.field: effect.value for effect in effects if isinstance(effect, SetDetail)}
        state = after
    assert known == done.captured
    assert (done.end in (TrialEnd.BOT_ONLY, TrialEnd.MISSED)) == bool(done.moments and EndFlow() in done.moments[-1].walk.effects)


@settings(deadline=None)
@given(DRAFTS, REPLIES, STAFF, TIMES)
def test_any_run_of_a_checked_playbook_ends_by_itself_as_the_engine_says(
    draft: tuple[Json, ...], replies: list[Choice | Words], staff: Staff, pace: int
) -> None:
    definition = valid(draft)
    done = run(definition, replies, staff, pace=pace)
    assert done.end is not TrialEnd.CUT_OFF
    assert [line.at for line in done.lines] == sorted(line.at for line in done.lines)
    agrees_with_the_engine(definition, done)


@settings(deadline=None)
@given(DRAFTS, REPLIES, STAFF)
def test_any_run_of_an_unchecked_playbook_ends(draft: tuple[Json, ...], replies: list[Choice | Words], staff: Staff) -> None:
    definition = msgspec.convert({"bot_name": "Bot", "start": "a", "cards": draft}, Definition)
    agrees_with_the_engine(definition, run(definition, replies, staff))
