"""The way into the window "Leads and deals", also by links."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from app.ui.desk import Desk
from app.ui.single_instance import SCHEME, Target, target
from app.ui.window_door import WindowDoor

if TYPE_CHECKING:
    from app.ui.leads.window import LeadsWindow


class LeadsDoor(WindowDoor["LeadsWindow"]):
    """While it stands, livechat: links that anything in this program opens come here instead of to the system.

    `configure`: Live Chat is to be configured.
    """

    configure = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, self._made, parent)
        QDesktopServices.setUrlHandler(SCHEME, self, "follow")  # type: ignore[arg-type]  # the stub says bytes, PySide takes text

    def open(self, to: Target | None = None) -> bool:
        """Show the window in front, perhaps with something's sheet. False: nobody is signed in."""
        window = self.enter()
        if window is None:
            return False
        if to is None:
            window.begin()
        else:
            from app.protocol.crm import CrmRecordKind  # noqa: PLC0415 - after the first paint

            window.open(CrmRecordKind(to.kind), to.id)
        self.show()
        return True

    @Slot(QUrl)
    def follow(self, link: QUrl) -> None:
        """Show what a link of our own names; anything else leads nowhere."""
        to = target(link.toString())
        if to is not None and to.is_of_crm:
            self.open(to)

    def _made(self, desk: Desk) -> "LeadsWindow":
        window = _make(desk)
        window.configure.connect(self.configure)
        return window

    def release(self) -> None:
        """Close the window, and open none any more."""
        QDesktopServices.unsetUrlHandler(SCHEME)
        super().release()


def _make(desk: Desk) -> "LeadsWindow":
    from app.ui.leads.window import LeadsWindow  # noqa: PLC0415 - after the first paint

    return LeadsWindow(desk)
