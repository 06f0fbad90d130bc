"""What a run of the server is told from outside: the command line and the environment, as one frozen record."""

import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

SECRET_KEY_BYTES = 32
SHORTEST_SECRET_KEY = 32
ORIGIN = re.compile(r"(?!http://[^:]*:80$|https://[^:]*:443$)https?://[a-z0-9-]+(\.[a-z0-9-]+)*\.?(:[1-9][0-9]{0,4})?")
"""As browsers write it: they leave a scheme's own port away."""
AS_BROWSERS_DO = "in lower case, without a path, and without the port that is meant anyway (443, or 80 for http)"


class SettingsError(Exception):
    """A setting cannot be used. The text says which one, and what to do."""


@dataclass(frozen=True, slots=True)
class Rates:
    """How much is taken from one side at once (burst) and in the long run (a second)."""

    agent_commands_burst: int = 40
    agent_commands_per_s: float = 20.0
    typing_burst: int = 4
    typing_per_s: float = 2.0
    agent_reports_burst: int = 128  # of what became of alerts
    agent_reports_per_s: float = 10.0
    visitor_messages_burst: int = 5
    visitor_messages_per_s: float = 1.0
    visitor_conversations_burst: int = 3
    visitor_conversations_per_s: float = 3 / 600
    visitor_sessions_burst: int = 2_000  # an address; many people may share one
    visitor_sessions_per_s: float = 20.0
    crm_requests_burst: int = 30  # an agent
    crm_requests_per_s: float = 2.0
    playbook_requests_burst: int = 60  # an agent; whoever edits is told of mistakes while they type
    playbook_requests_per_s: float = 5.0
    invitation_requests_burst: int = 30  # an address
    invitation_requests_per_s: float = 0.2
    agent_files_burst: int = 60
    agent_files_per_s: float = 1.0
    visitor_files_burst: int = 20
    visitor_files_per_s: float = 20 / 600
    visitor_bytes_burst: int = 100 * 1024 * 1024
    visitor_bytes_per_s: float = 100 * 1024 * 1024 / 3_600
    address_bytes_burst: int = 500 * 1024 * 1024  # all visitors of an address
    address_bytes_per_s: float = 500 * 1024 * 1024 / 3_600


@dataclass(frozen=True, slots=True)
class Settings:
    """One run. `public_url` is the address that browsers use where a proxy stands in front, or empty; port 0 takes a free one."""

    data_dir: Path
    database_url: str
    secret_key: bytes
    host: str = "127.0.0.1"
    port: int = 8600
    public_url: str = ""
    rates: Rates = Rates()


def default_data_dir() -> Path:
    """Where the data lies when nobody says: the usual place for a program's data of this user."""
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(os.environ.get("LOCALAPPDATA") or home) / "livechat-server"


def packaged(name: str) -> Path:
    """A folder that comes with the program ("resources" or "i18n"): beside the packages in a checkout, inside `app` once installed."""
    root = Path(__file__).resolve().parent.parent
    installed = root / "app" / "_data" / name
    return installed if installed.is_dir() else root / name


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line says; None where it leaves a choice to the environment and the defaults."""

    data_dir: Path | None = None
    database: str | None = None
    public_url: str | None = None
    host: str = "127.0.0.1"
    port: int = 8600
    log_level: str = "info"


def read_settings(environment: Mapping[str, str], given: Given) -> Settings:
    """The command line first, then the environment, then the defaults; makes the data folder. Raises SettingsError."""
    named = environment.get("LIVECHAT_DATA_DIR")
    folder = (given.data_dir or (Path(named) if named else default_data_dir())).absolute()
    _make(folder)
    return Settings(
        data_dir=folder,
        database_url=given.database or environment.get("LIVECHAT_DATABASE_URL") or f"sqlite:///{folder / 'livechat.sqlite3'}",
        secret_key=_secret_key(folder, environment.get("LIVECHAT_SECRET_KEY", "")),
        host=given.host,
        port=given.port,
        public_url=_origin(given.public_url or environment.get("LIVECHAT_PUBLIC_URL", "")),
    )


def _origin(url: str) -> str:
    """The address, if there is one, as browsers write an origin."""
    origin = url.rstrip("/")
    if origin and not ORIGIN.fullmatch(origin):
        raise SettingsError(f"The public URL {url} cannot be used. Write it as https://chat.example, {AS_BROWSERS_DO}.")
    return origin


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as problem:
        raise SettingsError(f"The data folder {folder} cannot be made ({problem.strerror}). Choose another with --data-dir.") from None
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        raise SettingsError(
            f"The data folder {folder} cannot be written to. Give this user the right to, or choose another with --data-dir."
        )


def _secret_key(folder: Path, given: str) -> bytes:
    """The key that signs access tokens: the environment's, else one made once and kept in the data folder for its owner alone."""
    if given:
        if len(given) < SHORTEST_SECRET_KEY:
            raise SettingsError(f"LIVECHAT_SECRET_KEY is too short: give it at least {SHORTEST_SECRET_KEY} random characters.")
        return given.encode()
    path = folder / "secret.key"
    try:
        key = path.read_bytes() if path.exists() else _new_secret_key(path)
    except OSError as problem:
        raise SettingsError(f"The key file {path} cannot be used ({problem.strerror}). Give this user the right to read it.") from None
    if len(key) < SHORTEST_SECRET_KEY:
        raise SettingsError(f"The key file {path} is damaged. Delete it: a new one is made, and everybody signs in again.")
    return key


def _new_secret_key(path: Path) -> bytes:
    key = secrets.token_hex(SECRET_KEY_BYTES).encode()
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(key)
    except FileExistsError:  # another process was first
        return path.read_bytes()
    return key
