"""A loudspeaker that is never heard: remembers what was played, how loud, and can be held in the middle of a sound."""

import asyncio
from dataclasses import dataclass, field

from app.core.ports import Heard
from app.core.sounds import Sound


@dataclass
class MemoryPlayer:
    """`free`: while cleared, a sound goes on. `news` is set when one begins."""

    answer: Heard = Heard.PLAYED
    played: list[tuple[Sound, int]] = field(default_factory=list)
    free: asyncio.Event = field(default_factory=asyncio.Event)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.free.set()

    async def play(self, sound: Sound, volume: int) -> Heard:
        self.played.append((sound, volume))
        self.news.set()
        await self.free.wait()
        return self.answer

    @property
    def sounds(self) -> list[Sound]:
        return [sound for sound, _ in self.played]
