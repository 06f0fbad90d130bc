"""Up and down: where a card goes among the rows, and back."""

import json

from app.assets import resource
from app.core.playbooks import changes
from app.core.playbooks.definition import START, Definition, Slot
from app.core.playbooks.neighbours import down, slot_at, slot_before, up
from app.core.playbooks.outline import outline, standing

TEMPLATE: Definition = json.loads(resource("playbooks/live-chat.json").read_text("utf-8"))


def test_behind_and_before_a_row() -> None:
    rows = outline(TEMPLATE)
    assert (slot_at(rows, -1), slot_at(rows, 0), slot_at(rows, 99)) == (START, Slot("greeting"), START)
    assert slot_at(rows, 1) == Slot("topic", "person")
    assert slot_at(rows, 2) == slot_before(rows, 3) == Slot("topic", "person")
    assert slot_at(rows, len(rows) - 1) == Slot("looking")
    assert slot_before(rows, 0) == START


def test_up_and_down_lead_through_all_paths() -> None:
    rows = outline(TEMPLATE)
    assert up(rows, "greeting") is None
    assert up(rows, "topic") == START
    assert up(rows, "name") == Slot("topic", "person")
    assert up(rows, "looking") == Slot("interest", "again")
    assert down(rows, "email") == Slot("interest", "buying")
    assert down(rows, "live-chat") == Slot("topic", "looking")
    assert down(rows, "looking") is None
    assert down(rows, "topic") is None


def test_a_card_comes_up_from_the_bottom_to_the_top() -> None:
    definition = changes.move(TEMPLATE, "looking", Slot("topic", "looking"))
    seen = []
    for _ in range(30):
        slot = up(outline(definition), "looking")
        if slot is None:
            break
        definition = changes.move(definition, "looking", slot)
        seen.append(standing(outline(definition)).index("looking"))
    assert definition["start"] == "looking"
    assert seen[-1] == 0


def test_what_nobody_reaches_is_no_place() -> None:
    loose = {**TEMPLATE, "start": "topic"}
    rows = outline(loose)
    assert down(rows, "looking") == Slot("greeting")
    assert up(rows, "greeting") == Slot("looking")
