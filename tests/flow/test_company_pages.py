"""What an admin sets in the window holds for a colleague: canned replies, notifications and files, on a real server."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from app.core.errors import ApiError
from app.core.steps import Upload
from app.core.views import Folder
from app.protocol.errors import ErrorCode
from app.protocol.ids import FileId, new_id
from app.ui.company.canned.page import CannedPage
from app.ui.theme import Theme
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.flow.office import Office
from tests.flow.test_client_core import signed_in
from tests.flow.test_company_window import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


async def write_reply(settings: Settings, shortcut: str, text: str) -> None:
    """Add one on the page, and save."""
    page = next(page for page in settings.window.pages if isinstance(page, CannedPage))
    settings.window.list.choose(settings.window.pages.index(page))
    await settings.tasks.over()
    page.more.click()
    QTest.keyClicks(page.editor.shortcut, shortcut)
    page.editor.text.setPlainText(text)
    page.foot.save.click()
    await settings.tasks.over()
    assert page.foot.state.text().startswith("Saved.")


def shortcuts(desk: AgentDesk) -> list[str]:
    return [reply.shortcut for reply in desk.client.replies.now.replies]


async def test_two_admins_add_canned_replies_and_everybody_has_both(office: Office, theme: Theme, tmp_path: Path) -> None:
    async with agent_desk(tmp_path / "here", MemorySecrets()) as here, agent_desk(tmp_path / "there", MemorySecrets()) as there:
        await signed_in(here, office)
        await signed_in(there, office, "ben")
        one, other = Settings(here, theme), Settings(here, theme)
        await write_reply(one, "hello", "Hello {visitor}!")
        await write_reply(other, "hours", "From nine to six.")
        for desk in (here, there):
            await desk.until(lambda desk=desk: shortcuts(desk) == ["hello", "hours"])  # type: ignore[misc] # binds the desk of this turn
        one.close()
        other.close()
    async with agent_desk(tmp_path / "there", MemorySecrets()) as again:
        assert shortcuts(again) == ["hello", "hours"]


async def test_what_is_not_to_be_shown_or_sent_is_not(office: Office, theme: Theme, tmp_path: Path) -> None:
    async with agent_desk(tmp_path / "here", MemorySecrets()) as here, agent_desk(tmp_path / "there", MemorySecrets()) as there:
        await signed_in(here, office)
        await signed_in(there, office, "ben")
        settings = Settings(here, theme)
        await settings.tasks.over()
        settings.window.bench.change({"notifications.text": False, "files.agents": False})
        await settings.save()
        settings.close()

        def told() -> bool:
            me = there.client.queries.me()
            return me is not None and not me.account.notifications.text and not me.account.files.agents

        await there.until(told)
        visitor, _ = await office.waiting_visitor()
        conversation = await there.a_conversation()
        there.client.actions.assign_to_me(conversation)
        await there.a_conversation(Folder.MINE)
        await visitor.command("write_message", text="a secret")
        await there.until(lambda: "new_message" in there.notifier.titles)
        assert not [notice for notice in there.notifier.on_screen.values() if "secret" in notice.body or "text=" in notice.body]
        upload = Upload(FileId(new_id()), conversation, "offer.pdf", 5)
        with pytest.raises(ApiError) as refused:
            await there.client.account.ask(lambda api, access: api.upload(access, upload, pieces))
        assert refused.value.code == ErrorCode.NOT_ALLOWED


async def pieces() -> AsyncIterator[bytes]:
    """A file's content."""
    yield b"%PDF-"
