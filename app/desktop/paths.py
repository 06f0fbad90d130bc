"""Where a run keeps its files: one folder, the operating system's usual one or one that was asked for."""

from pathlib import Path

from msgspec import Struct

APP_NAME = "livechat-desk"


class Paths(Struct, frozen=True):
    """The files of one run; none of them need exist."""

    folder: Path

    @classmethod
    def of(cls, folder: Path | None = None, profile: str = "") -> "Paths":
        """The folder asked for, or this person's; profiles lie beside each other."""
        if folder is None:
            import platformdirs  # noqa: PLC0415 - loaded only where it is needed, since it costs start-up time

            folder = Path(platformdirs.user_data_dir(APP_NAME, appauthor=False, roaming=False))
        return cls(folder / profile if profile else folder)

    @property
    def store(self) -> Path:
        return self.folder / "store.sqlite3"

    @property
    def log(self) -> Path:
        return self.folder / "livechat-desk.log"

    @property
    def settings(self) -> Path:
        return self.folder / "settings.json"

    @property
    def notices(self) -> Path:
        """The numbers of the notices on the screen."""
        return self.folder / "notices.json"
