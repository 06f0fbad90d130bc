"""Which of many things is meant by a few letters: those that have them all, the likeliest first."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from heapq import nlargest

from msgspec import Struct

_BEGINS_NAME, _WORD_OF_NAME, _IN_NAME, _WORD_OF_REST, _IN_REST, _LETTERS = 50, 40, 25, 20, 10, 5
_WHOLE = 30
"""More for a name that is exactly what was typed."""
_FEWEST_LETTERS = 3
"""Of fewer letters any two words have some in common."""


class Candidate(Struct, frozen=True, gc=False):
    """`key`: what it is known by. `name` and `rest`: its words, plain, each text begun with a space. `weight`: what else counts."""

    key: str
    name: str
    rest: str = ""
    weight: int = 0


def candidate(key: str, name: str, rest: str = "", weight: int = 0) -> Candidate:
    """Something with its plain words."""
    return Candidate(key, f" {name}", f" {rest}" if rest else "", weight)


def matching(candidates: Iterable[Candidate], asked: str, *, loosely: bool = False) -> list[tuple[int, Candidate]]:
    """Those that have every word of `asked` (plain) somewhere, with how well. `loosely`: its letters in this order in the name will do."""
    words = asked.split()
    scored = ((_score(words, one, loosely=loosely), one) for one in candidates)
    return [(score + one.weight, one) for score, one in scored if score]


def best(scored: Iterable[tuple[int, Candidate]], most: int) -> list[Candidate]:
    """The likeliest, of equal ones those that came first."""
    numbered = ((score, -place, one) for place, (score, one) in enumerate(scored))
    return [one for _, _, one in nlargest(most, numbered, key=lambda entry: entry[:2])]


def _score(words: Sequence[str], one: Candidate, *, loosely: bool) -> int:
    """How well it fits; 0: not at all."""
    total = 0
    for word in words:
        score = _of_word(word, one, loosely=loosely)
        if not score:
            return 0
        total += score
    return total // len(words) + (_WHOLE if one.name == f" {' '.join(words)}" else 0) if words else 1


def _of_word(word: str, one: Candidate, *, loosely: bool) -> int:
    place = one.name.find(word)
    if place > 0:
        if one.name[1 : 1 + len(word)] == word:
            return _BEGINS_NAME
        return _WORD_OF_NAME if f" {word}" in one.name else _IN_NAME
    if word in one.rest:
        return _WORD_OF_REST if f" {word}" in one.rest else _IN_REST
    return _LETTERS if loosely and len(word) >= _FEWEST_LETTERS and _in_order(word).search(one.name) else 0


@cache
def _in_order(word: str) -> re.Pattern[str]:
    """The letters one after the other, the first one at a word's beginning, each later one soon after."""
    return re.compile(" " + ".{0,6}?".join(map(re.escape, word)))
