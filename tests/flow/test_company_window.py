"""The window "Company settings" on a real server: two admins save, somebody is invited, comes in, and is shut out again."""

from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton

from app.ui.company.general import GeneralPage
from app.ui.company.users.form import UserForm
from app.ui.company.users.link import LinkDialog
from app.ui.company.users.page import UsersPage
from app.ui.company.users.shelf import UserShelf
from app.ui.company.window import CompanyWindow
from app.ui.desk import Desk
from app.ui.theme import Theme
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.fakes.counted_tasks import CountedTasks
from tests.flow.office import Office
from tests.flow.test_client_core import signed_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Settings:
    """The open window of an admin."""

    def __init__(self, desk: AgentDesk, theme: Theme) -> None:
        self.tasks, self.told = CountedTasks(), list[str]()
        self.window = CompanyWindow(Desk(desk.client, theme, self.tasks, self.told.append))
        self.window.begin()
        self.window.show()

    @property
    def general(self) -> GeneralPage:
        return next(page for page in self.window.pages if isinstance(page, GeneralPage))

    async def users(self) -> UserShelf:
        page = next(page for page in self.window.pages if isinstance(page, UsersPage))
        self.window.list.choose(self.window.pages.index(page))
        await self.tasks.over()
        return page.shelf

    async def press(self, kind: type[QDialog], words: str) -> None:
        [dialog] = [one for one in self.window.findChildren(kind) if one.isVisible()]
        next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()
        await self.tasks.over()

    async def save(self) -> None:
        self.window.foot.keep.click()
        await self.tasks.over()

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def company_of(desk: AgentDesk) -> str:
    me = desk.client.queries.me()
    return me.account.name if me is not None else ""


async def choose_password(office: Office, link: str) -> httpx.Response:
    """What the page behind an invitation's link does."""
    _, secret = link.split("#")
    return await office.http.post("/api/v1/invitation", json={"secret": secret, "password": "a good one"})


async def sign_in_newcomer(office: Office) -> httpx.Response:
    body = {"email": "fay@acme.example", "password": "a good one", "device": "3f0c7d0e-5f0e-4b43-9e4c-0d9a4f8b1c11"}
    return await office.http.post("/api/v1/sign-in", json=body)


async def test_two_admins_save_at_the_same_time(office: Office, theme: Theme, tmp_path: Path) -> None:
    async with agent_desk(tmp_path / "here", MemorySecrets()) as here, agent_desk(tmp_path / "there", MemorySecrets()) as there:
        await signed_in(here, office)
        await signed_in(there, office)
        one, other = Settings(here, theme), Settings(there, theme)
        await one.tasks.over()
        await other.tasks.over()
        one.general.changed.emit({"currency": "PLN"})
        other.general.changed.emit({"region": "PL"})
        await one.save()
        await other.save()
        other.general.changed.emit({"name": "Alto"})
        await other.save()
        for desk, settings in ((here, one), (there, other)):
            await desk.until(lambda desk=desk: company_of(desk) == "Alto")  # type: ignore[misc] # binds the desk of this turn
            await settings.tasks.over()
            assert settings.window.bench.edited is not None
            now = settings.window.bench.edited.now
            assert (now.name, now.currency, now.region) == ("Alto", "PLN", "PL")
            assert settings.window.bench.changed == ()
            settings.close()


async def test_somebody_is_invited_comes_in_and_is_shut_out(office: Office, theme: Theme, tmp_path: Path) -> None:
    async with agent_desk(tmp_path, MemorySecrets()) as anna:
        await signed_in(anna, office)
        settings = Settings(anna, theme)
        shelf = await settings.users()
        shelf.invite.click()
        [form] = settings.window.findChildren(UserForm)
        form.name.setText("Fay Roth")
        form.email.setText("anna@acme.example")
        await settings.press(UserForm, "Invite")
        assert form.wrong["email"].text().startswith("Somebody else signs in")
        form.email.setText("fay@acme.example")
        await settings.press(UserForm, "Invite")
        [link] = settings.window.findChildren(LinkDialog)
        assert (await choose_password(office, link.line.text())).is_success
        await settings.press(LinkDialog, "Close")
        assert (await sign_in_newcomer(office)).is_success
        assert shelf.list.chosen is not None
        assert shelf.list.chosen.name == "Fay Roth"
        shelf.switch.click()
        await settings.press(QMessageBox, "Deactivate")
        assert shelf.list.chosen.deactivated
        assert not (await sign_in_newcomer(office)).is_success
        settings.close()
        assert settings.told == []
