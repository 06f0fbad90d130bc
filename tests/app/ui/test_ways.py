"""The ways inside the program: each by its name, through the door that stands."""

from collections.abc import Callable

from app.ui import ways
from app.ui.ways import Ways


def test_a_way_leads_where_its_first_word_says_and_is_given_the_rest() -> None:
    went: list[tuple[str, str]] = []
    standing = Ways({"help": lambda rest: went.append(("help", rest)), "chatbot": lambda rest: went.append(("chatbot", rest))})
    assert ways.go("help/access/add")
    assert ways.go("chatbot")
    assert went == [("help", "access/add"), ("chatbot", "")]
    standing.release()


def test_where_nothing_opens_or_nothing_stands_that_is_said() -> None:
    standing = Ways({"preferences": lambda _rest: False})
    assert not ways.go("preferences/sounds")
    standing.release()
    assert not ways.go("preferences/sounds")


def test_a_name_that_leads_nowhere_is_logged(expect_log: Callable[..., None]) -> None:
    standing = Ways({})
    expect_log("way_unknown way=nowhere/at/all")
    assert not ways.go("nowhere/at/all")
    standing.release()
