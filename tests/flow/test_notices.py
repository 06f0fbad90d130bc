"""Notices that are acted on, against the real server: two agents press the same button, and a visitor is answered out of a notice."""

from functools import partial
from pathlib import Path

from app.core.notice import NoticeAct
from app.core.views import Folder
from app.protocol.ids import ConversationId
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.flow.office import Office


async def signed_in(desk: AgentDesk, office: Office, who: str) -> None:
    """Caught up and switched to online."""
    await desk.client.account.sign_in(office.address, f"{who}@acme.example", "demo")
    await desk.online()
    desk.client.actions.set_online(True)
    await desk.until(lambda: not desk.client.outbox.waiting())


async def test_two_take_a_chat_by_their_notices_and_the_faster_one_answers_out_of_another(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as anna, agent_desk(tmp_path / "ben", MemorySecrets()) as ben:
        await signed_in(anna, office, "anna")
        await signed_in(ben, office, "ben")
        visitor, _ = await office.waiting_visitor()
        chat = await anna.a_conversation()
        for desk in (anna, ben):
            await desk.until(partial(_has, desk, chat))
            desk.notifier.press(chat, NoticeAct.ASSIGN)
            assert desk.front.opened == [chat]

        faster, slower = await _sorted_out(anna, ben)
        assert [(refused.kind, refused.code) for refused in slower.refusals] == [("assign_to_me", "already_assigned")]
        for desk in (anna, ben):
            await desk.until(partial(_has_none, desk))

        assert (await visitor.command("write_message", text="are you there?"))["type"] == "ack"
        await faster.until(partial(_has, faster, chat))
        faster.notifier.press(chat, NoticeAct.REPLY, "I am!")
        assert (await visitor.message("I am!"))["author"]["kind"] == "agent"
        await faster.until(partial(_has_none, faster))
        assert slower.client.queries.conversation(chat) is None
        assert slower.notifier.on_screen == {}


async def _sorted_out(one: AgentDesk, other: AgentDesk) -> tuple[AgentDesk, AgentDesk]:
    """Who has it, and who was told that they have not."""
    await one.until(partial(_is_answered, one))
    await other.until(partial(_is_answered, other))
    return (other, one) if one.refusals else (one, other)


def _is_answered(desk: AgentDesk) -> bool:
    return bool(desk.client.queries.inbox(Folder.MINE) or desk.refusals)


def _has(desk: AgentDesk, chat: ConversationId) -> bool:
    return chat in desk.notifier.on_screen


def _has_none(desk: AgentDesk) -> bool:
    return not desk.notifier.on_screen
