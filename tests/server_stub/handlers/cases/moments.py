"""What a case is: a moment in which a command is given and does something."""

from collections.abc import Awaitable, Callable

from app.protocol.commands import Command
from server_stub.handlers.actors import Actor
from server_stub.handlers.system import SystemCommand
from tests.server_stub.company import Company

Given = Callable[[Company], Awaitable[tuple[Actor, Command | SystemCommand]]]


class Moments(list[Given]):
    """The cases of one subject."""

    def add(self, given: Given) -> Given:
        """Brings the company to the moment, and says who gives which command."""
        self.append(given)
        return given
