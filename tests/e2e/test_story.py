"""The main job through the surfaces people use: a real browser, a real window, a real session bus, a real server."""

import sys
from pathlib import Path

import pytest

from tests.e2e.album import NoAlbum
from tests.e2e.away import nobody_comes, nobody_is_there
from tests.e2e.by_ear import listen
from tests.e2e.setting_up import set_up
from tests.e2e.story import tell
from tests.e2e.theatre import theatre

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the virtual screen, AT-SPI and D-Bus are Linux's"),
    pytest.mark.timeout(300),  # the whole story on a busy machine
]


async def test_a_visitor_is_answered(tmp_path: Path) -> None:
    async with theatre(tmp_path) as scene:
        await tell(scene, NoAlbum())


async def test_a_visitor_whom_nobody_can_answer_becomes_a_lead(tmp_path: Path) -> None:
    async with theatre(tmp_path) as scene:
        await nobody_is_there(scene, NoAlbum())


async def test_a_visitor_whom_nobody_takes_in_time_is_looked_after_by_the_bot(tmp_path: Path) -> None:
    async with theatre(tmp_path) as scene:
        await nobody_comes(scene, NoAlbum())


async def test_an_admin_puts_the_chat_on_a_site_of_their_own(tmp_path: Path) -> None:
    async with theatre(tmp_path, "about:blank") as scene:
        await set_up(scene, NoAlbum())


async def test_the_main_job_is_done_by_ear_in_one_language_and_then_in_another(tmp_path: Path) -> None:
    """`python -m tests.e2e en pl es pt nl fr` does it in all of them."""
    await listen(tmp_path, ("pl", "fr"))
