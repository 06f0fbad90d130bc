"""The scenes of the gallery that are about the window "Company settings"."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.core.company.editing import opened
from app.core.errors import Unreachable
from app.protocol.company import Invitation
from app.protocol.errors import ErrorCode
from app.ui import sample, texts
from app.ui.company.standing import Clash
from app.ui.company.users.link import LinkDialog
from app.ui.company.users.page import UsersPage
from app.ui.company.users.shelf import UserShelf
from app.ui.company.window import CompanyWindow
from app.ui.desk import Desk
from app.ui.gallery_stage import staged
from app.ui.sample_company import ANNA, BEN, COMPANY, LONG, PEOPLE


def general(window: CompanyWindow) -> None:
    """The first page, as it was saved."""
    show(window)


def users(window: CompanyWindow) -> None:
    """Who works there: some at their desk, one invited, one deactivated, one of long words."""
    show(window, "Users")
    _shelf(window).show_users((*PEOPLE[:2], LONG, *PEOPLE[2:]), BEN.id)


def nobody(window: CompanyWindow) -> None:
    """Nobody is called so."""
    users(window)
    _shelf(window).search.setText("zebra")


def users_lost(window: CompanyWindow) -> None:
    """The users could not be loaded, and something is under way all the same."""
    show(window, "Users")
    _shelf(window).explain(Unreachable())
    _shelf(window).wait.show()


def users_read(window: CompanyWindow) -> None:
    """Who is no administrator reads them."""
    users(window)
    window.bench.standing = replace(window.bench.standing, refused=True)
    window.bench.moved.emit()


def absence(window: CompanyWindow) -> None:
    """For how long somebody counts as there, and keeps their chats; a change that is not saved."""
    show(window, "Absence")
    change(window, return_after_ms=None)


def wrong(window: CompanyWindow) -> None:
    """A company without a name, and no connection."""
    show(window)
    change(window, name="", currency="PLN")
    window.bench.standing = replace(
        window.bench.standing, wrong={"name": "Please write a name."}, trouble=texts.refusal(Unreachable().code, {})
    )
    window.bench.moved.emit()


def clash(window: CompanyWindow) -> None:
    """Somebody else saved the same meanwhile."""
    show(window)
    change(window, currency="PLN")
    theirs = replace(COMPANY, settings=replace(COMPANY.settings, currency="USD"))
    window.bench.standing = replace(window.bench.standing, clash=Clash.of(theirs, ("currency",)))
    window.bench.moved.emit()


def denied(window: CompanyWindow) -> None:
    """One is no administrator any more, with changes that are not saved."""
    show(window)
    change(window, name="Alto Outdoor")
    window.bench.standing = replace(window.bench.standing, refused=True)
    window.bench.moved.emit()


def lost(window: CompanyWindow) -> None:
    """They could not be loaded."""
    window.bench.standing = replace(window.bench.standing, failure=Unreachable())
    window.bench.moved.emit()


SIZES = ((900, 640), (700, 420))
CompanyScene = Callable[[CompanyWindow], None]
SCENES: dict[str, CompanyScene] = {
    f"company-{scene.__name__}": scene for scene in (general, users, nobody, users_lost, users_read, absence, wrong, clash, denied, lost)
}


def pictures(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Every scene, in both sizes."""
    for name, scene in SCENES.items():
        for size in SIZES:
            with company_stage(scene, desk, size) as window:
                yield f"{name}-{size[0]}", window
    with company_stage(users, desk, SIZES[0]) as window:
        for name, dialog in dialogs(window, desk):
            yield name, dialog


def dialogs(window: CompanyWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Those over the page "Users": somebody is invited, with what is wrong; the only administrator; a link; a question."""
    acts, parent = _shelf(window).acts, _shelf(window)
    invited = acts.invite()
    invited.wrong["email"].setText(texts.refusal(ErrorCode.EMAIL_TAKEN, {}))
    invited.wrong["email"].show()
    link = LinkDialog(desk, Invitation(user=LONG, link=f"https://chat.example.com/join#{'x' * 90}", expires_at=sample.NOW), parent)
    for name, dialog in (("invite", invited), ("edit", acts.edit(ANNA, only=True)), ("link", link)):
        dialog.show()
        QApplication.processEvents()
        yield f"company-{name}", dialog
        dialog.close()
    acts.deactivate(BEN, only=False)
    [box] = parent.findChildren(QMessageBox)
    yield "company-deactivate", box
    box.close()


def company_stage(scene: CompanyScene, desk: Desk, size: tuple[int, int]) -> AbstractContextManager[CompanyWindow]:
    """The window in a scene."""
    return staged(CompanyWindow(desk), scene, size)


def show(window: CompanyWindow, title: str = "") -> None:
    """Have the settings there, and the page of this kind open."""
    window.bench.edited = opened(COMPANY)
    window.bench.moved.emit()
    names = [type(page).__name__ for page in window.pages]
    if title:
        window.list.choose(names.index(f"{title}Page"))


def _shelf(window: CompanyWindow) -> UserShelf:
    [page] = [page for page in window.pages if isinstance(page, UsersPage)]
    return page.shelf


def change(window: CompanyWindow, **values: object) -> None:
    """Somebody changes these, by name."""
    window.bench.change(values)
    window.bench.breath.stop()  # nothing made up is to be kept
