"""Whether somebody sits at the machine, and what follows: whoever leaves goes offline, and is asked when they are back."""

from enum import Enum, StrEnum, auto

from app.core.hands import Hands
from app.core.preferences.values import Preferences

BACK_WITHIN_S = 60.0
"""Whoever touched the machine so recently is there: the shortest time after which one may go offline."""


class Away(StrEnum):
    """Why somebody counts as away."""

    IDLE = "idle"
    LOCKED = "locked"
    ASLEEP = "asleep"


class Move(Enum):
    """What is to be done now."""

    NOTHING = auto()
    GO_OFFLINE = auto()
    ASK = auto()


class Absence:
    """One absence after the other. `why`: of the one that has begun and was not answered for; `after_minutes`: of being idle, then.

    Open chats neither hinder nor follow it: they stay with their owner while the machine is connected, and only new ones go elsewhere.
    Whoever is put online meanwhile, by another device, is let be until somebody was here again.
    """

    def __init__(self) -> None:
        self.why: Away | None = None
        self.after_minutes = 0
        self.asking = False
        self._sleeping = False
        self._spared = False

    def is_watched(self, wanted: Preferences, *, online: bool) -> bool:
        """Whether the machine has to be looked at now and then."""
        if self.why is not None:
            return not self.asking
        return online and _wanted(wanted)

    def looked(self, hands: Hands, wanted: Preferences, *, online: bool) -> Move:
        """So it stands at the machine."""
        if self.why is not None:
            return self._returned(hands)
        why = _away(hands, wanted)
        if why is None or not online:
            self._spared = self._spared and why is not None
            return Move.NOTHING
        return Move.NOTHING if self._spared else self._leave(why, wanted)

    def sleeps(self, wanted: Preferences, *, online: bool) -> Move:
        """The machine is about to sleep. Who never goes offline by themselves is only out of reach."""
        self._sleeping = True
        return self._leave(Away.ASLEEP, wanted) if online and self.why is None and _wanted(wanted) else Move.NOTHING

    def wakes(self) -> None:
        """It is awake; whether somebody is there is another matter."""
        self._sleeping = False

    def switched_on(self) -> None:
        """Somebody went online, here or elsewhere."""
        self._spared = self._spared or (self.why is not None and not self.asking)
        self.over()

    def over(self) -> None:
        """It was answered for, or is nobody's business any more."""
        self.why, self.asking = None, False

    def _leave(self, why: Away, wanted: Preferences) -> Move:
        self.why, self.after_minutes, self.asking = why, wanted.away_after_minutes, False
        return Move.GO_OFFLINE

    def _returned(self, hands: Hands) -> Move:
        touched = hands.idle_s is None or hands.idle_s < BACK_WITHIN_S
        if self.asking or self._sleeping or hands.locked or not touched:
            return Move.NOTHING
        self.asking = True
        return Move.ASK


def _wanted(wanted: Preferences) -> bool:
    return wanted.away_after_minutes > 0 or wanted.away_when_locked


def _away(hands: Hands, wanted: Preferences) -> Away | None:
    if hands.locked and wanted.away_when_locked:
        return Away.LOCKED
    limit_s = wanted.away_after_minutes * 60
    return Away.IDLE if hands.idle_s is not None and 0 < limit_s <= hands.idle_s else None
