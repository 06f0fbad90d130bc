"""Who quits gives their chats away, on a real server: when it is said to be done, a colleague has them."""

from pathlib import Path

from app.core.parting import Parting
from app.core.views import Folder
from tests.fakes.agent_desk import MemorySecrets, agent_desk
from tests.flow.office import Office
from tests.flow.test_client_core import signed_in


async def test_a_colleague_has_the_chat_when_nothing_is_waited_for_any_more(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path, MemorySecrets()) as desk:
        await signed_in(desk, office)
        await office.waiting_visitor()
        conversation = await desk.a_conversation()
        desk.client.actions.assign_to_me(conversation)
        await desk.a_conversation(Folder.MINE)
        await desk.until(lambda: not desk.client.outbox.waiting())
        parting = Parting(desk.client.queries, desk.client.actions, desk.client.changes)
        assert parting.chats() == (conversation,)
        ben = next(agent for agent in parting.colleagues() if agent.name == "Ben Smit")
        parting.hand_over(ben.id)
        assert parting.waits()
        await desk.until(lambda: not parting.waits())
        assert (parting.refused, parting.chats()) == (0, ())
        await desk.until(lambda: desk.client.queries.conversation(conversation) is None)
        parting.release()
