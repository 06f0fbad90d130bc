"""Who is taken for whom."""

from dataclasses import dataclass

import pytest

from server_stub.crm.identity import Chosen, choose, same_person


@dataclass(frozen=True)
class Somebody:
    name: str = ""
    email: str = ""
    phone: str = ""


EVE = Somebody("Eve", "eve@x.example", "+491")
NAMESAKE = Somebody("Eve", "eve@y.example")
FLATMATE = Somebody("Dan", "dan@x.example", "+491")
NUMBER = Somebody(phone="+491")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (EVE, Somebody("Mrs Stone", "EVE@x.example"), True),
        (EVE, Somebody("Eve"), True),
        (EVE, NAMESAKE, False),
        (EVE, FLATMATE, False),
        (EVE, Somebody("Eve", phone="+492"), False),
        (EVE, Somebody(), True),
    ],
)
def test_only_what_is_known_of_both_can_speak_against_it(one: Somebody, other: Somebody, same: bool) -> None:
    assert (same_person(one, other), same_person(other, one)) == (same, same)


def test_an_address_goes_before_a_number_and_a_number_before_a_name() -> None:
    assert choose(EVE, [EVE], [NUMBER], [NAMESAKE]) == Chosen(EVE)
    assert choose(EVE, [], [NUMBER], [NAMESAKE]) == Chosen(NUMBER)
    assert choose(Somebody("Eve"), [], [], [NAMESAKE]) == Chosen(NAMESAKE)


def test_a_shared_number_is_not_enough_against_another_address() -> None:
    assert choose(EVE, [], [FLATMATE], []) == Chosen()
    assert choose(EVE, [], [FLATMATE, NUMBER], []) == Chosen(NUMBER)


def test_a_name_is_not_enough_where_more_is_known() -> None:
    assert choose(Somebody("Eve", phone="+493"), [], [], [NAMESAKE]) == Chosen()
    assert choose(Somebody("Eve", "eve@z.example"), [], [], [NAMESAKE]) == Chosen()


def test_several_that_fit_are_said_to_be_so() -> None:
    assert choose(EVE, [EVE, FLATMATE], [], []) == Chosen(EVE, ambiguous=True)
    assert choose(Somebody("Eve"), [], [], [EVE, NAMESAKE]) == Chosen(EVE, ambiguous=True)
