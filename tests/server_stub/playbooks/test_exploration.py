"""What no run of a playbook reaches."""

from collections.abc import Iterator
from itertools import product

import msgspec
from hypothesis import given, settings

from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.engine import enter
from server_stub.playbooks.exploration import Exploration, explore
from server_stub.playbooks.load import load
from server_stub.playbooks.runs import Choice, Staff, Words
from server_stub.playbooks.simulator import run
from tests.server_stub.playbooks.demo import PLAYBOOK
from tests.server_stub.playbooks.drafts import DRAFTS, Json, flow, valid

NAME: Json = {"type": "capture", "id": "name", "field": "person_name", "text": "Your name?", "skip": "No", "next": "more"}
MORE: Json = {"type": "question", "id": "more", "text": "More?", "answers": [{"id": "yes", "text": "Yes", "next": "again"}]}
AGAIN: Json = {"type": "capture", "id": "again", "field": "person_name", "text": "Really?", "skip": "No", "next": "bye"}
BYE: Json = {"type": "message", "id": "bye", "text": "Bye"}
EVERYWHERE = Exploration((), (), whole=True)


def test_every_card_and_way_of_the_demo_is_reached() -> None:
    assert explore(load(PLAYBOOK)) == EVERYWHERE


def test_what_was_skipped_is_asked_again() -> None:
    assert explore(flow(NAME, MORE, AGAIN, BYE, start="name")) == EVERYWHERE


def test_what_is_known_whenever_the_flow_comes_there_is_never_asked() -> None:
    assert explore(flow(NAME | {"skip": ""}, MORE, AGAIN, BYE, start="name")) == Exploration(("again",), (), whole=True)


def test_cards_that_hand_back_are_reached_with_all_that_is_above_them() -> None:
    back: Json = {"type": "hand_back", "id": "back"}
    assert explore(flow(NAME, MORE, AGAIN | {"next": "back"}, back, start="name")) == EVERYWHERE


def test_an_answer_that_leads_to_an_end_is_a_way_too() -> None:
    ending = MORE | {"answers": [{"id": "no", "text": "No"}]}
    assert explore(flow(ending, start="more")) == EVERYWHERE


def unchecked(*cards: Json, start: str) -> Definition:
    return msgspec.convert({"bot_name": "Bot", "start": start, "cards": cards}, Definition)


def test_a_way_into_a_circle_and_cards_nothing_leads_to_are_told_of() -> None:
    definition = unchecked(BYE | {"next": "bye"}, MORE, start="bye")
    assert explore(definition) == Exploration(("more",), (), whole=True)


def test_an_agent_called_in_the_opening_leaves_what_follows_unreached() -> None:
    hello: Json = {"type": "greeting", "id": "hello", "text": "Hello", "next": "gone"}
    assert explore(unchecked(hello, MORE, start="hello")).cards == ("more",)


def test_a_playbook_with_more_places_than_can_be_tried_is_cut_off() -> None:
    fields = ["deal_value", "person_name", "person_email", "person_phone", "organization_name", "organization_address"]
    captures = [{"type": "capture", "id": f"c{n}", "field": fields[n % 6], "text": "?", "skip": "No", "next": f"q{n}"} for n in range(300)]
    questions = [
        {"type": "question", "id": f"q{n}", "text": "?", "answers": [{"id": "on", "text": "On", "next": f"c{n + 1}"}]} for n in range(299)
    ]
    last: Json = {"type": "message", "id": "q299", "text": "Bye"}
    assert not explore(flow(*captures, *questions, last, start="c0")).whole


REPLIES: list[Choice | Words] = [Choice("0"), Choice("1"), Choice("2"), Choice("skip"), Words("500 EUR")]
STAFFS = [Staff(online=False), Staff(online=True)]


def reached_by_runs(definition: Definition, replies: int) -> Iterator[str]:
    """The cards that runs with so many replies come to, by trying them all."""
    yield from enter(definition).cards
    for said, staff in product(product(REPLIES, repeat=replies), STAFFS):
        # Slower than the wait time: each wait runs out before the next reply.
        for moment in run(definition, said, staff, pace=10_000).moments:
            yield from moment.walk.cards


@settings(max_examples=15, deadline=None)
@given(DRAFTS)
def test_what_is_not_said_to_be_unreached_is_reached_by_a_run(draft: tuple[Json, ...]) -> None:
    definition = valid(draft)
    explored = explore(definition)
    assert explored.whole
    # With five cards, no card is further away than four replies.
    assert {card.id for card in definition.cards} - set(explored.cards) == set(reached_by_runs(definition, 4))
