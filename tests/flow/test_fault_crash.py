"""Killed in the middle of their work, server and client go on where they were: nothing acknowledged is lost, nothing is doubled."""

from pathlib import Path

from tests.fakes.processes import AgentProcess
from tests.fakes.widget_visitor import WidgetVisitor
from tests.flow.storm import Storm, storm, those_of

VISITORS = 10
ROUNDS = 3
WORDS = 4  # a visitor may write five at once
REPLIES = 30


def words(place: int) -> list[str]:
    """All that one visitor says."""
    return [f"v{place} says {turn}.{word}" for turn in range(ROUNDS) for word in range(WORDS)]


async def everybody_writes(visitors: list[WidgetVisitor], turn: int) -> None:
    for place, visitor in enumerate(visitors):
        for text in words(place)[turn * WORDS : (turn + 1) * WORDS]:
            await visitor.write(text)


async def same_everywhere(weather: Storm, visitors: list[WidgetVisitor], shown: dict[str, list[list[str]]]) -> None:
    """What each visitor said is acknowledged, and in their own view, the owner's and the server's history: once each, in order."""
    histories = await weather.histories("anna", shown)
    for place, visitor in enumerate(visitors):
        assert [entry.data["text"] for entry in visitor.acked if entry.kind == "write_message"] == words(place)
        assert those_of(f"v{place}", visitor.texts()) == words(place)
        (conversation,) = [one for one, texts in histories.items() if those_of(f"v{place}", texts)]
        assert those_of(f"v{place}", histories[conversation]) == words(place)
        assert [text for text, _ in shown[conversation]] == histories[conversation] == visitor.texts()


async def test_a_server_killed_while_many_write_loses_and_doubles_nothing(tmp_path: Path, demo_database: Path) -> None:
    async with storm(tmp_path, demo_database) as weather:
        anna, ben = await weather.agent("anna"), await weather.agent("ben")
        visitors = await weather.waiting(VISITORS)
        conversations = await anna.ask("take", VISITORS)
        for turn in range(ROUNDS):
            await everybody_writes(visitors, turn)
            for one in conversations:
                await anna.ask("write", one, f"anna says {turn}")
            await visitors[turn].answered(turn * WORDS + 2 + turn)  # from here on acknowledgements are under way, and writes
            await weather.crash()
        for visitor in visitors:
            await visitor.settled()
        await anna.ask("quiet")
        for visitor in visitors:
            await visitor.sees(f"anna says {ROUNDS - 1}")
        await anna.ask("holds", [words(place)[-1] for place in range(VISITORS)])

        shown = await anna.ask("view")
        await same_everywhere(weather, visitors, shown)
        for texts in shown.values():
            assert [text for text in texts if text[0].startswith("anna ")] == [[f"anna says {turn}", "sent"] for turn in range(ROUNDS)]
        assert "says" not in str(await ben.ask("view"))
        assert await anna.ask("snapshots") == 1
        assert [visitor.snapshots for visitor in visitors] == [1] * VISITORS


async def typed(anna: AgentProcess, conversation: str, texts: list[str], kept: int) -> None:
    """Anna types all of these as fast as she can, and is gone when so many are kept."""
    for text in texts:
        anna.begin("write", conversation, text)
    for _ in range(kept):
        await anna.answer()
    await anna.kill()


async def test_a_client_killed_while_it_sends_sends_every_reply_once(tmp_path: Path, demo_database: Path) -> None:
    async with storm(tmp_path, demo_database) as weather:
        anna = await weather.agent("anna")
        (visitor,) = await weather.waiting(1)
        (conversation,) = await anna.ask("take", 1)
        kept: list[str] = []
        for turn, count in enumerate((1, 7, REPLIES)):
            texts = [f"anna says {turn}.{number}" for number in range(REPLIES)]
            await typed(anna, conversation, texts, count)
            await anna.start()
            assert await anna.ask("resume")
            await anna.ask("quiet")
            shown = (await anna.ask("view"))[conversation]
            mine = [text for text, _ in shown if text.startswith(f"anna says {turn}.")]
            assert mine == texts[: len(mine)]  # what was not kept any more when she was gone was typed last
            assert len(mine) >= count
            kept += mine
        assert [[text, "sent"] for text in kept] == [entry for entry in shown if entry[0].startswith("anna ")]
        await visitor.sees(kept[-1])
        assert those_of("anna", visitor.texts()) == kept
        assert those_of("anna", (await weather.histories("anna", [conversation]))[conversation]) == kept


async def test_what_is_typed_while_the_server_is_gone_is_shown_as_not_sent_and_survives_a_kill(tmp_path: Path, demo_database: Path) -> None:
    async with storm(tmp_path, demo_database) as weather:
        anna = await weather.agent("anna")
        (visitor,) = await weather.waiting(1)
        (conversation,) = await anna.ask("take", 1)
        await weather.server.kill()
        await anna.ask("cut")
        texts = [f"anna says {number}" for number in range(5)]
        await typed(anna, conversation, texts, len(texts))
        await anna.start()
        assert (await anna.ask("view"))[conversation][-5:] == [[text, "pending"] for text in texts]
        assert await anna.ask("resume")
        await weather.start_again()
        await anna.ask("quiet")
        assert (await anna.ask("view"))[conversation][-5:] == [[text, "sent"] for text in texts]
        await visitor.sees(texts[-1])
        assert those_of("anna", visitor.texts()) == texts
