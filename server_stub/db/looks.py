"""How a site looks to its visitors: as its active playbook says, and as the site itself says where that says nothing."""

from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, func, literal_column, select

from app.protocol.ids import AccountId
from server_stub.db.database import Database
from server_stub.db.tables import playbook, site


class Look(NamedTuple):
    """What a version of a playbook says beside its cards; empty or None where it leaves that to the site.

    `hours` (handlers/hours.Hours) and `consent` (marks.Marked) are JSON.
    """

    bot_name: str = ""
    accent: str = ""
    icon: str = ""
    language: str = ""
    hours: bytes | None = None
    consent: bytes | None = None


NO_LOOK = Look()


class SiteLook(NamedTuple):
    """A site as visitors see it. `playbook`: the active version; None where there is none, so that nobody can begin a chat."""

    account: AccountId
    name: str
    playbook: str | None
    look: Look


def of_version(name: str) -> ColumnElement[str]:
    """`bot_name`, `accent` or `language`, in a query of playbooks with their sites: the playbook's, or else the site's."""
    # Part of the text: the batch gives its statements the keys of sites as their only parameter.
    return func.coalesce(func.nullif(playbook.c[name], literal_column("''")), site.c[name])


_LOOK = (*(of_version(name) for name in ("bot_name", "accent")), func.coalesce(playbook.c.icon, ""), of_version("language"))
_COLUMNS = (site.c.account, site.c.name, playbook.c.id, *_LOOK, playbook.c.hours, playbook.c.consent)
_ACTIVE = (playbook.c.site == site.c.key) & playbook.c.active


def site_look(connection: Connection, key: str) -> SiteLook:
    """How the site with this key looks. Raises sqlalchemy's NoResultFound where there is none."""
    row = connection.execute(select(*_COLUMNS).select_from(site.outerjoin(playbook, _ACTIVE)).where(site.c.key == key)).one()
    account, name, version, *look = row
    return SiteLook(AccountId(account), name, version, Look(*look))


def site_language(database: Database, key: str) -> str:
    """The language in which the site with this key speaks to visitors."""
    with database.read() as connection:
        return site_look(connection, key).look.language


def active_hours(connection: Connection) -> list[tuple[AccountId, str, bytes]]:
    """The business hours of all sites whose active playbook has some, with account and key."""
    wanted = select(site.c.account, site.c.key, playbook.c.hours).join(playbook, _ACTIVE).where(playbook.c.hours.is_not(None))
    return [(AccountId(account), key, hours) for account, key, hours in connection.execute(wanted)]
