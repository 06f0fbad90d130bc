"""What a company does not keep any more leaves the desks that are open: nothing of it stays on an agent's computer."""

from pathlib import Path

import pytest

from app.core.errors import ApiError
from app.core.views import Folder
from app.protocol.company import DAY_MS
from app.protocol.ids import AccountId
from server_stub.beside import carry_out, now_ms
from server_stub.company.retention import Retention
from server_stub.company.settings import change_settings
from server_stub.db.database import Database
from server_stub.handlers.system import SystemCommand
from server_stub.settings import Settings
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.flow.office import Office
from tests.flow.test_client_core import signed_in
from tests.flow.test_files import talking
from tests.flow.test_withdrawal import CANARY, on_disk


async def swept(folder: Path, desk: AgentDesk, days: int, **keep: int) -> None:
    """So many days later the sweeper comes, for a company that keeps things for as long as that."""
    settings = Settings(folder, f"sqlite:///{folder / 'desk.sqlite3'}", b"")
    database = Database.open(settings.database_url)
    me = desk.client.queries.me()
    assert me is not None
    change_settings(database, me.account.id, now_ms(), **keep)

    async def tell(account: AccountId, command: SystemCommand) -> int:
        await carry_out(settings, account, command)
        return 0

    async def tidy() -> None:
        """The server's own sweeper does that."""

    await Retention(database, lambda: now_ms() + days * DAY_MS, tell, tidy).sweep()
    database.close()


async def test_what_is_not_kept_any_more_leaves_the_desks_that_are_open(office: Office, office_folder: Path, tmp_path: Path) -> None:
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as anna:
        await signed_in(anna, office)
        conversation, visitor, session = await talking(anna, office)
        access = {"Authorization": f"Visitor {session['visitor']}:{session['secret']}", "Origin": office.address}
        file = "00000000-0000-4000-8000-00000000000f"
        await office.http.put(f"/api/v1/visitor/files/{file}?name={CANARY}.txt", content=b"words", headers=access)
        assert (await visitor.command("write_message", text=CANARY, files=[file]))["type"] == "ack"
        await anna.until(lambda: CANARY in anna.texts(conversation))
        anna.client.actions.close_conversation(conversation)
        await anna.a_conversation(Folder.CLOSED)

        await swept(office_folder, anna, 3, keep_files_days=2)
        (told,) = (one for row in anna.client.queries.messages(conversation) for one in row.files)
        assert (told.id, told.name) == (file, f"{CANARY}.txt")
        with pytest.raises(ApiError) as gone:
            await anna.client.downloads.whole(conversation, told.id)
        assert gone.value.code == "not_found"

        await swept(office_folder, anna, 3, keep_chats_days=2)
        await anna.until(lambda: not anna.client.queries.inbox(Folder.CLOSED))
        await visitor.event("chat_changed", lambda data: data["chat"]["state"] == "new")
        assert anna.client.queries.messages(conversation) == ()
        await anna.until(lambda: CANARY.encode() not in on_disk(tmp_path / "anna"))
