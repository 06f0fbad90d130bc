"""Places where a line may break in names that have none: a label breaks lines between words alone, and else grows, or cuts off."""

import re

_WORD = 40
"""Letters in a row; no word of a language has more."""
_PIECE = 20
_RUN = re.compile(rf"\S{{{_WORD + 1},}}")
_WITHIN_A_LETTER = "\u200d\ufe0e\ufe0f\u20e3\u0300-\u036f\U0001f3fb-\U0001f3ff"
_PLACE = re.compile(rf"(.{{{_PIECE},}}?)(?<!\u200d)(?=.)(?![{_WITHIN_A_LETTER}])")
_HERE = "\u200b"


def breakable(text: str) -> str:
    """The same to look at and to hear. No place is within an emoji, or between a letter and its accent."""
    return _RUN.sub(lambda run: _PLACE.sub(rf"\1{_HERE}", run[0]), text)
