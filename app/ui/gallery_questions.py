"""The scenes of the gallery that are questions: one of each kind, as many answers as there are."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.ui import sample
from app.ui.company import asking as company
from app.ui.conversation import asking as chat
from app.ui.playbooks import asking as playbooks

QuestionScene = Callable[[QWidget], object]


def closing(below: QWidget) -> None:
    """Something that cannot be undone."""
    chat.ask_to_close(below, _nothing)


def offline(below: QWidget) -> None:
    """A long name."""
    chat.ask_to_assign(below, f"Wolfeschlegelsteinhausenbergerdorff {sample.BEN.name}", _nothing)


def leaving(below: QWidget) -> None:
    """Three answers, and a list of what is not saved."""
    company.ask_to_leave(below, "Acme Outdoor, EUR, 45 s", _nothing, _nothing)


def whose(below: QWidget) -> None:
    """Four answers."""
    playbooks.ask_whose(below, sample.BEN.name, dict.fromkeys(("both", "mine", "theirs"), _nothing))


SCENES: dict[str, QuestionScene] = {f"question-{scene.__name__}": scene for scene in (closing, offline, leaving, whose)}


def pictures() -> Iterator[tuple[str, QWidget]]:
    """Every question."""
    for name, scene in SCENES.items():
        with question_stage(scene) as box:
            yield name, box


@contextmanager
def question_stage(scene: QuestionScene) -> Iterator[QMessageBox]:
    """The question, over nothing."""
    below = QWidget()
    try:
        scene(below)
        QApplication.processEvents()
        [box] = below.findChildren(QMessageBox)
        yield box
        box.close()
    finally:
        below.deleteLater()


def _nothing() -> None:
    """What the answers do here."""
