"""The protocol machine as a table: what each frame asks for, what goes out, and when."""

from typing import Any

import msgspec
import pytest

from app.core.session import Phase, Session
from app.core.steps import (
    Acked,
    Apply,
    CaughtUp,
    Forget,
    HangUp,
    HeardTyping,
    Position,
    Refused,
    Replace,
    ServerTime,
    Step,
    Then,
    Waiting,
)
from app.protocol.events import ConversationLeft
from app.protocol.frames import Why
from app.protocol.ids import CommandId, ConversationId, DeviceId

DEVICE = DeviceId("6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
HERE = Position("epoch", 100)


def frame(kind: str, **fields: Any) -> bytes:
    return msgspec.json.encode({"type": kind, **fields})


def welcome(mode: str = "resumed", **fields: Any) -> bytes:
    return frame("welcome", **({"version": 1, "mode": mode, "epoch": "epoch", "cursor": 100, "now": 5} | fields))


def left(number: int) -> dict[str, Any]:
    return {"number": number, "at": 1, "kind": "conversation_left", "data": {"conversation": "c"}}


def batch(*events: dict[str, Any], upto: int) -> bytes:
    return frame("batch", events=list(events), upto=upto)


def command(name: str, kind: str = "send_message", conversation: str | None = "c") -> Waiting:
    return Waiting(CommandId(name), kind, ConversationId(conversation) if conversation else None, b'{"text":"x"}')


def out(session: Session, *waiting: Waiting, now: float = 0.0) -> list[dict[str, Any]]:
    return [msgspec.json.decode(data) for data in session.to_send(waiting, now)]


def online(position: Position = HERE) -> Session:
    """A session that is caught up at time 0."""
    session = Session(DEVICE, "app", position, 0.0)
    session.to_send((), 0.0)
    session.received(welcome(), 0.0)
    session.received(frame("caught_up", cursor=100), 0.0)
    return session


# The beginning


def test_hello_goes_out_first_and_once() -> None:
    session = Session(DEVICE, "desktop/1", HERE, 0.0)
    assert out(session, command("m1")) == [
        {"type": "hello", "versions": [1], "device": DEVICE, "app": "desktop/1", "epoch": "epoch", "cursor": 100}
    ]
    assert out(session, command("m1")) == []


def test_without_a_position_hello_names_none() -> None:
    (hello,) = out(Session(DEVICE, "", None, 0.0))
    assert "epoch" not in hello
    assert "cursor" not in hello


def test_resume_replays_then_catches_up_then_brings_news() -> None:
    session = Session(DEVICE, "", HERE, 0.0)
    assert session.received(welcome(now=77), 0.0) == [ServerTime(77)]
    (replayed,) = session.received(batch(left(101), upto=102), 0.0)
    assert isinstance(replayed, Apply)
    assert (replayed.upto, replayed.news) == (102, False)
    assert replayed.events[0].event == ConversationLeft(conversation=ConversationId("c"))
    assert session.received(frame("caught_up", cursor=102), 0.0) == [CaughtUp()]
    (news,) = session.received(batch(upto=103), 0.0)
    assert news == Apply((), 103, news=True)


def test_a_snapshot_is_given_out_whole_with_its_last_part() -> None:
    session = Session(DEVICE, "", None, 0.0)
    session.received(welcome("snapshot", cursor=50), 0.0)
    assert session.received(frame("snapshot", part=1, of=2, cursor=50, data={"closed_count": 3}), 0.0) == []
    (replace,) = session.received(frame("snapshot", part=2, of=2, cursor=50, data={}), 0.0)
    assert isinstance(replace, Replace)
    assert [part.closed_count for part in replace.parts] == [3, None]
    assert replace.position == Position("epoch", 50)
    assert session.received(frame("caught_up", cursor=50), 0.0) == [CaughtUp()]


def test_a_version_that_we_do_not_speak_ends_it() -> None:
    assert Session(DEVICE, "", None, 0.0).received(welcome(version=9), 0.0) == [HangUp(Then.UPGRADE, "version")]


# Batches


def test_events_known_already_are_passed_over_and_the_cursor_never_goes_back() -> None:
    session = online()
    session.received(batch(left(101), upto=101), 0.0)
    assert session.received(batch(left(101), upto=101), 0.0) == []
    (apply,) = session.received(batch(left(101), left(102), upto=102), 0.0)
    assert isinstance(apply, Apply)
    assert [numbered.number for numbered in apply.events] == [102]
    assert session.received(batch(upto=90), 0.0) == []


def test_an_event_of_an_unknown_kind_is_skipped_and_the_cursor_moves_on() -> None:
    session = online()
    unknown = {"number": 101, "at": 1, "kind": "lead_created", "data": {"any": ["thing"]}}
    visitors = {"number": 102, "at": 1, "kind": "site_changed", "data": {"site": {"name": "S", "bot_name": "B"}}}
    (apply,) = session.received(batch(unknown, visitors, left(103), upto=104), 0.0)
    assert isinstance(apply, Apply)
    assert [numbered.number for numbered in apply.events] == [103]
    assert apply.upto == 104


@pytest.mark.parametrize("data", [b'{"type":"confetti","n":1}', b'{"type":"call","nested":{"type":"batch"}}'])
def test_a_frame_of_an_unknown_kind_asks_for_nothing(data: bytes) -> None:
    assert online().received(data, 0.0) == []


BROKEN = [
    b"",
    b"not json",
    b"[]",
    b'{"no":"type"}',
    b"\xff\xfe",
    b'{"type":"batch"}',
    b'{"type":"ack","command":5,"cursor":1}',
    batch({"number": 101, "at": 1, "kind": "conversation_left", "data": {}}, upto=101),
    welcome(),
    frame("snapshot", part=1, of=1, cursor=1, data={}),
    frame("caught_up", cursor=1),
]


@pytest.mark.parametrize("data", BROKEN)
def test_what_makes_no_sense_begins_anew_with_a_snapshot(data: bytes) -> None:
    steps = online().received(data, 0.0)
    assert [type(step) for step in steps] == [Forget, HangUp]
    assert isinstance(steps[1], HangUp)
    assert steps[1].then is Then.BACK_OFF


@pytest.mark.parametrize(
    "data",
    [
        welcome(epoch="another"),
        batch(upto=101),
        frame("caught_up", cursor=1),
    ],
)
def test_what_makes_no_sense_as_a_greeting(data: bytes) -> None:
    assert Forget() in Session(DEVICE, "", HERE, 0.0).received(data, 0.0)


def test_a_missing_part_of_a_snapshot_begins_anew() -> None:
    session = Session(DEVICE, "", None, 0.0)
    session.received(welcome("snapshot"), 0.0)
    assert Forget() in session.received(frame("snapshot", part=2, of=2, cursor=50, data={}), 0.0)


# Commands


def test_nothing_is_sent_before_everything_is_caught_up() -> None:
    session = Session(DEVICE, "", HERE, 0.0)
    session.to_send((), 0.0)
    session.received(welcome(), 0.0)
    assert out(session, command("m1")) == []
    assert session.typing(ConversationId("c"), typing=True) == []
    session.received(frame("caught_up", cursor=100), 0.0)
    assert out(session, command("m1")) == [{"type": "command", "id": "m1", "kind": "send_message", "data": {"text": "x"}}]


def test_a_lane_waits_for_its_answer_and_others_do_not() -> None:
    session = online()
    waiting = [
        command("m1"),
        command("m2"),
        command("other", conversation="d"),
        command("switch", "set_online", None),
        command("mark", "mark_read"),
        command("close", "close_conversation"),
    ]
    assert [sent["id"] for sent in out(session, *waiting)] == ["m1", "other", "switch", "mark"]
    assert session.received(frame("ack", command="m1", cursor=101), 0.0) == [Acked(CommandId("m1"), 101)]
    assert [sent["id"] for sent in out(session, *waiting[1:])] == ["m2"]
    refusal = frame("refusal", command="m2", code="closed", detail={"by": "Ben"})
    assert session.received(refusal, 0.0) == [Refused(CommandId("m2"), "closed", {"by": "Ben"})]
    assert [sent["id"] for sent in out(session, *waiting[2:])] == ["close"]


def test_a_refusal_for_now_holds_its_lane_in_order_until_then() -> None:
    session = online()
    waiting = [command("m1"), command("m2"), command("other", conversation="d")]
    out(session, *waiting)
    assert session.received(frame("refusal", command="m1", code="busy", retry_after_ms=2_000), 10.0) == []
    assert out(session, *waiting, now=11.9) == []
    assert session.due() == 12.0
    assert [sent["id"] for sent in out(session, *waiting, now=12.0)] == ["m1"]


def test_only_so_many_are_under_way_at_once() -> None:
    session = online()
    waiting = [command(str(n), conversation=str(n)) for n in range(40)]
    assert len(out(session, *waiting)) == 16
    session.received(frame("ack", command="0", cursor=101), 0.0)
    assert [sent["id"] for sent in out(session, *waiting[1:])] == ["16"]


def test_a_new_connection_sends_everything_unanswered_again_in_order() -> None:
    waiting = [command("a", "assign_to_me", "c"), command("m", conversation="d")]
    assert [sent["id"] for sent in out(online(), *waiting)] == ["a", "m"]
    assert [sent["id"] for sent in out(online(), *waiting)] == ["a", "m"]


def test_an_answer_without_a_command_is_about_a_frame_that_could_not_be_read() -> None:
    assert online().received(frame("refusal", code="bad_frame"), 0.0) == []


# Liveness


def test_heartbeats_go_out_when_nothing_else_did() -> None:
    session = online()
    assert out(session, now=19.9) == []
    assert out(session, now=20.0) == [{"type": "heartbeat", "cursor": 100}]
    assert out(session, now=25.0) == []
    out(session, command("m1"), now=30.0)
    assert out(session, now=45.0) == []
    assert out(session, now=50.0) == [{"type": "heartbeat", "cursor": 100}]


def test_the_servers_own_pace_of_heartbeats_is_kept() -> None:
    session = Session(DEVICE, "", HERE, 0.0)
    session.to_send((), 0.0)
    session.received(welcome(heartbeat_ms=4_000), 0.0)
    assert session.due() == 4.0
    assert session.dead(6.0)


def test_thirty_seconds_of_silence_are_death_and_any_byte_is_life() -> None:
    session = online()
    assert not session.dead(29.9)
    assert session.dead(30.0)
    session.received(b'{"type":"confetti"}', 29.0)
    assert not session.dead(58.9)
    session.alive(58.0)
    assert not session.dead(87.9)


def test_a_server_that_does_not_greet_is_given_up_sooner() -> None:
    assert Session(DEVICE, "", HERE, 0.0).dead(10.0)


def test_two_heartbeats_that_know_more_than_we_were_told_mean_that_something_was_lost() -> None:
    session = online()
    assert session.received(frame("heartbeat", now=1, head=105), 20.0) == [ServerTime(1)]
    assert session.received(frame("heartbeat", now=2, head=105), 40.0) == [ServerTime(2), HangUp(Then.AT_ONCE, "fell behind")]


def test_a_heartbeat_that_overtakes_its_events_means_nothing() -> None:
    session = online()
    session.received(frame("heartbeat", now=1, head=105), 20.0)
    session.received(batch(upto=105), 20.1)
    assert session.received(frame("heartbeat", now=2, head=107), 40.0) == [ServerTime(2)]


# The rest


@pytest.mark.parametrize(
    ("data", "steps"),
    [
        (frame("ephemeral", conversation="c", name="Vera"), [HeardTyping(ConversationId("c"), "Vera", True)]),
        (frame("ephemeral", conversation="c", name="Vera", typing=False), [HeardTyping(ConversationId("c"), "Vera", False)]),
        (frame("ephemeral", name="somebody"), []),
        (frame("reset", why="ahead"), [Forget(), HangUp(Then.AT_ONCE, "reset")]),
        (frame("bye", code=4200, after_ms=300), [HangUp(Then.AT_ONCE, "bye 4200", 300)]),
        (frame("bye", code=4006), [HangUp(Then.SIGN_OUT, "bye 4006")]),
        (frame("bye", code=4102, after_ms=9_000), [HangUp(Then.BACK_OFF, "bye 4102", 9_000)]),
    ],
)
def test_single_frames(data: bytes, steps: list[Step]) -> None:
    assert online().received(data, 0.0) == steps


@pytest.mark.parametrize(
    "broken", [b'{"type":"M\xfcnchen"}', b'{"type":"ack","more":' + b"[" * 100_000, b'{"type":"refusal","code":"M\xfc"}']
)
def test_what_cannot_be_read_ends_the_connection(broken: bytes) -> None:
    assert [type(step) for step in online().received(broken, 0.0)] == [Forget, HangUp]


def test_typing_and_goodbye() -> None:
    session = online()
    assert [msgspec.json.decode(data) for data in session.typing(ConversationId("c"), typing=False)] == [
        {"type": "typing", "conversation": "c", "typing": False}
    ]
    assert msgspec.json.decode(session.bye(Why.SUSPEND)) == {"type": "bye", "why": "suspend"}
    assert session.phase is Phase.NEWS
