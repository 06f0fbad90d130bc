"""What is written on the client's windows in each language, from the sources of its translations."""

from functools import cache
from xml.etree import ElementTree as Tree

from app.assets import translation


class Catalogue:
    """The words of one language, by their English ones; `code` as the client has it."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._words = _read(code)

    def __call__(self, english: str, context: str) -> str:
        """The words that stand for `english` in this part of the client. Raises KeyError where there are none."""
        return english if self.code == "en" else self._words[context, english]


@cache
def _read(code: str) -> dict[tuple[str, str], str]:
    found = {}
    for context in Tree.parse(translation(code).with_suffix(".ts")).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            found[context.findtext("name", ""), message.findtext("source", "")] = message.findtext("translation", "")
    return found
