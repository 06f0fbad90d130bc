"""Sites: the web pages that embed the widget."""

from dataclasses import dataclass, fields

import msgspec
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import IntegrityError

from app.protocol.ids import AccountId
from server_stub.db.database import Database
from server_stub.db.errors import DatabaseError
from server_stub.db.tables import site
from server_stub.db.trouble import told_apart


@dataclass(frozen=True, slots=True)
class SiteRow:
    """A site. `allowed_origins`: where its widget may run; `accent`: a CSS colour; `language`: a code such as "en".

    `loaded_at`: when its widget was last loaded, if ever. `identity_secret`: what it signs with who its visitors are, sealed.
    """

    key: str
    account: AccountId
    name: str
    bot_name: str
    allowed_origins: tuple[str, ...]
    language: str = "en"
    accent: str = "#1f6feb"
    loaded_at: int | None = None
    identity_secret: bytes | None = None


def add_site(database: Database, new: SiteRow) -> None:
    """A new site. Raises DatabaseError where the key is taken already."""
    row = {field.name: getattr(new, field.name) for field in fields(new)}
    row["allowed_origins"] = msgspec.json.encode(new.allowed_origins).decode()
    try:
        with database.write() as connection:
            connection.execute(insert(site).values(**row))
    except IntegrityError as error:
        raise DatabaseError("The site cannot be added: its key is taken, or there is no such account.") from error


def find_site(database: Database, key: str) -> SiteRow | None:
    """The site with this key."""
    with database.read() as connection:
        row = connection.execute(select(site).where(site.c.key == key)).first()
    if row is None:
        return None
    origins = msgspec.json.decode(row.allowed_origins, type=tuple[str, ...])
    told = (row.language, row.accent, row.loaded_at, row.identity_secret)
    return SiteRow(row.key, AccountId(row.account), row.name, row.bot_name, origins, *told)


def site_keys(database: Database) -> list[str]:
    """The keys of all sites, in the order in which they were made."""
    with database.read() as connection:
        return list(connection.execute(select(site.c.key).order_by(text("rowid"))).scalars())


def set_identity_secret(database: Database, key: str, sealed: bytes) -> None:
    """What the site signs with from now on. Raises Unwritable."""
    with told_apart(), database.write() as connection:
        connection.execute(update(site).where(site.c.key == key).values(identity_secret=sealed))


def note_loaded(database: Database, key: str, now: int) -> None:
    """A page that may do so has loaded the site's widget. Raises Unwritable."""
    with told_apart(), database.write() as connection:
        connection.execute(update(site).where(site.c.key == key).values(loaded_at=now))
