"""The room's parts, put together: one intake, one reading and one sweeping of a run."""

from collections.abc import Callable
from pathlib import Path

from server_stub.db.database import Database
from server_stub.files.blobs import Blobs
from server_stub.files.intake import Intake
from server_stub.files.reading import Reading
from server_stub.files.sweeping import Sweeping


class FileRoom:
    """Files of all accounts, below `data_dir`; `clock` gives ms UTC."""

    def __init__(self, database: Database, data_dir: Path, clock: Callable[[], int]) -> None:
        blobs = Blobs(data_dir)
        blobs.forget_drafts()
        self.intake = Intake(database, blobs, clock)
        self.reading = Reading(database, blobs)
        self.sweeping = Sweeping(database, blobs, clock)
