"""What can be done to a playbook's cards, and that whatever is done in whatever order leaves one that the server can read."""

import json
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from app.assets import resource
from app.core.playbooks import changes
from app.core.playbooks.definition import START, Definition, Slot, cards, slots, target, with_card
from app.core.playbooks.history import History, Work, opened
from app.core.playbooks.outline import Branch, End, Standing, outline, places, standing
from server_stub.playbooks.definition.whole import Definition as ServersDefinition
from server_stub.playbooks.problems.check import problems

TEMPLATE: Definition = json.loads(resource("playbooks/live-chat.json").read_text("utf-8"))
MESSAGE = {"type": "message", "text": "Hello"}
QUESTION = {"type": "question", "text": "Which?", "answers": [{"text": "One"}, {"text": "Two"}]}
PERSON, LOOKING = Slot("topic", "person"), Slot("topic", "looking")


def codes(definition: Definition) -> list[str]:
    """What the server finds wrong with it."""
    return [found.code for found in problems(msgspec.convert(definition, ServersDefinition))]


def flow(definition: Definition) -> list[str]:
    """The rows in a few signs: how deep, and which card, path or end."""
    return [f"{'  ' * row.depth}{_sign(row)}" for row in outline(definition)]


def _sign(row: Standing | Branch | End) -> str:
    match row:
        case Standing():
            return str(row.card["id"])
        case Branch():
            return f"[{row.slot.answer or 'offline'}]" if row.slot else "[loose]"
        case End():
            return f"-> {row.to}" if row.to else "."


# How it is drawn


def test_paths_are_drawn_below_their_card_and_where_it_goes_on_is_said() -> None:
    assert flow(TEMPLATE) == [
        "greeting",
        "topic",
        "  [person]",
        "  live-chat",
        "    [offline]",
        "    name",
        "    email",
        "    interest",
        "      [buying]",
        "      lead",
        "      goodbye",
        "      .",
        "      [other]",
        "      activity",
        "      -> goodbye",
        "      [again]",
        "      -> live-chat",
        "  [looking]",
        "  looking",
        "  .",
    ]


def test_what_nobody_reaches_is_drawn_below() -> None:
    lost = {**TEMPLATE, "start": "topic"}
    assert flow(lost)[-3:] == ["[loose]", "greeting", "-> topic"]
    circle = {**lost, "cards": [*lost["cards"], {"type": "message", "id": "a", "text": "", "next": "a"}]}
    assert flow(circle)[-3:] == ["[loose]", "a", "-> a"]


def test_a_thousand_questions_below_each_other_are_drawn() -> None:
    deep = [
        {"type": "question", "id": f"{number}", "text": "?", "answers": [{"id": "a", "text": "A", "next": f"{number + 1}"}]}
        for number in range(1_000)
    ]
    rows = outline({"start": "0", "cards": deep})
    assert rows[-1] == End(Slot("999", "a"), "1000", 1_000)


# Adding and changing


def test_what_follows_where_a_card_is_put_in_follows_it() -> None:
    added, name = changes.add(TEMPLATE, MESSAGE, PERSON)
    assert (name, target(added, PERSON), target(added, Slot(name))) == ("message-1", "message-1", "live-chat")
    assert codes(added) == []
    begun, first = changes.add(added, MESSAGE, START)
    assert (first, begun["start"], target(begun, Slot(first))) == ("message-2", "message-2", "greeting")
    asked, question = changes.add(TEMPLATE, QUESTION, LOOKING)
    assert [target(asked, slot) for slot in slots(cards(asked)[question])] == ["looking", ""]
    assert codes(asked) == []


def test_behind_a_card_that_hands_back_nothing_follows_but_nothing_is_lost() -> None:
    added, name = changes.add(TEMPLATE, {"type": "hand_back"}, LOOKING)
    assert target(added, LOOKING) == name
    assert flow(added)[-3:] == ["[loose]", "looking", "."]


def test_what_is_changed_keeps_what_is_not_known_here() -> None:
    strange = {**TEMPLATE, "mood": 3, "cards": [*TEMPLATE["cards"], {"type": "unheard_of", "id": "x", "weight": 5, "next": "topic"}]}
    changed = changes.change(changes.change_whole(strange, {"bot_name": "Vera"}), "x", {"text": "New"})
    assert (changed["mood"], changed["bot_name"], changed["start"]) == (3, "Vera", "greeting")
    assert cards(changed)["x"] == {"type": "unheard_of", "id": "x", "weight": 5, "next": "topic", "text": "New"}
    assert target(changes.delete(changed, "topic"), Slot("x")) == ""
    beside = changes.change(changed, "x", {"next": "email"})
    assert target(changes.delete(beside, "live-chat"), Slot("x")) == ""


# Taking out


def test_what_led_to_a_card_leads_on_to_what_followed() -> None:
    assert changes.leaving(TEMPLATE, "name") == []
    assert target(changes.delete(TEMPLATE, "name"), Slot("live-chat")) == "email"
    assert changes.delete(TEMPLATE, "greeting")["start"] == "topic"
    ended = changes.delete(TEMPLATE, "goodbye")
    assert (target(ended, Slot("lead")), target(ended, Slot("activity"))) == ("", "")


def test_with_a_card_goes_what_stands_below_it_and_nothing_else() -> None:
    gone = changes.delete(TEMPLATE, "live-chat")
    assert changes.leaving(TEMPLATE, "live-chat") == ["name", "email", "interest", "lead", "goodbye", "activity"]
    assert list(cards(gone)) == ["greeting", "topic", "looking"]
    assert codes(gone) == []
    shared = changes.delete(changes.delete(TEMPLATE, "looking"), "activity")
    joined = with_card(shared, {**cards(shared)["topic"], "answers": JOINED})
    kept = changes.delete(joined, "live-chat")
    assert list(cards(kept)) == ["greeting", "topic", "goodbye"]


