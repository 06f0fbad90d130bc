"""The page "Users"."""

from PySide6.QtWidgets import QWidget

from app.core.changes import Changes
from app.ui.company.page import Page
from app.ui.company.users.shelf import UserShelf
from app.ui.desk import Desk


class UsersPage(Page):
    """What is done here takes effect at once."""

    saves_itself = True
    most_width = 0

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.shelf = UserShelf(desk)
        super().__init__(desk, parent)
        self.shelf.told.connect(self.told)

    def title(self) -> str:
        return self.tr("Users")

    def furnish(self) -> None:
        self.add(self.shelf, 1)

    def allow(self, *, able: bool) -> None:
        super().allow(able=able)
        self.shelf.allow(able=able)

    def begin(self) -> None:
        self.shelf.load()

    def hear(self, changes: Changes) -> None:
        self.shelf.hear(changes)

    def release(self) -> None:
        self.shelf.release()
