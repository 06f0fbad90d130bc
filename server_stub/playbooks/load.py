"""Reading a playbook from JSON: all of it is right, or nothing. Pure."""

import re
from typing import Any

import msgspec

from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.problems.check import problems
from server_stub.playbooks.problems.found import Found
from server_stub.playbooks.words import in_words


class DefinitionError(Exception):
    """A playbook cannot be used. `found`: everything that is wrong; `problems`: the same as sentences in English."""

    def __init__(self, found: tuple[Found, ...]) -> None:
        self.found = found
        self.problems = tuple(in_words(one).text for one in found)
        super().__init__(" ".join(self.problems))


_PLACE = re.compile(r"\$\.cards\[(\d+)\]")
_KIND = re.compile(r"Invalid value '(.*)' - at `\$\.cards\[\d+\]\.type`", re.DOTALL)
_decoder = msgspec.json.Decoder(Definition)


def load(data: bytes) -> Definition:
    """Read and check a playbook. Raises DefinitionError with everything that is wrong with it."""
    definition = read(data)
    if found := problems(definition):
        raise DefinitionError(found)
    return definition


def read(data: bytes) -> Definition:
    """Read a playbook that was checked when it was saved, maybe by laxer rules. Raises DefinitionError where that cannot be done."""
    try:
        return _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DefinitionError((_unread(data, str(error)),)) from error


def _unread(data: bytes, error: str) -> Found:
    card = _card_at(data, error)
    if kind := _KIND.fullmatch(error):
        return Found("card_unknown", card, {"kind": kind[1]})
    return Found("unreadable", card, {"error": error})


def _card_at(data: bytes, error: str) -> str:
    """The id of the card that a reader's error names by its place; empty where it names none."""
    if (place := _PLACE.search(error)) is None:
        return ""
    card: Any = msgspec.json.decode(data)["cards"][int(place[1])]
    id_ = card.get("id", "") if isinstance(card, dict) else ""
    return id_ if isinstance(id_, str) else ""
