"""Dialogs that ask the server for something: who has closed one is told no more of what it asked for."""

import asyncio

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.core.errors import AppError, Unreachable
from app.protocol.company import UserChange
from app.ui.company.users.form import UserForm
from app.ui.desk import Desk
from app.ui.window import MainWindow
from tests.fakes.memory_crm import settled


class Server:
    """Answers when it is let."""

    def __init__(self, answer: AppError | UserChange) -> None:
        self.answering = asyncio.Event()
        self.asked: list[UserChange] = []
        self._answer = answer

    async def give(self, entered: UserChange) -> UserChange:
        self.asked.append(entered)
        await self.answering.wait()
        if isinstance(self._answer, AppError):
            raise self._answer
        return self._answer


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("answer", [UserChange(name="Zoe", email="zoe@acme.example", admin=False, deals_admin=False), Unreachable()])
async def test_an_answer_that_comes_after_it_was_closed_is_told_to_nobody(
    desk: Desk, window: MainWindow, told: list[str], answer: AppError | UserChange
) -> None:
    server = Server(answer)
    done: list[object] = []
    form = UserForm(desk, server.give, window)
    form.done_with.connect(done.append)
    form.open()
    form.name.setText("Zoe")
    form.email.setText("zoe@acme.example")
    form.give.click()
    await settled()
    assert server.asked
    form.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    server.answering.set()
    await settled()
    assert (done, told) == ([], [])
