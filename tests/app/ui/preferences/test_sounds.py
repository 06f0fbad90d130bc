"""The page "Sounds": a switch and a trial for each, how loud, and what to do where nothing is heard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest

from app.core.client import Client
from app.core.ports import Heard
from app.core.preferences.policy import read_policy
from app.core.sounds import Sound
from app.ui.desk import Desk
from app.ui.preferences.sounds import SoundsPage
from app.ui.switch import Switch
from app.ui.theme import Theme
from tests.fakes.counted_tasks import CountedTasks
from tests.fakes.loudspeaker import MemoryPlayer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def tasks() -> CountedTasks:
    return CountedTasks()


@pytest.fixture
def player(client: Client) -> MemoryPlayer:
    made = MemoryPlayer()
    client.ringing.connect(made)
    return made


@pytest.fixture
def page(client: Client, theme: Theme, tasks: CountedTasks) -> Iterator[SoundsPage]:
    made = SoundsPage(Desk(client, theme, tasks, lambda _words: None))
    made.show()
    unsubscribe = client.changes.subscribe(made.hear)
    yield made
    unsubscribe()
    made.release()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("sound", Sound)
def test_each_event_has_its_switch(page: SoundsPage, client: Client, sound: Sound) -> None:
    page.rows[sound].choice.switch.click()
    assert [other for other in Sound if not getattr(client.preferences.now, f"sound_{other}")] == [sound]


def test_switches_stand_below_each_other(page: SoundsPage) -> None:
    page.resize(620, 600)
    QCoreApplication.processEvents()
    assert len({switch.mapTo(page, QPoint(0, 0)).x() for switch in page.findChildren(Switch)}) == 1


@pytest.mark.parametrize("sound", Sound)
async def test_each_can_be_tried_out_one_at_a_time(page: SoundsPage, player: MemoryPlayer, tasks: CountedTasks, sound: Sound) -> None:
    page.rows[sound].button.click()
    assert not any(row.button.isEnabled() for row in page.rows.values())
    await tasks.over()
    assert player.played == [(sound, 70)]
    assert all(row.button.isEnabled() for row in page.rows.values())
    assert page.standing.isHidden()


def test_the_volume_is_chosen_by_the_keyboard_and_said(page: SoundsPage, client: Client) -> None:
    assert page.volume.number.text() == "70 %"
    QTest.keyClick(page.volume.slider, Qt.Key.Key_Right)
    assert (client.preferences.now.volume, page.volume.number.text()) == (75, "75 %")
    QTest.keyClick(page.volume.slider, Qt.Key.Key_Home)
    assert client.preferences.now.volume == 0
    assert page.standing.text() == "Nothing is heard while the volume is 0."


def test_while_it_is_dragged_the_volume_is_only_said(page: SoundsPage, client: Client) -> None:
    page.volume.slider.setSliderDown(True)
    page.volume.slider.setSliderPosition(30)
    assert (client.preferences.now.volume, page.volume.number.text()) == (70, "30 %")
    page.volume.slider.setSliderDown(False)
    assert client.preferences.now.volume == 30


@pytest.mark.parametrize(
    ("heard", "said"), [(Heard.NO_PLAYER, "Install pw-play, paplay or aplay"), (Heard.NO_DEVICE, "loudspeakers or headphones")]
)
async def test_where_nothing_is_heard_that_is_said_with_the_remedy(
    page: SoundsPage, player: MemoryPlayer, tasks: CountedTasks, heard: Heard, said: str
) -> None:
    player.answer = heard
    page.rows[Sound.ASSIGNED].button.click()
    await tasks.over()
    assert said in page.standing.text()
    assert page.standing.isVisible()
    player.answer = Heard.PLAYED
    page.rows[Sound.ASSIGNED].button.click()
    await tasks.over()
    assert page.standing.isHidden()


async def test_a_trial_ends_with_the_window(page: SoundsPage, player: MemoryPlayer, tasks: CountedTasks) -> None:
    player.free.clear()
    page.rows[Sound.ASSIGNED].button.click()
    await player.news.wait()
    page.release()
    await tasks.over()
    assert tasks.all[0].cancelled()


def test_ringing_and_flashing_are_chosen_and_held_by_a_policy(page: SoundsPage, client: Client) -> None:
    page.ring.switch.click()
    page.flash.switch.click()
    assert (client.preferences.now.ring_until_taken, client.preferences.now.flash) == (True, False)
    client.preferences.manage(read_policy({"locked": {"volume": 100, "ring_until_taken": True}}, "/etc/policy.json"))
    page.show_now()
    assert not page.volume.isEnabled()
    assert not page.ring.switch.isEnabled()
    assert page.volume.number.text() == "100 %"


def test_all_of_it_is_named_for_those_who_listen(page: SoundsPage) -> None:
    assert page.rows[Sound.RETURNED].button.accessibleName() == "Play: Conversations that are back in Unassigned"
    assert page.rows[Sound.RETURNED].choice.switch.accessibleName() == "Conversations that are back in Unassigned"
    assert page.volume.slider.accessibleName() == "Volume"
    assert [entry.said for entry in page.entries][-2:] == ["Ring until somebody takes the chat", "Flash the window's button in the taskbar"]
