"""What is done about users: each is asked of the server, one at a time, and how it went is told."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.protocol.company import CompanyUser, Invitation, NewUser, UserChange
from app.protocol.ids import AgentId, new_id
from app.ui.company.users import words
from app.ui.company.users.asking import ask_for_link, ask_to_deactivate, say_last_admin
from app.ui.company.users.form import UserForm
from app.ui.company.users.link import LinkDialog
from app.ui.desk import Desk


class UserActs(QObject):
    """`busy`: one is under way. `done`: something is another now; the id of who is to be chosen. `told`: something to say calmly."""

    busy = Signal(bool)
    done = Signal(str)
    told = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._over = False

    def release(self) -> None:
        """Nothing that is still under way is to be told of."""
        self._over = True

    def invite(self) -> UserForm:
        """Ask who is to be invited, and make them and their link."""
        id_ = AgentId(new_id())

        async def give(entered: UserChange) -> Invitation:
            new = NewUser(id=id_, name=entered.name, email=entered.email, admin=entered.admin, deals_admin=entered.deals_admin)
            return await self._desk.client.company.invite(new)

        form = UserForm(self._desk, give, self._window)
        form.done_with.connect(self._show_link)
        form.open()
        return form

    def edit(self, user: CompanyUser, *, only: bool) -> UserForm:
        """Ask how somebody is to be. `only`: they are the only administrator."""

        async def give(entered: UserChange) -> CompanyUser:
            return await self._desk.client.company.save_user(user.id, entered)

        form = UserForm(self._desk, give, self._window, user=user, only=only)
        form.done_with.connect(lambda changed: self.done.emit(changed.id))
        form.open()
        return form

    def make_link(self, user: CompanyUser) -> None:
        """Another link to their password, once that is confirmed."""

        async def make() -> None:
            self._show_link(await self._desk.client.company.new_link(user.id))

        ask_for_link(self._window, user, lambda: self._carry_out(make, "company_link"))

    def deactivate(self, user: CompanyUser, *, only: bool) -> None:
        """Shut somebody out, once that is confirmed. `only`: they are the only administrator, and cannot be."""

        async def deactivate() -> None:
            self._told_of(await self._desk.client.company.deactivate(user.id))

        if only:
            say_last_admin(self._window, user)
            return
        me = self._desk.client.queries.me()
        oneself = me is not None and me.agent.id == user.id
        ask_to_deactivate(self._window, user, lambda: self._carry_out(deactivate, "company_deactivate"), oneself=oneself)

    def activate(self, user: CompanyUser) -> None:
        """Let somebody in again."""

        async def activate() -> None:
            self._told_of(await self._desk.client.company.activate(user.id))

        self._carry_out(activate, "company_activate")

    def _show_link(self, invitation: Invitation) -> None:
        if not self._over:
            self.done.emit(invitation.user.id)
            LinkDialog(self._desk, invitation, self._window).open()

    def _told_of(self, user: CompanyUser) -> None:
        if not self._over:
            self.done.emit(user.id)

    def _carry_out(self, act: Callable[[], Awaitable[None]], name: str) -> None:
        self.busy.emit(True)
        self._desk.tasks.spawn(self._carried_out(act), name)

    async def _carried_out(self, act: Callable[[], Awaitable[None]]) -> None:
        try:
            await act()
        except AppError as error:
            if not self._over:
                self.told.emit(words.refusal(error))
                self.done.emit("")
        finally:
            if not self._over:
                self.busy.emit(False)
