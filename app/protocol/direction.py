"""Names from right to left in sentences from left to right: they do not turn the words around them."""

import re

_TURNS = re.compile("[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_APART, _END = "\u2068", "\u2069"


def isolated(name: str) -> str:
    """The name apart from what stands around it (Unicode's isolates), without marks of its own; as it is where nothing of it turns."""
    return f"{_APART}{_MARKS.sub('', name)}{_END}" if _TURNS.search(name) else name
