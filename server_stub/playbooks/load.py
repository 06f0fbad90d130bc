"""Reading a playbook from JSON: all of it is right, or nothing. Pure."""

import re
from typing import Any

import msgspec

from app.protocol.playbooks import PlaybookProblem
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.problems.check import problems


class DefinitionError(Exception):
    """A playbook cannot be used. `problems` are sentences for the person who wrote it; `found` says of each which card it is about."""

    def __init__(self, found: tuple[PlaybookProblem, ...]) -> None:
        self.found = found
        self.problems = tuple(problem.text for problem in found)
        super().__init__(" ".join(self.problems))


_PLACE = re.compile(r"\$\.cards\[(\d+)\]")
_decoder = msgspec.json.Decoder(Definition)


def load(data: bytes) -> Definition:
    """Read and check a playbook. Raises DefinitionError with everything that is wrong with it."""
    try:
        definition = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        unread = PlaybookProblem(text=f"The playbook cannot be read: {error}.", card=_card_at(data, str(error)))
        raise DefinitionError((unread,)) from error
    if found := problems(definition):
        raise DefinitionError(found)
    return definition


def _card_at(data: bytes, error: str) -> str:
    """The id of the card that a reader's error names by its place; empty where it names none."""
    if (place := _PLACE.search(error)) is None:
        return ""
    card: Any = msgspec.json.decode(data)["cards"][int(place[1])]
    id_ = card.get("id", "") if isinstance(card, dict) else ""
    return id_ if isinstance(id_, str) else ""
