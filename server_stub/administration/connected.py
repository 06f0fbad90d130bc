"""What the commands about CRMs share: which account, whether its connection works and for whom, and trying again what has failed."""

import asyncio

import click

from app.protocol.details import CrmItemState, CrmReason
from app.protocol.ids import AccountId
from server_stub.administration.options import Failure, with_database
from server_stub.beside import carry_out, now_ms
from server_stub.crm.connections import place_of
from server_stub.crm.port import Connection, CrmTrouble
from server_stub.crm.room import kinds_of_crm
from server_stub.db.crm.connections import renew_secret
from server_stub.db.crm.pending import failed_items
from server_stub.db.database import Database
from server_stub.handlers.system import SettleCrmItem
from server_stub.sealing import Seal
from server_stub.settings import Settings

account_option = click.option("--account", "wanted", help="Name or id of the company; needed where there are several.")
_WHY = {
    CrmReason.UNREACHABLE: "it cannot be reached. Check the address and this machine's network",
    CrmReason.BUSY: "it is busy. Try again in a while",
    CrmReason.LIMITED: "it takes no more requests for now. Try again later",
    CrmReason.UNAUTHORIZED: "it does not take the token. Copy it anew from Pipedrive's personal preferences",
    CrmReason.FORBIDDEN: "the token's user may not do this. Take the token of a user with more rights",
    CrmReason.CRM_CLOSED: "the company's account there is closed or unpaid",
}


def failure(trouble: CrmTrouble) -> Failure:
    """What an operator is told of it."""
    return Failure(f"The CRM was asked, but {_WHY.get(trouble.reason, trouble.detail or trouble.reason.value)}.")


async def whom(database: Database, connection: Connection, seal: Seal) -> str:
    """Whom the connection speaks for. Raises Failure where it does not work."""

    async def keep(secret: str) -> None:
        sealed = seal.close(secret, place_of(connection.account))
        renew_secret(database, connection.account, connection.connected_at, sealed, beside=True)

    try:
        crm = kinds_of_crm(database, now_ms)[connection.kind](connection, keep)
        try:
            return await crm.check()
        finally:
            await crm.close()
    except CrmTrouble as trouble:
        raise failure(trouble) from None


def try_failed(settings: Settings, account: AccountId) -> str:
    """Have everything tried again that has failed; a line about it."""
    failed = with_database(settings, lambda opened: failed_items(opened, account))
    asyncio.run(carry_out(settings, account, *(SettleCrmItem(item, CrmItemState.PENDING) for item in failed)))
    return f"{len(failed)} failed {'item is' if len(failed) == 1 else 'items are'} tried again"
