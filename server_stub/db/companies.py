"""What a company sets for everybody, as it is stored. Calls with a connection are part of the caller's transaction."""

from typing import NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, case, select, update

from app.protocol.company import CompanySettings
from app.protocol.details import CrmKind
from app.protocol.ids import AccountId
from app.protocol.people import Account, FileRules, NotificationRules
from server_stub.db.database import Database
from server_stub.db.tables import account, crm_connection, site
from server_stub.db.versions import NOBODY, Saver


class CompanyRow(NamedTuple):
    """A company: as agents' clients know it, all its settings, and who changed them last."""

    account: Account
    settings: CompanySettings
    revision: int
    changed_at: int | None
    changed_by: Saver


_JSON = ("notifications", "files")
_notifications = msgspec.json.Decoder(NotificationRules).decode
_origin_list = msgspec.json.Decoder(tuple[str, ...]).decode
_files = msgspec.json.Decoder(FileRules).decode
_WANTED = select(account, crm_connection.c.kind.label("crm")).outerjoin(crm_connection, crm_connection.c.account == account.c.id)


def read_company(connection: Connection, account_id: AccountId) -> CompanyRow:
    """One that is there."""
    row = connection.execute(_WANTED.where(account.c.id == account_id)).one()
    settings = _settings(row)
    known = Account(
        id=account_id,
        name=settings.name,
        currency=settings.currency,
        region=settings.region,
        crm=row.crm or CrmKind.LOCAL.value,
        language=settings.language,
        notifications=settings.notifications,
        files=settings.files,
        replies=row.replies,
        live_chat=row.live_chat,
    )
    return CompanyRow(known, settings, row.revision, row.changed_at, Saver(row.changed_by, row.changed_by_name))


def write_settings(connection: Connection, account_id: AccountId, settings: CompanySettings, now: int, by: Saver = NOBODY) -> None:
    """Store them as the next revision; `now` in ms."""
    values = {name: getattr(settings, name) for name in CompanySettings.__struct_fields__}
    rules = {name: msgspec.json.encode(values[name]).decode() for name in _JSON}
    saved = {"revision": account.c.revision + 1, "changed_at": now, "changed_by": by.id, "changed_by_name": by.name}
    connection.execute(update(account).where(account.c.id == account_id).values(values | rules | saved))


def write_live_chat(connection: Connection, account_id: AccountId, *, on: bool) -> None:
    """Whether the company has live chat from now on."""
    connection.execute(update(account).where(account.c.id == account_id).values(live_chat=on))


def has_live_chat(connection: Connection, account_id: AccountId) -> bool:
    """Whether the company has it now."""
    return bool(connection.execute(select(account.c.live_chat).where(account.c.id == account_id)).scalar_one())


def without_live_chat(database: Database) -> set[AccountId]:
    """The companies that have none now."""
    with database.read() as connection:
        return set(connection.execute(select(account.c.id).where(~account.c.live_chat)).scalars())


def origins_without_chat(database: Database) -> set[str]:
    """The origins of web pages on which only companies without live chat have sites."""
    with database.read() as connection:
        closed = _origins(connection, ~account.c.live_chat)
        return closed - _origins(connection, account.c.live_chat) if closed else closed


def _origins(connection: Connection, which: ColumnElement[bool]) -> set[str]:
    listed = connection.execute(select(site.c.allowed_origins).join(account).where(which)).scalars()
    return {origin for origins in listed for origin in _origin_list(origins)}


def read_graces(database: Database) -> dict[AccountId, int]:
    """For how many ms the agents of each company still count as online when their connection is lost; without live chat not at all."""
    grace = case((account.c.live_chat, account.c.grace_ms), else_=0).label("grace")
    with database.read() as connection:
        return {AccountId(row.id): row.grace for row in connection.execute(select(account.c.id, grace))}


def _settings(row: Row[tuple[object, ...]]) -> CompanySettings:
    return CompanySettings(
        name=row.name,
        currency=row.currency,
        region=row.region,
        language=row.language,
        grace_ms=row.grace_ms,
        return_after_ms=row.return_after_ms,
        notifications=_notifications(row.notifications),
        files=_files(row.files),
        keep_chats_days=row.keep_chats_days,
        keep_files_days=row.keep_files_days,
    )
