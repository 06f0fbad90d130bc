"""What the parts of the window share: the client, the look, tasks, and the way to tell the agent something."""

from collections.abc import Callable

from msgspec import Struct

from app.core.client import Client
from app.core.errors import AppError
from app.ui import texts
from app.ui.tasks import Tasks
from app.ui.theme import Theme


class Desk(Struct, frozen=True):
    """`tell` shows a sentence calmly in the window."""

    client: Client
    theme: Theme
    tasks: Tasks
    tell: Callable[[str], None]

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something local; where the store refuses, say so. True when it was done."""
        try:
            act()
        except AppError as error:
            self.tell(texts.error(error))
            return False
        return True
