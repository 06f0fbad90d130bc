"""The scenes of the gallery that are about what a company sets for everybody: notifications, canned replies, files, retention."""

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from app.core.errors import Unreachable
from app.core.replies.editing import opened
from app.protocol.company import CannedReplies, CannedReply
from app.protocol.people import FileKind
from app.ui.company.canned.page import CannedPage
from app.ui.company.window import CompanyWindow
from app.ui.desk import Desk
from app.ui.gallery_canned import REPLIES
from app.ui.gallery_company import SIZES, CompanyScene, change, company_stage, show


def notifications(window: CompanyWindow) -> None:
    """What everybody is told of."""
    show(window, "Notifications")
    change(window, **{"notifications.returned": False, "notifications.text": False})


def files(window: CompanyWindow) -> None:
    """Who may send what; of nothing but documents."""
    show(window, "Files")
    change(window, **{"files.kinds": (FileKind.DOCUMENT,), "files.agents": False, "files.max_bytes": 3 * 2**20})


def retention(window: CompanyWindow) -> None:
    """Conversations go after a while."""
    show(window, "Retention")
    change(window, keep_chats_days=90)


def replies(window: CompanyWindow) -> None:
    """One is chosen, and another was deleted."""
    page = _replies(window, REPLIES)
    page.bench.erase("2")
    page.list.chosen.emit("4")
    page.bench.breath.stop()  # nothing made up is to be kept


def replies_wrong(window: CompanyWindow) -> None:
    """One takes the shortcut of another; somebody else has saved."""
    page = _replies(window, REPLIES)
    page.bench.put(CannedReply(id="4", shortcut="hello", text="Long " * 300))
    page.list.chosen.emit("4")
    page.bench.breath.stop()  # nothing made up is to be kept
    said = "Not saved. Ben Smit saved meanwhile and changed the same: /hello. Yours stand here; save to put them in place."
    page.bench.standing = replace(page.bench.standing, said=said, wrong=True, both=("hello",))
    page.bench.moved.emit()


def replies_none(window: CompanyWindow) -> None:
    """There are none yet."""
    _replies(window, CannedReplies())


def replies_lost(window: CompanyWindow) -> None:
    """They could not be loaded."""
    page = _page(window)
    page.bench.standing = replace(page.bench.standing, failure=Unreachable())
    page.bench.moved.emit()


_ALL = (notifications, files, retention, replies, replies_wrong, replies_none, replies_lost)
SCENES: dict[str, CompanyScene] = {f"company-{scene.__name__}": scene for scene in _ALL}


def pictures(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Every scene, in both sizes."""
    for name, scene in SCENES.items():
        for size in SIZES:
            with company_stage(scene, desk, size) as window:
                yield f"{name}-{size[0]}", window


def _replies(window: CompanyWindow, held: CannedReplies) -> CannedPage:
    page = _page(window)
    page.bench.edited = opened(held)
    page.bench.moved.emit()
    return page


def _page(window: CompanyWindow) -> CannedPage:
    show(window, "Canned")
    [page] = [page for page in window.pages if isinstance(page, CannedPage)]
    return page
