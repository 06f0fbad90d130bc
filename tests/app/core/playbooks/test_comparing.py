"""What differs between two playbooks is found card by card."""

from typing import Any

import msgspec

from app.core.playbooks.comparing import Difference, Value, differences
from app.core.playbooks.history import Work

HELLO = {"type": "greeting", "id": "a", "text": "Hello", "next": "b"}
BYE = {"type": "message", "id": "b", "text": "Bye", "next": ""}


def work(*cards: dict[str, Any], name: str = "Shop", **beside: Any) -> Work:
    return Work(name, {"bot_name": "Bot", "start": "a", "cards": list(cards), **beside})


def test_two_that_are_the_same_differ_in_nothing() -> None:
    mine = work({**HELLO, "answers": [{"id": "yes"}]}, look={"icon": "heart"})
    assert differences(mine, Work(mine.name, msgspec.json.decode(msgspec.json.encode(mine.definition)))) == ()
    assert differences(work(HELLO, BYE), work(HELLO, {"type": "message", "id": "b", "text": "Bye"})) == ()


def test_a_card_differs_in_its_values() -> None:
    theirs = {**HELLO, "text": "Hi", "next": ""}
    values = (Value("text", "Hello", "Hi"), Value("next", "b", None))
    assert differences(work(HELLO, BYE), work(theirs, BYE)) == (Difference(HELLO, theirs, values),)


def test_a_card_that_only_one_has_is_told() -> None:
    assert differences(work(HELLO, BYE), work(HELLO)) == (Difference(BYE, None),)
    assert differences(work(HELLO), work(HELLO, BYE)) == (Difference(None, BYE),)


def test_what_the_playbook_is_as_a_whole_comes_first() -> None:
    mine, theirs = work(HELLO, look={"icon": "heart"}), work(BYE, name="Store", look=None, new_of_the_server=1)
    whole, *rest = differences(mine, theirs)
    assert whole.values == (
        Value("name", "Shop", "Store"),
        Value("look", {"icon": "heart"}, None),
        Value("new_of_the_server", None, 1),
    )
    assert [one.card for one in rest] == [HELLO, BYE]
