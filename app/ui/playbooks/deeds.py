"""What the head of a playbook asks for, done to the one that is shown."""

from collections.abc import Callable

from app.protocol.playbooks import PlaybookContent
from app.ui.playbooks.acts import Acts
from app.ui.playbooks.asking import ask_to_activate_saved
from app.ui.playbooks.page import Page
from app.ui.playbooks.shelf import Shelf


def connect(page: Page, shelf: Shelf, acts: Acts) -> None:
    """Have them done. While one is under way, none is asked for."""

    def to_the_shown(act: Callable[[PlaybookContent], object]) -> Callable[[], object]:
        return lambda: act(page.content) if page.content is not None else None

    head = page.head

    def activate(shown: PlaybookContent) -> None:
        """As it was saved last: who has changed more is asked first."""
        if page.bench.unsaved:
            ask_to_activate_saved(page.window(), lambda: acts.activate(shown.playbook, shelf.playbooks))
        else:
            acts.activate(shown.playbook, shelf.playbooks)

    head.activate.connect(to_the_shown(activate))
    head.pause.connect(to_the_shown(lambda shown: acts.pause(shown.playbook)))
    head.duplicate.connect(to_the_shown(acts.duplicate))
    head.delete.connect(to_the_shown(lambda shown: acts.delete(shown.playbook)))
    acts.busy.connect(lambda busy: head.allow(able=not busy))
    acts.busy.connect(lambda busy: page.wait.begin() if busy else page.wait.end())
