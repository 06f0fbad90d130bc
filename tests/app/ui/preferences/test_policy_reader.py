"""The policy of the machine is read at the start, again from time to time, and when somebody looks at their preferences."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.core.preferences.policy import NONE, Policy, read_policy
from app.ui.desk import Desk
from app.ui.preferences.door import PreferencesDoor
from app.ui.preferences.policy_reader import PolicyReader
from app.ui.theme import Theme
from tests.fakes.counted_tasks import CountedTasks
from tests.fakes.memory_installation import MemoryInstallation

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Administrator:
    """Has set this, for now."""

    def __init__(self) -> None:
        self.policy = NONE

    def read(self) -> Policy:
        return self.policy

    def locks(self, **values: object) -> None:
        self.policy = read_policy({"locked": values}, "/etc/policy.json")


@pytest.fixture
def tasks() -> CountedTasks:
    return CountedTasks()


@pytest.fixture
def door(client: Client, theme: Theme, tasks: CountedTasks, installation: MemoryInstallation) -> Iterator[PreferencesDoor]:
    parent = QObject()
    opened = PreferencesDoor(Desk(client, theme, tasks, lambda _words: None), parent)
    opened.describe(installation)
    yield opened
    opened.release()
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def test_what_is_set_while_the_program_runs_holds_from_then_on(door: PreferencesDoor, client: Client, tasks: CountedTasks) -> None:
    administrator = Administrator()
    door.manage_by(administrator.read)
    await tasks.over()
    assert client.preferences.policy == NONE
    administrator.locks(volume=5)
    assert door._policy is not None
    door._policy.timer.timeout.emit()
    await tasks.over()
    assert client.preferences.now.volume == 5
    administrator.locks(volume=6)
    assert door.open()
    await tasks.over()
    assert client.preferences.now.volume == 6


async def test_what_is_read_after_the_end_is_not_obeyed(tasks: CountedTasks, qapp: QApplication) -> None:
    obeyed: list[Policy] = []
    reader = PolicyReader(tasks, Administrator().read, obeyed.append, qapp)
    reader.look()
    reader.release()
    await tasks.over()
    assert obeyed == []
    assert not reader.timer.isActive()
    reader.deleteLater()
