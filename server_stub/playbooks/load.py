"""Reading a playbook from JSON: all of it is right, or nothing. Pure."""

import msgspec

from server_stub.playbooks.definition import Definition
from server_stub.playbooks.problems import problems


class DefinitionError(Exception):
    """A playbook cannot be used. `problems` are sentences for the person who wrote it."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(" ".join(problems))
        self.problems = problems


_decoder = msgspec.json.Decoder(Definition)


def load(data: bytes) -> Definition:
    """Read and check a playbook. Raises DefinitionError with everything that is wrong with it."""
    try:
        definition = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DefinitionError((f"The playbook cannot be read: {error}.",)) from error
    if found := problems(definition):
        raise DefinitionError(found)
    return definition
