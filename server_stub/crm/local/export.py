"""The CRM of this server as one CSV file, made while it is read."""

from collections.abc import Iterator
from datetime import UTC, datetime

from app.protocol.currencies import DIGITS
from app.protocol.details import CrmItemKind
from app.protocol.ids import AccountId
from app.protocol.values import amount
from server_stub.crm.local.csv_text import BYTE_ORDER_MARK, lines
from server_stub.db.crm.export import ExportRow, export_page
from server_stub.db.database import Database

COLUMNS = (
    "kind",
    "id",
    "title",
    "deal_value",
    "currency",
    "expected_close_date",
    "person_name",
    "person_email",
    "person_phone",
    "organization_name",
    "organization_address",
    "owner_name",
    "created_at",
    "notes",
)


def export(database: Database, account: AccountId) -> Iterator[bytes]:
    """The file, a piece at a time: leads, deals, activities, the oldest of each first. Times are UTC."""
    yield (BYTE_ORDER_MARK + lines([COLUMNS])).encode()
    for kind in CrmItemKind:
        last: ExportRow | None = None
        while rows := export_page(database, account, kind, last):
            last = rows[-1]
            yield lines(map(_cells, rows)).encode()


def _cells(row: ExportRow) -> tuple[str, ...]:
    value, currency = _money(row.value)
    return (
        row.kind.value,
        row.id,
        row.title,
        value,
        currency,
        row.expected_close_date,
        row.person_name,
        row.person_email,
        row.person_phone,
        row.organization_name,
        row.organization_address,
        row.owner_name,
        datetime.fromtimestamp(row.created_at / 1000, UTC).strftime("%Y-%m-%d %H:%M:%S"),
        "\n\n".join(row.notes),
    )


def _money(value: str) -> tuple[str, str]:
    """The amount as a decimal number, and its currency."""
    if not value:
        return "", ""
    known = amount(value)
    digits = DIGITS.get(known.currency, 2)
    whole, rest = divmod(known.minor_units, 10**digits)
    return (f"{whole}.{rest:0{digits}d}" if digits else str(whole)), known.currency
