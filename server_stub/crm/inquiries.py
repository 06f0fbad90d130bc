"""What agents ask of the CRM: the account's own CRM is asked for matches, this server's tables for everything else."""

import asyncio
from collections.abc import AsyncIterator, Mapping

from app.protocol.crm import CrmMatches, CrmRecord, CrmRecordKind, CrmRecordPage, CrmSheet
from app.protocol.details import FieldName
from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId
from server_stub.crm.connections import Connections
from server_stub.crm.local.export import export
from server_stub.crm.local.links import link
from server_stub.crm.local.sheets import read_sheet
from server_stub.crm.port import CrmTrouble, Sought
from server_stub.db.crm.search import FoundRow, find
from server_stub.db.database import Database
from server_stub.handlers.refused import Refused

RETRY_AFTER_MS = 10_000


class Inquiries:
    """Answers for the agents of all accounts."""

    def __init__(self, database: Database, connections: Connections) -> None:
        self._database = database
        self._connections = connections

    async def matches(self, account: AccountId, known: Mapping[FieldName, str]) -> CrmMatches:
        """Who of those known is in the account's CRM. Raises Refused (busy) where it cannot be asked now."""
        sought = Sought(
            email=known.get(FieldName.PERSON_EMAIL, ""),
            phone=known.get(FieldName.PERSON_PHONE, ""),
            organization=known.get(FieldName.ORGANIZATION_NAME, ""),
        )
        crm = await self._connections.of(account)
        try:
            return CrmMatches(matches=await crm.matches(sought))
        except CrmTrouble as trouble:
            raise Refused(ErrorCode.BUSY, retry_after_ms=trouble.retry_after_ms or RETRY_AFTER_MS) from trouble

    async def search(self, account: AccountId, words: str, before: tuple[int, str] | None, limit: int) -> CrmRecordPage:
        """What this server's CRM finds, the newest first, before a place (time and id)."""
        rows = await asyncio.to_thread(self._find, account, words, before, limit + 1)
        return CrmRecordPage(records=tuple(map(_record, rows[:limit])), more=len(rows) > limit)

    def _find(self, account: AccountId, words: str, before: tuple[int, str] | None, limit: int) -> list[FoundRow]:
        with self._database.read() as connection:
            return find(connection, account, words, before, limit)

    async def sheet(self, account: AccountId, kind: CrmRecordKind, remote: str) -> CrmSheet | None:
        """One thing in this server's CRM."""
        return await asyncio.to_thread(self._sheet, account, kind, remote)

    def _sheet(self, account: AccountId, kind: CrmRecordKind, remote: str) -> CrmSheet | None:
        with self._database.read() as connection:
            return read_sheet(connection, account, kind, remote)

    async def export(self, account: AccountId) -> AsyncIterator[bytes]:
        """All leads, deals and activities in this server's CRM, as CSV."""
        pieces = export(self._database, account)
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece


def _record(row: FoundRow) -> CrmRecord:
    return CrmRecord(
        kind=row.kind,
        remote=row.id,
        name=row.name,
        about=row.about,
        owner_name=row.owner_name,
        value=row.value,
        at=row.created_at,
        link=link(row.kind, row.id),
    )
