"""The way into the window "Leads and deals", which is made when it is first wanted and goes when it is closed or somebody signs out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from app.core.changes import Changes
from app.core.views import ConnectionState
from app.ui.desk import Desk
from app.ui.single_instance import SCHEME, Target, target

if TYPE_CHECKING:
    from app.ui.leads.window import LeadsWindow


class LeadsDoor(QObject):
    """One window at most. While it stands, livechat: links that anything in this program opens come here instead of to the system."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.window: LeadsWindow | None = None
        self._unsubscribe = desk.client.changes.subscribe(self._changed)
        QDesktopServices.setUrlHandler(SCHEME, self, "follow")  # type: ignore[arg-type]  # the stub says bytes, PySide takes text

    def open(self, to: Target | None = None) -> bool:
        """Show the window in front, perhaps with something's sheet. False: nobody is signed in."""
        if not self._somebody_is_in:
            return False
        window = self.window or self._made()
        if to is None:
            window.begin()
        else:
            from app.protocol.crm import CrmRecordKind  # noqa: PLC0415 - after the first paint

            window.open(CrmRecordKind(to.kind), to.id)
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        return True

    @Slot(QUrl)
    def follow(self, link: QUrl) -> None:
        """Show what a link of our own names; anything else leads nowhere."""
        to = target(link.toString())
        if to is not None and to.is_of_crm:
            self.open(to)

    def release(self) -> None:
        """Close the window, and open none any more."""
        QDesktopServices.unsetUrlHandler(SCHEME)
        self._unsubscribe()
        self._close()

    def _made(self) -> "LeadsWindow":
        from app.ui.leads.window import LeadsWindow  # noqa: PLC0415 - after the first paint

        self.window = LeadsWindow(self._desk)
        self.window.closing.connect(self._drop)
        return self.window

    def _close(self) -> None:
        if self.window is not None:
            self.window.close()

    def _drop(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    def _changed(self, changes: Changes) -> None:
        """What is seen there is for who is signed in."""
        if self.window is not None and (changes.me or changes.connection or changes.everything) and not self._somebody_is_in:
            self._close()

    @property
    def _somebody_is_in(self) -> bool:
        client = self._desk.client
        return client.live.connection.state is not ConnectionState.SIGNED_OUT and client.queries.me() is not None
