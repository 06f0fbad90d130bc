"""Sentences that stay in sight for a while, and can be said again in the language that has been chosen meanwhile."""

from collections.abc import Callable
from typing import Self


class Sentence(str):
    """What `words` says now; it may be asked again when the window that said it is gone.

    Passed through Qt, as the text of a widget or by a signal of strings, it is a mere string.
    """

    __slots__ = ("words",)

    words: Callable[[], str]

    def __new__(cls, words: Callable[[], str]) -> Self:
        made = super().__new__(cls, words())
        made.words = words
        return made


def anew(said: str) -> str:
    """The same as one would say it now; a mere string stays what it is."""
    return Sentence(said.words) if isinstance(said, Sentence) else said
