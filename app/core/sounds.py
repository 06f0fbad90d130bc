"""The sounds of notices: which there are, which of two is more pressing, and who has chosen to hear them."""

from collections.abc import Iterable
from enum import StrEnum
from typing import assert_never

from app.core.notice import Alert, NoticeKind
from app.core.preferences.values import Preferences


class Sound(StrEnum):
    """Named like the files in resources/sounds; the most pressing first."""

    NEW_CONVERSATION = "new_conversation"
    RETURNED = "returned"
    ASSIGNED = "assigned"
    NEW_MESSAGE = "new_message"


_PRESSING = tuple(Sound)
WAITING = frozenset({Sound.NEW_CONVERSATION, Sound.RETURNED})
"""Those of chats that wait for somebody to take them."""


def sound_of(alert: Alert) -> Sound:
    """What is heard with this notice."""
    match alert.kind:
        case NoticeKind.NEW_CONVERSATION | NoticeKind.STILL_WAITING:
            return Sound.NEW_CONVERSATION
        case NoticeKind.RETURNED:
            return Sound.RETURNED
        case NoticeKind.ASSIGNED:
            return Sound.ASSIGNED
        case NoticeKind.NEW_MESSAGE:
            return Sound.NEW_MESSAGE
        case NoticeKind.SUMMARY:
            return Sound.NEW_CONVERSATION if alert.params.get("waiting", "0") != "0" else Sound.NEW_MESSAGE
        case _:
            assert_never(alert.kind)


def is_wanted(sound: Sound, chosen: Preferences) -> bool:
    """Whether it is to be heard at all."""
    return chosen.volume > 0 and _is_on(sound, chosen)


def most_pressing(sounds: Iterable[Sound]) -> Sound | None:
    """Of what would be heard together, the one that is."""
    return min(sounds, key=_PRESSING.index, default=None)


def is_more_pressing(one: Sound, other: Sound) -> bool:
    """Whether `one` is worth being heard right after `other`."""
    return _PRESSING.index(one) < _PRESSING.index(other)


def _is_on(sound: Sound, chosen: Preferences) -> bool:
    match sound:
        case Sound.NEW_CONVERSATION:
            return chosen.sound_new_conversation
        case Sound.RETURNED:
            return chosen.sound_returned
        case Sound.ASSIGNED:
            return chosen.sound_assigned
        case Sound.NEW_MESSAGE:
            return chosen.sound_new_message
        case _:
            assert_never(sound)
