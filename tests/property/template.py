"""Where every world begins: a folder, and a database with an account, its people, its site and the real playbook, made once and copied."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import event

from app.protocol.ids import AccountId, AgentId, DeviceId, new_id
from server_stub.db.accounts import NewUser, add_user, create_account
from server_stub.db.database import Database
from server_stub.db.sites import SiteRow, add_site
from server_stub.db.tokens import SignedIn, issue_refresh_token, new_sign_in
from server_stub.demo import template
from server_stub.playbooks.publish import publish
from tests.fakes.clock import START_MS

SITE = "shop"
ORIGIN = "https://shop.example"
AGENTS = ("Anna", "Ben", "Chris")
SEATS = ("Anna", "Anna", "Ben", "Chris")  # Anna has two devices
_LIFETIME_MS = 10**12
_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder in memory, where the system has one


@dataclass(frozen=True)
class Beginning:
    """The file, and who is who in it. `seats`: a sign-in for each of SEATS."""

    file: bytes
    account: AccountId
    agents: dict[str, AgentId]
    seats: tuple[SignedIn, ...]


@cache
def beginning() -> Beginning:
    """Where every world begins."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "desk.sqlite3")
        database = Database.open(f"sqlite:///{path}")
        database.upgrade()
        account = create_account(database, "Acme", START_MS)
        agents = {name: add_user(database, account, NewUser(f"{name}@acme.example", name, "no hash"), START_MS) for name in AGENTS}
        seats = tuple(_seat(database, agents[name]) for name in SEATS)
        add_site(database, SiteRow(SITE, account, "Shop", "Robin", (ORIGIN,)))
        publish(database, SITE, template(), START_MS)
        database.close()
        return Beginning(path.read_bytes(), account, agents, seats)


def _seat(database: Database, agent: AgentId) -> SignedIn:
    sign_in = new_sign_in(agent, DeviceId(new_id()), "a desk")
    issue_refresh_token(database, sign_in, START_MS, _LIFETIME_MS)
    return sign_in


@dataclass
class Ground:
    """The folder of one world after another. `database` is one object for all of them: what it has compiled need not be compiled again."""

    folder: Path
    database: Database
    disk_full: bool = False

    def clear(self) -> None:
        """Begin anew."""
        self.disk_full = False
        for path in self.folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        self.file.write_bytes(beginning().file)

    @property
    def file(self) -> Path:
        """The server's database."""
        return self.folder / "desk.sqlite3"


@contextmanager
def open_ground() -> Iterator[Ground]:
    """A folder for worlds, until the end of the block."""
    with TemporaryDirectory(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None) as folder:
        database = Database.open(f"sqlite:///{Path(folder, 'desk.sqlite3')}")
        ground = Ground(Path(folder), database)
        event.listen(database.engine, "connect", _trust_the_disk)

        def limit(driver: Any, _record: object, _proxy: object) -> None:
            driver.execute(f"PRAGMA query_only = {int(ground.disk_full)}")  # no statement can write, as on a full disk

        event.listen(database.engine, "checkout", limit)
        yield ground
        database.close()


def _trust_the_disk(driver: Any, _record: object) -> None:
    """Waiting for a real disk would prove nothing here."""
    driver.execute("PRAGMA synchronous = OFF")