JOINED = [{"id": "person", "text": "Person", "next": "live-chat"}, {"id": "looking", "text": "Looking", "next": "goodbye"}]


# Moving


def test_a_card_is_moved_alone_and_the_way_closes_behind_it() -> None:
    moved = changes.move(TEMPLATE, "name", PERSON)
    assert (target(moved, PERSON), target(moved, Slot("name")), target(moved, Slot("live-chat"))) == ("name", "live-chat", "email")
    assert codes(moved) == []
    down = changes.move(TEMPLATE, "name", Slot("email"))
    assert flow(down)[5:7] == ["    email", "    name"]
    assert changes.move(down, "name", Slot("live-chat")) == TEMPLATE


def test_a_card_with_paths_takes_them_along() -> None:
    moved = changes.move(TEMPLATE, "live-chat", LOOKING)
    assert flow(moved)[2:8] == ["  [person]", "  .", "  [looking]", "  live-chat", "    [offline]", "    name"]
    assert target(moved, Slot("goodbye")) == "looking"
    assert target(moved, Slot("interest", "again")) == "live-chat"
    assert codes(moved) == []


def test_a_card_is_not_moved_into_itself() -> None:
    assert changes.move(TEMPLATE, "live-chat", Slot("lead")) is TEMPLATE
    assert changes.move(TEMPLATE, "topic", LOOKING) is TEMPLATE
    assert changes.move(TEMPLATE, "name", Slot("name")) is TEMPLATE


def test_a_card_can_be_moved_to_where_a_path_came_back_to_it() -> None:
    moved = changes.move(TEMPLATE, "goodbye", Slot("activity"))
    assert (target(moved, Slot("activity")), target(moved, Slot("goodbye")), target(moved, Slot("lead"))) == ("goodbye", "", "")


# Answers


def test_answers_are_added_renamed_moved_and_taken_out() -> None:
    more = changes.add_answer(TEMPLATE, "topic", "Call me")
    assert cards(more)["topic"]["answers"][-1] == {"id": "answer-1", "text": "Call me"}
    renamed = changes.change_answer(more, PERSON, "Talk to somebody")
    assert cards(renamed)["topic"]["answers"][0] == {"id": "person", "text": "Talk to somebody", "next": "live-chat"}
    up = changes.move_answer(renamed, LOOKING, -1)
    assert [answer["id"] for answer in cards(up)["topic"]["answers"]] == ["looking", "person", "answer-1"]
    assert cards(changes.move_answer(up, LOOKING, -1))["topic"]["answers"][0]["id"] == "looking"
    gone = changes.delete_answer(TEMPLATE, PERSON)
    assert list(cards(gone)) == ["greeting", "topic", "looking"]
    assert codes(gone) == []


# Anything in any order

KINDS: list[dict[str, Any]] = [
    MESSAGE,
    QUESTION,
    {"type": "live_chat", "online_message": "We come", "wait_seconds": 60, "offline_message": "Sorry"},
    {"type": "capture", "field": "person_name", "text": "Who?"},
    {"type": "hand_back"},
    {"type": "qualify"},
]


def _step(draw: st.DrawFn, definition: Definition) -> Definition:
    names = [*cards(definition)]
    ways = [START, *(slot for card in definition["cards"] for slot in slots(card))]
    answers = [slot for slot in ways if slot.answer]
    deeds = ["add"] + ["move", "delete"] * bool(names) + ["answer", "no answer"] * bool(answers)
    match draw(st.sampled_from(deeds)):
        case "add":
            return changes.add(definition, draw(st.sampled_from(KINDS)), draw(st.sampled_from(ways)))[0]
        case "move":
            return changes.move(definition, draw(st.sampled_from(names)), draw(st.sampled_from(ways)))
        case "delete":
            return changes.delete(definition, draw(st.sampled_from(names)))
        case "answer":
            return changes.add_answer(definition, draw(st.sampled_from(answers)).card, "More")
        case _:
            return changes.delete_answer(definition, draw(st.sampled_from(answers)))


@st.composite
def edited(draw: st.DrawFn) -> list[Definition]:
    """A definition after each of some steps."""
    line = [draw(st.sampled_from([TEMPLATE, {"bot_name": "Bot", "start": "", "cards": []}]))]
    for _ in range(draw(st.integers(1, 12))):
        line.append(_step(draw, line[-1]))
    return line


@settings(max_examples=150, deadline=None)
@given(edited())
def test_the_server_can_read_whatever_was_done(line: list[Definition]) -> None:
    for after in line:
        assert not {"target_unknown", "card_id_twice", "card_id_missing", "answer_ids_alike"} & set(codes(after))
        rows = outline(after)
        assert sorted(standing(rows)) == sorted(cards(after))  # each card stands once
        assert all(slot is None or target(after, slot) == name for name, slot in places(rows).items())


@settings(max_examples=50, deadline=None)
@given(edited(), st.integers(0, 12))
def test_what_was_undone_and_done_again_is_as_it_was(line: list[Definition], back: int) -> None:
    history = opened(Work("Shop", line[0]))
    for definition in line[1:]:
        history = history.done(Work("Shop", definition))
    there = history
    undone: list[History] = []
    for _ in range(min(back, len(history.past))):
        undone.append(there)
        there = there.undone()
    for before in reversed(undone):
        there = there.redone()
        assert (there.now, there.past) == (before.now, before.past)
    while there.past:
        there = there.undone()
    assert there.now == Work("Shop", line[0])
    assert not there.changed
