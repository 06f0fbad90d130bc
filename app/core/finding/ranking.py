"""Which of many things is meant by a few letters: those that have them all, the likeliest first."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from operator import itemgetter

from msgspec import Struct

_BEGINS_NAME, _WORD_OF_NAME, _IN_NAME, _WORD_OF_REST, _IN_REST, _LETTERS = 50, 40, 25, 20, 10, 5
_WHOLE = 30
"""More for a name that is exactly what was typed."""
_FEWEST_LETTERS = 3
"""Of fewer letters any two words have some in common."""

_WEIGHED = 1_000
"""Of more than so many, nobody looks for one of the last."""

Scored = list[tuple[int, "Candidate"]]


class Candidate(Struct, frozen=True, gc=False):
    """`key`: what it is known by. `name` and `rest`: its words, plain, each text begun with a space. `weight`: what else counts."""

    key: str
    name: str
    rest: str = ""
    weight: int = 0


def candidate(key: str, name: str, rest: str = "", weight: int = 0) -> Candidate:
    """Something with its plain words."""
    return Candidate(key, f" {name}", f" {rest}" if rest else "", weight)


def having(candidates: Iterable[Candidate], asked: str) -> list[Candidate]:
    """Those that have every word of `asked` (plain) somewhere; of thousands at once, since that is all that is looked at."""
    for word in asked.split():
        candidates = [one for one in candidates if word in one.name or word in one.rest]
    return list(candidates)


def likely(found: Sequence[Candidate], asked: str) -> list[Candidate]:
    """Of very many that have the words, those with one in their name, and the first of the others: enough to be weighed."""
    if len(found) <= _WEIGHED:
        return list(found)
    begun = [f" {word}" for word in asked.split()]
    named = [one for one in found if any(word in one.name for word in begun)][:_WEIGHED]
    return list(dict.fromkeys((*named, *found[: _WEIGHED - len(named)])))


def matching(candidates: Iterable[Candidate], asked: str, *, loosely: bool = False) -> Scored:
    """Those that have every word of `asked` (plain), with how well. `loosely`: its letters in this order in the name will do."""
    words, whole = [(word, f" {word}") for word in asked.split()], f" {asked}"
    scored = ((_score(words, one, loosely=loosely) + (_WHOLE if one.name == whole else 0), one) for one in candidates)
    return [(score + one.weight, one) for score, one in scored if score]


def best(scored: Scored, most: int) -> list[Candidate]:
    """The likeliest, of equal ones those that came first."""
    return [one for _, one in sorted(scored, key=itemgetter(0), reverse=True)[:most]]


def _score(words: Sequence[tuple[str, str]], one: Candidate, *, loosely: bool) -> int:
    """How well it fits; 0: not at all. `words`: each with a space before it, too, as it stands where a word begins."""
    total, name = 0, one.name
    for word, begun in words:
        if word in name:
            total += (_BEGINS_NAME if name.startswith(begun) else _WORD_OF_NAME) if begun in name else _IN_NAME
        elif word in one.rest:
            total += _WORD_OF_REST if begun in one.rest else _IN_REST
        elif loosely and len(word) >= _FEWEST_LETTERS and _in_order(word).search(name):
            total += _LETTERS
        else:
            return 0
    return total // len(words)


@cache
def _in_order(word: str) -> re.Pattern[str]:
    """The letters one after the other, the first one at a word's beginning; there is one way only to go through a name, so it is fast."""
    first, *others = map(re.escape, word)
    return re.compile(f" {first}" + "".join(f"[^{letter}]*{letter}" for letter in others))
