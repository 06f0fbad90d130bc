"""What is meant by a few letters comes first: beginnings before middles, names before the rest, and loosely only what is asked so."""

from app.core.finding.ranking import Candidate, best, candidate, having, likely, matching


def found(asked: str, *offered: Candidate, loosely: bool = False, most: int = 50) -> list[str]:
    return [one.key for one in best(matching(offered, asked, loosely=loosely), most)]


def called(name: str, rest: str = "", weight: int = 0) -> Candidate:
    return candidate(name, name, rest, weight)


def test_the_beginning_of_a_name_comes_before_a_word_s_then_before_letters_within_then_before_the_rest() -> None:
    offered = (called("x", "uncloses"), called("y", "close it"), called("disclose"), called("go to closed"), called("close conversation"))
    assert found("clos", *offered) == ["close conversation", "go to closed", "disclose", "y", "x"]


def test_the_whole_name_comes_first() -> None:
    assert found("ben", called("ben smit"), called("benjamin"), called("ben")) == ["ben", "ben smit", "benjamin"]


def test_each_word_must_be_there_in_whichever_order() -> None:
    offered = (called("reassign to ben smit"), called("ben smit"), called("reassign to chris"))
    assert found("ben reas", *offered) == ["reassign to ben smit"]


def test_what_counts_beside_the_letters_decides_between_the_like() -> None:
    assert found("close", called("close one"), called("close two", weight=3)) == ["close two", "close one"]


def test_the_like_stay_in_their_order_and_no_more_than_wanted_are_given() -> None:
    offered = [called(f"visitor {number}") for number in range(9)]
    assert found("visitor", *offered, most=3) == ["visitor 0", "visitor 1", "visitor 2"]


def test_letters_in_their_order_will_do_loosely() -> None:
    offered = (called("close conversation"), called("create lead"))
    assert found("clconv", *offered) == []
    assert found("clconv", *offered, loosely=True) == ["close conversation"]
    assert found("crld", *offered, loosely=True) == ["create lead"]
    assert found("losec", *offered, loosely=True) == []  # the first letter begins a word


def test_signs_of_patterns_are_letters_like_others() -> None:
    assert found("(((", called("close"), loosely=True) == []


def test_thousands_that_have_the_words_are_not_all_weighed_but_whose_name_has_one_is() -> None:
    said = [called(f"visitor {number}", "the tent") for number in range(3_000)]
    tentori = called("luca tentori")
    having_it = having([*said, tentori], "tent")
    assert len(having_it) == 3_001
    weighed = likely(having_it, "tent")
    assert len(weighed) < 2_000
    assert found("tent", *weighed)[:2] == ["luca tentori", "visitor 0"]


def test_few_are_all_weighed() -> None:
    offered = [called("b", "tent"), called("a", "tent")]
    assert likely(having(offered, "tent b"), "tent b") == offered[:1]
