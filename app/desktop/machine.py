"""What tells of the machine's sleep on each system; Windows tells its windows, so that app/ui listens there."""

import sys

from app.core.ports import Machine
from app.desktop.logind import Logind
from app.desktop.workspace import Workspace


def machine(app_name: str, system: str = sys.platform) -> Machine | None:
    """Who is to be listened to here, or nobody."""
    if system.startswith("linux"):
        return Logind(app_name)
    if system == "darwin":
        return Workspace()
    return None
