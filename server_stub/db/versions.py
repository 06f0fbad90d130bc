"""Saving playbooks: new versions, which of a site's is active, and the end of one. Each call is part of the caller's transaction."""

from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from app.protocol.ids import AccountId, AgentId
from server_stub.db.looks import NO_LOOK, Look
from server_stub.db.rows import OpeningMessage
from server_stub.db.tables import agent, playbook, site


class Place(NamedTuple):
    """Which version of which playbook it is: `id` is the version's, `series` the playbook's."""

    id: str
    series: str
    version: int
    site: str
    name: str


class Content(NamedTuple):
    """What a version says: its definition as JSON, the opening that follows from it, and the look."""

    definition: bytes
    opening: tuple[OpeningMessage, ...]
    look: Look = NO_LOOK


class Saver(NamedTuple):
    """Who saved a version; both are empty where that was no agent."""

    id: str
    name: str


class VersionRow(NamedTuple):
    """A version as it was saved."""

    place: Place
    definition: bytes
    active: bool
    created_at: int
    by: Saver


NOBODY = Saver("", "")
_c = playbook.c
_COLUMNS = (_c.id, _c.series, _c.version, _c.site, _c.name, _c.definition, _c.active, _c.created_at, _c.saved_by, _c.saved_by_name)


def agent_saving(connection: Connection, agent_id: AgentId) -> Saver:
    """An agent as one who saves."""
    return Saver(agent_id, connection.execute(select(agent.c.name).where(agent.c.id == agent_id)).scalar_one())


def has_site(connection: Connection, account: AccountId, key: str) -> bool:
    """Whether the account has a site with this key."""
    return connection.execute(select(site.c.key).where(site.c.key == key, site.c.account == account)).first() is not None


def count_playbooks(connection: Connection, account: AccountId) -> int:
    """How many playbooks the account has, deleted ones left out."""
    counted = select(func.count(_c.series.distinct())).join(site).where(site.c.account == account, _c.deleted_at.is_(None))
    return int(connection.execute(counted).scalar_one())


def is_taken(connection: Connection, id_: str) -> bool:
    """Whether there is, or was, a playbook or a version of this id, whoever's."""
    return connection.execute(select(_c.id).where((_c.id == id_) | (_c.series == id_)).limit(1)).first() is not None


def find_version(connection: Connection, account: AccountId, series: str, number: int | None = None) -> VersionRow | None:
    """A version of one of the account's playbooks, the newest where no number is given; None also where the playbook was deleted."""
    wanted = select(*_COLUMNS).join(site).where(site.c.account == account, _c.series == series, _c.deleted_at.is_(None))
    wanted = wanted if number is None else wanted.where(_c.version == number)
    row = connection.execute(wanted.order_by(_c.version.desc()).limit(1)).first()
    if row is None:
        return None
    *place, definition, active, created_at, by, by_name = row
    return VersionRow(Place(*place), definition, active, created_at, Saver(by, by_name))


def insert_version(connection: Connection, place: Place, content: Content, now: int, by: Saver = NOBODY) -> None:
    """Store a version that rests."""
    says = {"definition": content.definition, "opening": msgspec.json.encode(content.opening)} | content.look._asdict()
    saved = {"created_at": now, "saved_by": by.id, "saved_by_name": by.name}
    connection.execute(insert(playbook).values(place._asdict() | says | saved | {"active": False}))


def activate_version(connection: Connection, site_key: str, version: str | None) -> None:
    """Make a version the site's active one, and all others rest; None for no active one."""
    connection.execute(update(playbook).where(_c.site == site_key, _c.active).values(active=False))
    if version is not None:
        connection.execute(update(playbook).where(_c.id == version).values(active=True))


def delete_versions(connection: Connection, series: str, now: int) -> None:
    """The playbook is no more; conversations that run go on with their versions."""
    connection.execute(update(playbook).where(_c.series == series).values(deleted_at=now, active=False))
