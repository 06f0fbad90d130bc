"""A chat that nobody reacts to, from the visitor to the desks: told again, then to everybody, until somebody opens it."""

from functools import partial
from pathlib import Path

from app.protocol.ids import ConversationId
from app.protocol.records import Urgency
from server_stub.beside import now_ms
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.fakes.clock import FakeClock
from tests.flow.office import Office, open_office

PART_MS = 40_000
"""A third of the wait of the demo account's playbook."""


async def comes_in(desk: AgentDesk, office: Office, who: str) -> None:
    """Caught up and switched to online."""
    await desk.client.account.sign_in(office.address, f"{who}@acme.example", "demo")
    await desk.online()
    await says(desk)


async def says(desk: AgentDesk) -> None:
    """Everything that this desk had to say by now is with the server: commands are answered in the order of what was sent."""
    for _ in range(2):
        desk.client.actions.set_online(True)
        await desk.until(lambda: not desk.client.outbox.waiting())


def titles(desk: AgentDesk, *wanted: str) -> bool:
    return desk.notifier.titles == list(wanted)


def is_calm(desk: AgentDesk, chat: ConversationId) -> bool:
    view = desk.client.queries.conversation(chat)
    return view is not None and view.header.urgency is Urgency.NONE and not desk.notifier.on_screen


async def test_first_whoever_was_told_is_told_again_then_everybody_until_one_opens_it(office_folder: Path, tmp_path: Path) -> None:
    clock = FakeClock(now_ms())
    async with (
        open_office(office_folder, clock) as office,
        agent_desk(tmp_path / "anna", MemorySecrets()) as anna,
        agent_desk(tmp_path / "ben", MemorySecrets()) as ben,
    ):
        await comes_in(anna, office, "anna")
        await comes_in(ben, office, "ben")
        ben.client.preferences.choose(alert_new_conversation=False)
        await office.waiting_visitor()
        chat = await anna.a_conversation()
        await anna.until(partial(titles, anna, "new_conversation"))
        await ben.a_conversation()
        for desk in (anna, ben):
            await says(desk)

        clock.advance(PART_MS)
        await anna.until(partial(titles, anna, "new_conversation", "still_waiting"))
        await ben.until(lambda: not is_calm(ben, chat))
        assert ben.notifier.titles == []

        clock.advance(PART_MS)
        await anna.until(partial(titles, anna, "new_conversation", "still_waiting", "still_waiting"))
        await ben.until(partial(titles, ben, "still_waiting"))

        ben.notifier.press(chat)
        assert ben.front.opened == [chat]
        for desk in (anna, ben):
            await desk.until(partial(is_calm, desk, chat))
        figures = (await office.http.get("/metrics")).text
        assert 'livechat_alerts_total{fate="suppressed",why="switched_off"} 1.0' in figures
        assert 'livechat_alerts_total{fate="clicked",why=""} 1.0' in figures
