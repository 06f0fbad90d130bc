"""Sites: the web pages that embed the widget."""

from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Row, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from app.protocol.company import CompanySite
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
    try:
        with database.write() as connection:
            insert_site(connection, new)
    except IntegrityError as error:
        raise DatabaseError("The site cannot be added: its key is taken, or there is no such account.") from error


def insert_site(connection: Connection, new: SiteRow) -> None:
    """Likewise, as part of the caller's transaction. Raises IntegrityError."""
    row = {field.name: getattr(new, field.name) for field in fields(new)}
    connection.execute(insert(site).values(**row | {"allowed_origins": _encode(new.allowed_origins)}))


def find_site(database: Database, key: str) -> SiteRow | None:
    """The site with this key."""
    with database.read() as connection:
        row = connection.execute(select(site).where(site.c.key == key)).first()
    if row is None:
        return None
    origins = _decode(row.allowed_origins)
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


def note_loaded(database: Database, key: str, now: int, page: str) -> None:
    """A page that may do so has loaded the site's widget; `page`: its address without query. Raises Unwritable."""
    with told_apart(), database.write() as connection:
        connection.execute(update(site).where(site.c.key == key).values(loaded_at=now, loaded_from=page))


class Settings(NamedTuple):
    """What of a site can be changed."""

    name: str
    bot_name: str
    language: str
    accent: str
    allowed_origins: tuple[str, ...]


class Change(NamedTuple):
    """When a site was changed last, in ms, and by whom; never by anybody where `at` is None."""

    at: int | None
    by_name: str


_TOLD = [site.c[name] for name in CompanySite.__struct_fields__]


def sites_of(connection: Connection, account: AccountId) -> tuple[CompanySite, ...]:
    """All of an account's, by name."""
    found = map(_told, connection.execute(select(*_TOLD).where(site.c.account == account)))
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.key)))


def site_of(connection: Connection, account: AccountId, key: str) -> CompanySite | None:
    """The account's site with this key."""
    row = connection.execute(select(*_TOLD).where(site.c.account == account, site.c.key == key)).first()
    return None if row is None else _told(row)


def key_taken(connection: Connection, key: str) -> bool:
    """Whether a site of any account has this key."""
    return connection.execute(select(site.c.key).where(site.c.key == key)).first() is not None


def last_change(connection: Connection, key: str) -> Change:
    """Of a site that is there."""
    return Change(*connection.execute(select(site.c.changed_at, site.c.changed_by_name).where(site.c.key == key)).one())


def update_site(connection: Connection, key: str, settings: Settings, change: Change) -> None:
    """Write a site anew; its revision goes up by one."""
    values = settings._asdict() | {"allowed_origins": _encode(settings.allowed_origins)}
    who = {"revision": site.c.revision + 1, "changed_at": change.at, "changed_by_name": change.by_name}
    connection.execute(update(site).where(site.c.key == key).values(**values, **who))


def _told(row: Row[Any]) -> CompanySite:
    return CompanySite(**{**row._mapping, "allowed_origins": _decode(row.allowed_origins)})


def _encode(origins: tuple[str, ...]) -> str:
    return msgspec.json.encode(origins).decode()


def _decode(origins: str) -> tuple[str, ...]:
    return msgspec.json.decode(origins, type=tuple[str, ...])
