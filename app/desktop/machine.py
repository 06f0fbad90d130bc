"""What tells of the machine's sleep on each system; Windows tells its windows, so that app/ui listens there."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from app.core.ports import Machine
from app.desktop.logind import Logind
from app.desktop.workspace import Workspace

_BUS_ADDRESS = "DBUS_SYSTEM_BUS_ADDRESS"
_BUS_SOCKET = Path("/run/dbus/system_bus_socket")


def machine(
    app_name: str, system: str = sys.platform, environment: Mapping[str, str] = os.environ, socket: Path = _BUS_SOCKET
) -> Machine | None:
    """Who is to be listened to here, or nobody, as on a Linux without a system bus: what speaks to one takes memory."""
    if system.startswith("linux") and (_BUS_ADDRESS in environment or socket.exists()):
        return Logind(app_name)
    if system == "darwin":
        return Workspace()
    return None
