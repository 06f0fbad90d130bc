"""The page "Sounds": which events are heard, how loud, for how long, and whether the taskbar asks for a look."""

from typing import TYPE_CHECKING, assert_never

from PySide6.QtWidgets import QWidget

from app.core.ports import Heard
from app.core.ringing import RING_EVERY_S
from app.core.sounds import Sound
from app.ui.desk import Desk
from app.ui.preferences.named_row import NamedRow
from app.ui.preferences.page import Page, explained
from app.ui.preferences.sound_row import SoundRow
from app.ui.preferences.volume import VolumeField
from app.ui.speech import say

if TYPE_CHECKING:
    import asyncio


class SoundsPage(Page):
    """What a sound that was tried out came to stands below the volume."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._trial: asyncio.Task[None] | None = None
        self._heard: Heard | None = None
        super().__init__(desk, parent)

    def title(self) -> str:
        return self.tr("Sounds")

    def furnish(self) -> None:
        self.rows: dict[Sound, SoundRow] = {}
        self.part(self.tr("You hear"))
        self._row(Sound.NEW_CONVERSATION, self.tr("New conversations in Unassigned"))
        self._row(Sound.RETURNED, self.tr("Conversations that are back in Unassigned"))
        self._row(Sound.ASSIGNED, self.tr("Conversations assigned to oneself"))
        self._row(Sound.NEW_MESSAGE, self.tr("New messages in one's own conversations"))
        self.advise(self.tr("A sound comes with its notification: where there is none, and in quiet times, nothing is heard."))
        self._furnish_volume()
        self.part(self.tr("Until somebody comes"))
        again = self.tr("The sound of a chat in Unassigned comes again every {seconds} s, while you are online.")
        self.ring = self.switch(
            "ring_until_taken", self.tr("Ring until somebody takes the chat"), again.format(seconds=round(RING_EVERY_S))
        )
        still = self.tr("When something waits and you are elsewhere. The window never comes to the front by itself.")
        self.flash = self.switch("flash", self.tr("Flash the window's button in the taskbar"), still)

    def show_more(self) -> None:
        for row in self.rows.values():
            row.button.setEnabled(self._trial is None)
        self.standing.setText(self._standing())
        self.standing.setVisible(bool(self.standing.text()))

    def release(self) -> None:
        if self._trial is not None:
            self._trial.cancel()

    def try_out(self, sound: Sound) -> None:
        """Have it heard."""
        self._heard = None
        self._trial = self.desk.tasks.spawn(self._try_out(sound), "sound")
        self.show_more()

    async def _try_out(self, sound: Sound) -> None:
        self._heard = await self.desk.client.ringing.try_out(sound)
        self._trial = None
        self.show_more()
        say(self.standing, self.standing.text())

    def _row(self, sound: Sound, said: str) -> None:
        name = f"sound_{sound}"
        row = self.rows[sound] = self.add(SoundRow(self.desk.theme, said, explained(name)))
        row.choice.switched.connect(lambda on: self.keep(**{name: on}))
        row.wanted.connect(lambda: self.try_out(sound))
        self.hold(name, row.choice.switch, lambda on: row.choice.show_value(on=on), said)

    def _furnish_volume(self) -> None:
        said = self.tr("Volume")
        self.volume = VolumeField()
        self.volume.chosen.connect(lambda percent: self.keep(volume=percent))
        self.add(NamedRow(self.desk.theme, said, self.volume, explained=explained("volume")))
        self.hold("volume", self.volume, self.volume.show_value, said)
        self.standing = self.say("")

    def _standing(self) -> str:
        if self.now.volume == 0:
            return self.tr("Nothing is heard while the volume is 0.")
        match self._heard:
            case Heard.PLAYED | None:
                return ""
            case Heard.NO_PLAYER:
                return self.tr("Nothing on this computer plays sounds. Install pw-play, paplay or aplay, and try again.")
            case Heard.NO_DEVICE:
                return self.tr("The sound could not be played. Check that loudspeakers or headphones are connected, and try again.")
            case _:
                assert_never(self._heard)
