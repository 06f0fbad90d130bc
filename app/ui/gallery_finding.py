"""The scenes of the gallery in which something is looked for, and those of somebody's first day."""

from PySide6.QtWidgets import QApplication

from app.core.changes import Changes
from app.core.client import Client
from app.core.first_steps import FIRST_STEPS
from app.core.steps import Position
from app.core.views import ConnectionState
from app.protocol.snapshots import AgentSnapshot
from app.ui import sample
from app.ui.palette.door import PaletteDoor
from app.ui.window import MainWindow


def finding(_client: Client, window: MainWindow) -> None:
    """What there is to be done with a conversation."""
    window.open(sample.JORIS.id)
    _look_for("", window)


def found(_client: Client, window: MainWindow) -> None:
    """A colleague, and what was theirs; some of it cannot be done now."""
    window.open(sample.MARTA.id)
    _look_for("s", window)


def found_nothing(_client: Client, window: MainWindow) -> None:
    """No letters like these."""
    _look_for("zebra", window)


def first_day(client: Client, _window: MainWindow) -> None:
    """Nobody has written yet; what to do first."""
    for _ in client.store.replace([AgentSnapshot(me=sample.ME, agents=(sample.ANNA,), closed_count=0)], Position("sample", 2)):
        pass
    client.store.settings.put(FIRST_STEPS, "alerts")
    client.actions.set_online(False)
    client.changes.publish(Changes(everything=True))


def fetching(client: Client, _window: MainWindow) -> None:
    """Signed in for the first time, and the server tells what there is."""
    client.store.drop_cache()
    client.live.connected(ConnectionState.CATCHING_UP)
    client.changes.publish(Changes(everything=True))


def _look_for(letters: str, window: MainWindow) -> None:
    door = PaletteDoor(window)
    door.turn()
    while door.palette is not None and door.palette.is_reading:
        QApplication.processEvents()
    if door.palette is not None:
        door.palette.field.setText(letters)


SCENES = (finding, found, found_nothing, first_day, fetching)
