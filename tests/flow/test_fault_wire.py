"""What networks do to real programs: resets in mid-frame, a direction that is lost, links that are dead and look alive."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.fakes.processes import AgentProcess
from tests.fakes.programs import until
from tests.fakes.widget_visitor import WidgetVisitor
from tests.flow.storm import Storm, storm, those_of


@dataclass
class Talk:
    """Anna and a visitor in conversation, through the proxy."""

    weather: Storm
    anna: AgentProcess
    visitor: WidgetVisitor
    conversation: str

    async def write(self, count: int, mark: str = "") -> None:
        """Both say so much, whatever the weather."""
        for number in range(count):
            await self.visitor.write(f"marta says {mark}{number}")
            self.anna.begin("write", self.conversation, f"anna says {mark}{number}")
        for _ in range(count):
            await self.anna.answer()

    async def reached(self, *texts: str) -> None:
        """Wait until the server has these, though nobody else may know."""

        async def look() -> bool:
            histories = await self.weather.histories("anna", [self.conversation])
            return set(texts) <= set(histories[self.conversation])

        await until("the server's history holds it all", look, 30.0)

    async def both_have_it_all(self, count: int, mark: str = "") -> None:
        """Once it is quiet, what both said is with both, in history too: once, in order."""
        await self.visitor.settled()
        await self.anna.ask("quiet")
        await self.visitor.sees(f"anna says {mark}{count - 1}")
        await self.anna.ask("holds", [f"marta says {mark}{count - 1}"])
        shown = (await self.anna.ask("view"))[self.conversation]
        history = (await self.weather.histories("anna", [self.conversation]))[self.conversation]
        for who in ("anna", "marta"):
            expected = [f"{who} says {mark}{number}" for number in range(count)]
            for view in (self.visitor.texts(), [text for text, delivery in shown if delivery == "sent"], history):
                assert [text for text in those_of(who, view) if text.startswith(f"{who} says {mark}")] == expected
        assert {delivery for _, delivery in shown} == {"sent"}


@pytest.fixture
async def talk(tmp_path: Path, demo_database: Path) -> AsyncGenerator[Talk]:
    async with storm(tmp_path, demo_database) as weather:
        anna = await weather.agent("anna")
        (visitor,) = await weather.waiting(1)
        (conversation,) = await anna.ask("take", 1)
        await visitor.is_in("talking")
        yield Talk(weather, anna, visitor, conversation)


async def test_resets_in_mid_frame_double_and_lose_nothing(talk: Talk) -> None:
    proxy = talk.weather.proxy
    for turn, (up, down) in enumerate(((0, None), (150, None), (None, 1), (None, 333), (700, 1_100))):
        if up is not None:
            proxy.up.cut_after(up)
        if down is not None:
            proxy.down.cut_after(down)
        await talk.write(3, f"{turn}.")
        await talk.both_have_it_all(3, f"{turn}.")
    assert await talk.anna.ask("snapshots") == 1
    assert talk.visitor.snapshots == 1


async def test_answers_that_are_lost_do_not_double_what_was_said(talk: Talk) -> None:
    """What goes up arrives; nothing comes down; then both links break, and it is all sent again."""
    talk.weather.proxy.down.hold()
    await talk.write(3)
    await talk.reached("anna says 0", "marta says 0")
    talk.weather.proxy.reset()
    talk.weather.proxy.down.release()
    await talk.both_have_it_all(3)


async def test_words_that_are_lost_on_the_way_are_sent_again(talk: Talk) -> None:
    """Nothing goes up, and neither side is told; then both links break."""
    talk.weather.proxy.up.hold()
    await talk.write(3)
    talk.weather.proxy.reset()
    talk.weather.proxy.up.release()
    await talk.both_have_it_all(3)


async def test_a_slow_and_long_way_changes_nothing_but_the_time(talk: Talk) -> None:
    talk.weather.proxy.up.delay_s = talk.weather.proxy.down.delay_s = 0.05
    await talk.write(4)
    await talk.both_have_it_all(4)


async def test_a_server_that_crashed_behind_a_black_hole_is_found_again_when_the_machine_wakes(talk: Talk) -> None:
    """Neither client is told that the server died: their links are dead and look alive."""
    talk.weather.proxy.strand()
    await talk.weather.crash()
    await talk.write(3)
    assert (await talk.anna.ask("view"))[talk.conversation][-1] == ["anna says 2", "pending"]
    await talk.anna.ask("wake")
    talk.visitor.redial()
    await talk.both_have_it_all(3)


async def test_an_agent_stays_signed_in_when_the_answer_to_a_refresh_is_lost(talk: Talk) -> None:
    """The refresh token is spent, and its successor is on a wire that breaks; twice."""
    await talk.anna.kill()
    for _ in range(2):
        talk.weather.proxy.down.cut_after(40)
        await talk.anna.start()
        assert await talk.anna.ask("resume")
        await talk.weather.proxy.down.has_cut()
        await talk.anna.kill()
    await talk.anna.start()
    assert await talk.anna.ask("resume")
    await talk.write(1)
    await talk.both_have_it_all(1)
