"""The users: a list to search, that nobody was found, or why it could not be loaded; and what can be done with who is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.errors import AppError
from app.core.views import ConnectionState
from app.protocol.company import CompanyUser
from app.protocol.people import Presence
from app.ui.company.users.acts import UserActs
from app.ui.company.users.list import UserList
from app.ui.company.users.search_line import SearchLine
from app.ui.desk import Desk
from app.ui.empty import Empty
from app.ui.latest import Latest
from app.ui.trouble import Trouble
from app.ui.wait import Wait


class UserShelf(QWidget):
    """`told`: something to say calmly. `users`: all there are, as they were loaded last."""

    told = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Latest()
        self._asked = self._busy = False
        self._able = True
        self._wanted = ""
        self.users: tuple[CompanyUser, ...] = ()
        self.search, self.list, self.wait = SearchLine(self), UserList(desk.theme, self), Wait(self)
        self.nobody, self.trouble = Empty(desk.theme, "search", self), Trouble(desk.theme, self)
        self._stack = QStackedWidget(self)
        self.invite, self.edit, self.link, self.switch = (QPushButton(self) for _ in range(4))
        self.invite.setProperty("kind", "primary")
        self.acts = UserActs(desk, self)
        self.acts.busy.connect(self._wait)
        self.acts.done.connect(self.load)
        self.acts.told.connect(self.told)
        self.search.textChanged.connect(lambda _text: self._show())
        self.search.down.connect(self._enter_list)
        self.list.current.connect(self._offer)
        self.list.wanted.connect(self._edit)
        self.trouble.again.connect(self.load)
        self.invite.clicked.connect(lambda _checked: self.acts.invite())
        self.edit.clicked.connect(lambda _checked: self._edit())
        self.link.clicked.connect(lambda _checked: self._with_chosen(self.acts.make_link))
        self.switch.clicked.connect(lambda _checked: self._switch())
        self._lay_out()
        self._retranslate()

    @property
    def failed(self) -> bool:
        """Whether there is nothing to be seen, for it could not be loaded."""
        return self._stack.currentWidget() is self.trouble

    def load(self, chosen: str = "") -> None:
        """Ask for all that there are. `chosen`: who is to be chosen then; empty: whoever is now."""
        self._asked = True
        self._wanted = chosen or self._wanted  # an answer that is overtaken must not lose them
        self.wait.begin()
        self._desk.tasks.spawn(self._load(self._answers.begin()), "company_users")

    def show_users(self, users: tuple[CompanyUser, ...], chosen: str = "") -> None:
        """Show these. `chosen`: who is chosen of them; empty: whoever was."""
        self.wait.end()
        self.users, self._wanted = users, ""
        self._show(chosen)

    def explain(self, error: AppError) -> None:
        """Show why they could not be loaded."""
        self.wait.end()
        self.users = ()
        self.trouble.explain(error)
        self._stack.setCurrentWidget(self.trouble)
        self._offer()

    def allow(self, *, able: bool) -> None:
        """Whether anything can be changed."""
        self._able = able
        self._offer()

    def hear(self, changes: Changes) -> None:
        """Somebody is another now, or the connection is back."""
        back = changes.connection and self._desk.client.live.connection.state is ConnectionState.ONLINE
        if self._asked and (changes.agents or changes.everything or (back and self.failed)):
            self.load()

    def release(self) -> None:
        """Nothing that is still under way is to be shown."""
        self._answers.drop()
        self.wait.end()
        self.acts.release()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    async def _load(self, counts: Callable[[], bool]) -> None:
        try:
            users = await self._desk.client.company.users()
        except AppError as error:
            if counts():
                self.explain(error)
        else:
            if counts():
                self.show_users(users, self._wanted)

    def _show(self, chosen: str = "") -> None:
        """Those that are searched for. Who was chosen stays chosen."""
        if self.failed and not self.users:
            return
        before = self.list.chosen
        online = {agent.id for agent in self._desk.client.queries.agents() if agent.presence is Presence.ONLINE}
        self.list.rows.fill(self.users, online, self.search.text())
        self._stack.setCurrentWidget(self.list if self.list.rows.shown or not self.users else self.nobody)
        place = self.list.rows.place_of(chosen or (before.id if before is not None else ""))
        self.list.setCurrentIndex(place if place.isValid() else self.list.rows.index(0))
        self._offer()

    def _offer(self) -> None:
        """What can be done now."""
        user = self.list.chosen if self._stack.currentWidget() is self.list else None
        free = self._able and not self._busy
        self.invite.setEnabled(free)
        self.edit.setEnabled(free and user is not None)
        self.link.setEnabled(free and user is not None and not user.deactivated)
        self.switch.setEnabled(free and user is not None)
        self.switch.setText(self.tr("Activate") if user is not None and user.deactivated else self.tr("Deactivate…"))

    def _edit(self) -> None:
        if self.edit.isEnabled():
            self._with_chosen(lambda user: self.acts.edit(user, only=self._is_only(user)))

    def _switch(self) -> None:
        self._with_chosen(
            lambda user: self.acts.activate(user) if user.deactivated else self.acts.deactivate(user, only=self._is_only(user))
        )

    def _with_chosen(self, act: Callable[[CompanyUser], object]) -> None:
        user = self.list.chosen
        if user is not None:
            act(user)

    def _is_only(self, user: CompanyUser) -> bool:
        """Whether they are the only administrator."""
        return user.admin and not any(one.admin and not one.deactivated for one in self.users if one.id != user.id)

    def _wait(self, busy: bool) -> None:
        self._busy = busy
        (self.wait.begin if busy else self.wait.end)()
        self._offer()

    def _enter_list(self) -> None:
        if self._stack.currentWidget() is self.list:
            self.list.setFocus()

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Search by name or e-mail address"))
        self.search.setAccessibleName(self.tr("Search"))
        self.list.setAccessibleName(self.tr("Users"))
        self.nobody.say(self.tr("Nobody found"), self.tr("Try another name, or a part of the e-mail address."))
        self.invite.setText(self.tr("Invite a user…"))
        self.edit.setText(self.tr("Edit…"))
        self.link.setText(self.tr("New link…"))
        self._offer()

    def _lay_out(self) -> None:
        for part in (self.list, self.nobody, self.trouble):
            self._stack.addWidget(part)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.invite)
        for button in (self.edit, self.link, self.switch):
            below.addWidget(button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.wait)
        column.addWidget(self._stack, 1)
        column.addLayout(below)
