"""Whether a company has live chat, asked at every door."""

from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId
from server_stub.db.companies import has_live_chat
from server_stub.db.database import Database
from server_stub.handlers.refused import Refused


def check_entitled(database: Database, account: AccountId) -> None:
    """Raises Refused (not_entitled) where it has none. Asks the database, so not on the loop."""
    with database.read() as connection:
        if not has_live_chat(connection, account):
            raise Refused(ErrorCode.NOT_ENTITLED)
