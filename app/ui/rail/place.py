"""Where the rail stands; empty until the inbox is painted, so that the rail costs the first paint nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.views import Folder
from app.ui.desk import Desk
from app.ui.rail.folder_button import MARGIN, FolderButton

if TYPE_CHECKING:
    from app.ui.rail.rail import Rail


class RailPlace(QFrame):
    """Has the rail's width and colour from the start. The signals are the rail's."""

    chosen = Signal(Folder)
    leads = Signal()
    chatbot = Signal()
    company = Signal()
    preferences = Signal()
    search = Signal()
    overview = Signal()
    sign_out = Signal()
    leave = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._desk = desk
        self._rail: Rail | None = None
        # As wide as the rail will be, so that the list stays where it is when the rail comes.
        self.setMinimumWidth(max(FolderButton.width_for(desk.theme, folder) for folder in Folder) + 2 * MARGIN)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def rail(self) -> "Rail":
        """The rail, made when it is first needed."""
        if self._rail is None:
            from app.ui.rail.rail import Rail  # noqa: PLC0415 - after the first paint
            from app.ui.rail.scrolled import ScrolledRail  # noqa: PLC0415 - as well

            self._rail = Rail(self._desk, self)
            self._rail.chosen.connect(self.chosen)
            self._rail.leads.connect(self.leads)
            self._rail.chatbot.connect(self.chatbot)
            self._rail.company.connect(self.company)
            self._rail.preferences.connect(self.preferences)
            self._rail.search.connect(self.search)
            self._rail.overview.connect(self.overview)
            self._rail.sign_out.connect(self.sign_out)
            self._rail.leave.connect(self.leave)
            self._column.addWidget(ScrolledRail(self._rail, self))
            self.setMinimumWidth(0)  # from now on the rail's own holds, in whichever language
        return self._rail

    def take_keyboard(self) -> None:
        """The chosen folder has it."""
        self.rail.focus_chosen()
