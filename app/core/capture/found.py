"""A value that was found in a text, and where; and the words around a place, which every finder looks at."""

from typing import NamedTuple

from app.protocol.details import FieldName

_JOINING = frozenset({"&", "+", "and", "i", "y", "e", "et", "en", "und", "de", "da", "do", "del", "la", "van", "der", "den", "du", "des"})
_ENDS = ',;:!?()"„”“«»'


class Found(NamedTuple):
    """A canonical value and the part of the text that it came from."""

    field: FieldName
    value: str
    start: int
    end: int


class Locale(NamedTuple):
    """How what is found is read: as of entry.read."""

    language: str
    region: str
    currency: str


def hidden(text: str, found: tuple[Found, ...]) -> str:
    """The text with blanks where something was found, so that no other finder takes it for something else."""
    for one in found:
        text = text[: one.start] + "\0" * (one.end - one.start) + text[one.end :]
    return text


def name_after(text: str, start: int, most: int) -> int:
    """The end of a name that begins at `start`: capitals and figures, and small words between them; `start` where there is none."""
    end = at = start
    for _ in range(most):
        word = _word(text, at)
        bare = word.rstrip(".")
        if bare[:1].isupper() or bare[:1].isdigit():
            end = at + len(word if word.count(".") > 1 else bare)
        elif end == start or bare not in _JOINING:
            break
        at += len(word)
        if len(bare) < len(word) or text[at : at + 1] != " ":
            break
        at += 1
    return end


def name_before(text: str, end: int, most: int) -> int:
    """The start of a name that ends at `end`, likewise; `end` where there is none."""
    start = at = end
    for _ in range(most):
        before = text[max(0, at - 60) : at].rpartition(" ")[2]
        word = before.rpartition("\n")[2]
        if not word or word[-1] in _ENDS + ".":
            break
        if word[0].isupper() or word[0].isdigit():
            start = at - len(word)
        elif start == end or word not in _JOINING:
            break
        at -= len(word)
        if text[at - 1 : at] != " ":
            break
        at -= 1
    return start


def _word(text: str, at: int) -> str:
    word = text[at : at + 60].split(maxsplit=1)[0] if text[at : at + 1].strip() else ""
    for mark in _ENDS:
        word = word.partition(mark)[0]
    return word
