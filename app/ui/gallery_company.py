"""The scenes of the gallery that are about the window "Company settings"."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QWidget

from app.core.company.editing import opened
from app.core.errors import Unreachable
from app.ui import texts
from app.ui.company.standing import Clash
from app.ui.company.window import CompanyWindow
from app.ui.desk import Desk
from app.ui.sample_company import COMPANY


def general(window: CompanyWindow) -> None:
    """The first page, as it was saved."""
    _show(window)


def absence(window: CompanyWindow) -> None:
    """For how long somebody counts as there, and keeps their chats; a change that is not saved."""
    _show(window, "Absence")
    _change(window, return_after_ms=None)


def wrong(window: CompanyWindow) -> None:
    """A company without a name, and no connection."""
    _show(window)
    _change(window, name="", currency="PLN")
    window.bench.standing = replace(
        window.bench.standing, wrong={"name": "Please write a name."}, trouble=texts.refusal(Unreachable().code, {})
    )
    window.bench.moved.emit()


def clash(window: CompanyWindow) -> None:
    """Somebody else saved the same meanwhile."""
    _show(window)
    _change(window, currency="PLN")
    theirs = replace(COMPANY, settings=replace(COMPANY.settings, currency="USD"))
    window.bench.standing = replace(window.bench.standing, clash=Clash.of(theirs, ("currency",)))
    window.bench.moved.emit()


def denied(window: CompanyWindow) -> None:
    """One is no administrator any more, with changes that are not saved."""
    _show(window)
    _change(window, name="Alto Outdoor")
    window.bench.standing = replace(window.bench.standing, refused=True)
    window.bench.moved.emit()


def lost(window: CompanyWindow) -> None:
    """They could not be loaded."""
    window.bench.standing = replace(window.bench.standing, failure=Unreachable())
    window.bench.moved.emit()


SIZES = ((900, 640), (700, 420))
CompanyScene = Callable[[CompanyWindow], None]
SCENES: dict[str, CompanyScene] = {f"company-{scene.__name__}": scene for scene in (general, absence, wrong, clash, denied, lost)}


def pictures(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Every scene, in both sizes."""
    for name, scene in SCENES.items():
        for size in SIZES:
            with company_stage(scene, desk, size) as window:
                yield f"{name}-{size[0]}", window


@contextmanager
def company_stage(scene: CompanyScene, desk: Desk, size: tuple[int, int]) -> Iterator[CompanyWindow]:
    """The window in a scene."""
    window = CompanyWindow(desk)
    try:
        window.resize(*size)
        window.show()
        scene(window)
        for _ in range(3):
            QApplication.processEvents()
        yield window
    finally:
        window.leave()
        window.deleteLater()


def _show(window: CompanyWindow, title: str = "") -> None:
    window.bench.edited = opened(COMPANY)
    window.bench.moved.emit()
    names = [type(page).__name__ for page in window.pages]
    if title:
        window.list.choose(names.index(f"{title}Page"))


def _change(window: CompanyWindow, **values: object) -> None:
    window.bench.change(values)
    window.bench.breath.stop()  # nothing made up is to be kept
