"""Tasks for windows with made-up data, which have no loop: what would be done aside is done at once."""

from collections.abc import Callable

from app.ui.tasks import Result, Tasks


class PromptTasks(Tasks):
    """Pictures and tests need not wait for a thread."""

    def aside(self, work: Callable[[], Result], done: Callable[[Result], None], name: str) -> None:
        del name
        done(work())
