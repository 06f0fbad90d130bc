"""Playbooks: versions of a site's flow, one of them active. Their inside is the bot's business, but for the opening."""

import msgspec
from sqlalchemy import Connection, select

from app.protocol.ids import new_id
from server_stub.db import tables
from server_stub.db.database import Database
from server_stub.db.looks import of_version
from server_stub.db.rows import OpeningMessage, OpeningRow
from server_stub.db.tables import playbook
from server_stub.db.versions import Content, Place, activate_version, insert_version

__all__ = ["Content", "OpeningMessage", "active_opening", "active_playbook", "playbook_definition", "save_playbook"]


def save_playbook(database: Database, site: str, content: Content, now: int) -> str:
    """Store a new version of the site's playbook and make it the active one. Chats that run go on with theirs. Returns the version's id."""
    version = new_id()
    with database.write() as connection:
        insert_version(connection, _next_version(connection, site, version), content, now)
        activate_version(connection, site, version)
    return version


def _next_version(connection: Connection, site: str, id_: str) -> Place:
    """Where the site's next version stands: after its active or newest one, or as the first of a playbook with the site's name."""
    c = playbook.c
    newest = select(c.series, c.version, c.name).where(c.site == site, c.deleted_at.is_(None))
    before = connection.execute(newest.order_by(c.active.desc(), c.created_at.desc(), c.version.desc()).limit(1)).first()
    if before is not None:
        return Place(id_, before.series, before.version + 1, site, before.name)
    name = connection.execute(select(tables.site.c.name).where(tables.site.c.key == site)).scalar() or ""
    return Place(id_, id_, 1, site, name)


def active_playbook(database: Database, site: str) -> tuple[str, bytes] | None:
    """Version and definition of the site's active playbook, if it has one."""
    with database.read() as connection:
        row = connection.execute(select(playbook.c.id, playbook.c.definition).where(playbook.c.site == site, playbook.c.active)).first()
    return None if row is None else (row.id, row.definition)


def active_opening(connection: Connection, site: str) -> OpeningRow | None:
    """What a new conversation of the site begins with, if it has an active playbook."""
    c = playbook.c
    wanted = select(c.id, c.opening, of_version("bot_name"), c.consent).join(tables.site).where(c.site == site, c.active)
    row = connection.execute(wanted).first()
    if row is None:
        return None
    version, opening, bot_name, consent = row
    return OpeningRow(site, version, msgspec.json.decode(opening, type=tuple[OpeningMessage, ...]), bot_name, consent or b"")


def playbook_definition(database: Database, version: str) -> bytes | None:
    """The definition of a version, active or not."""
    with database.read() as connection:
        return connection.execute(select(playbook.c.definition).where(playbook.c.id == version)).scalar()
