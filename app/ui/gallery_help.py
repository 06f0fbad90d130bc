"""The scenes of the gallery that are about the window "Help", and about what a setting says of itself."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.desk import Desk
from app.ui.explaining.bubble import Explanation
from app.ui.gallery_stage import staged
from app.ui.help.outline import TOPICS
from app.ui.help.window import HelpWindow

HelpScene = Callable[[HelpWindow], None]
SIZES = ((920, 680), (720, 420))


def _topic(name: str) -> HelpScene:
    return lambda window: window.open_at(name)


def found(window: HelpWindow) -> None:
    """Something is searched for that several topics have."""
    window.contents.search.setText("chat")


def nothing(window: HelpWindow) -> None:
    """Nothing is said of it."""
    window.contents.search.setText("zebra")


def refused(window: HelpWindow) -> None:
    """A link leads nowhere, since nobody is signed in."""
    window.open_at("collecting")
    window.follow("leads")


SCENES: dict[str, HelpScene] = {
    **{f"help-{topic.name}": _topic(topic.name) for topic in TOPICS},
    **{f"help-{scene.__name__}": scene for scene in (found, nothing, refused)},
}


def pictures(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Every scene, in both sizes, and an explanation."""
    for name, scene in SCENES.items():
        for size in SIZES:
            with help_stage(scene, desk, size) as window:
                yield f"{name}-{size[0]}", window
    with explanation(desk) as bubble:
        yield "help-explanation", bubble


def help_stage(scene: HelpScene, desk: Desk, size: tuple[int, int]) -> AbstractContextManager[HelpWindow]:
    """The window in a scene."""
    return staged(HelpWindow(desk), scene, size)


@contextmanager
def explanation(desk: Desk) -> Iterator[Explanation]:
    """What a setting is."""
    window = HelpWindow(desk)
    bubble = Explanation(desk.theme, "company.return_after_ms", "Chats of somebody who is away", window)
    try:
        bubble.show_at(window)
        for _ in range(3):
            QApplication.processEvents()
        yield bubble
    finally:
        bubble.close()
        window.deleteLater()
