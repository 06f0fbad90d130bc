"""When the network goes and comes back, as Qt would say it; and that it reaches the link."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

from app.core.ports import Moment
from app.core.views import ConnectionState
from app.ui import network
from app.ui.desk import Desk
from app.ui.network import NetworkWatch
from app.ui.surroundings import Surroundings
from app.ui.window import MainWindow
from tests.fakes.agent_door import agent_door
from tests.fakes.linked_desk import running

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")

Reachability = QNetworkInformation.Reachability
Medium = QNetworkInformation.TransportMedium
LOST, BACK = Moment.NETWORK_LOST, Moment.NETWORK_BACK


class Information(QObject):
    """What Qt knows of the network, said by the test. It stands in for the class, too."""

    reachabilityChanged = Signal(Reachability)  # noqa: N815 - Qt's name
    transportMediumChanged = Signal(Medium)  # noqa: N815 - Qt's name
    Feature = QNetworkInformation.Feature

    def __init__(self) -> None:
        super().__init__()
        self.at_first = Reachability.Online
        self.known = True

    def loadBackendByFeatures(self, features: QNetworkInformation.Feature) -> bool:  # noqa: N802 - Qt's name
        assert features == QNetworkInformation.Feature.Reachability
        return self.known

    def instance(self) -> "Information":
        return self

    def reachability(self) -> Reachability:
        return self.at_first


@pytest.fixture
def information(monkeypatch: pytest.MonkeyPatch) -> Information:
    made = Information()
    monkeypatch.setattr(network, "QNetworkInformation", made)
    return made


def watched() -> tuple[list[Moment], QObject]:
    """A watch, and what it tells."""
    felt: list[Moment] = []
    parent = QObject()
    NetworkWatch(felt.append, parent)
    return felt, parent


def test_it_is_told_once_each_time_and_a_local_network_is_one(information: Information) -> None:
    felt, parent = watched()
    for how_far in (Reachability.Local, Reachability.Disconnected, Reachability.Disconnected, Reachability.Site, Reachability.Online):
        information.reachabilityChanged.emit(how_far)
    assert felt == [LOST, BACK]
    parent.deleteLater()


def test_another_network_counts_as_back_unless_there_is_none(information: Information) -> None:
    felt, parent = watched()
    information.transportMediumChanged.emit(Medium.WiFi)
    information.reachabilityChanged.emit(Reachability.Disconnected)
    information.transportMediumChanged.emit(Medium.Unknown)
    assert felt == [BACK, LOST]
    parent.deleteLater()


def test_no_network_at_the_start_is_told(information: Information) -> None:
    information.at_first = Reachability.Disconnected
    felt, parent = watched()
    assert felt == [LOST]
    parent.deleteLater()


def test_where_the_system_does_not_say_nothing_is_told(information: Information) -> None:
    information.known = False
    felt, parent = watched()
    information.reachabilityChanged.emit(Reachability.Disconnected)
    assert felt == []
    parent.deleteLater()


class Sleepless:
    """A machine that never sleeps."""

    async def watch(self, _feel: Callable[[Moment], Awaitable[None]]) -> None:
        """Tell of nothing."""


async def test_it_reaches_the_link(information: Information, desk: Desk, tmp_path: Path) -> None:
    window = MainWindow(desk)
    around = Surroundings(desk, window, tmp_path, "", lambda: None)
    (tmp_path / "linked").mkdir()
    async with agent_door() as door, running(tmp_path / "linked", door.port) as linked:
        await linked.state(ConnectionState.ONLINE)
        around.watch_machine(linked.link.feel, Sleepless())
        information.reachabilityChanged.emit(Reachability.Disconnected)
        await door.close(4200)
        await linked.state(ConnectionState.OFFLINE)
        assert linked.client.live.connection.retry_at == linked.wall + 30_000
        information.reachabilityChanged.emit(Reachability.Online)
        await linked.state(ConnectionState.ONLINE)
        await desk.tasks.stop()
    around.release()
    window.close()
    window.deleteLater()
