"""When the network goes and comes back, as far as the system tells."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

from app.core.ports import Moment

log = logging.getLogger("livechat.machine")

Reachability = QNetworkInformation.Reachability


class NetworkWatch(QObject):
    """Calls `feel` when the network is lost, is back, or is another one."""

    def __init__(self, feel: Callable[[Moment], None], parent: QObject) -> None:
        super().__init__(parent)
        self._feel = feel
        self._there = True
        wanted = QNetworkInformation.Feature.Reachability
        information = QNetworkInformation.instance() if QNetworkInformation.loadBackendByFeatures(wanted) else None
        if information is None:
            log.info("network watched=no")
            return
        information.reachabilityChanged.connect(self.reached)
        information.transportMediumChanged.connect(self.moved)
        self.reached(information.reachability())

    def reached(self, how_far: Reachability) -> None:
        """The system says how far one gets now; a local network is enough, since the server may be on it."""
        there = how_far is not Reachability.Disconnected
        if there != self._there:
            self._there = there
            self._feel(Moment.NETWORK_BACK if there else Moment.NETWORK_LOST)

    def moved(self) -> None:
        """From cable to Wi-Fi, say: connections over the old one are dead without knowing it."""
        if self._there:
            self._feel(Moment.NETWORK_BACK)
