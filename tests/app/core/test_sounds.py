"""Which sound belongs to which notice, and which of two is heard."""

import msgspec
import pytest

from app.core.notice import Alert, NoticeKind
from app.core.preferences.values import Preferences
from app.core.sounds import Sound, is_more_pressing, is_wanted, most_pressing, sound_of


def alert(kind: NoticeKind, **params: str) -> Alert:
    return Alert("tag", kind, params, None)


@pytest.mark.parametrize("kind", [kind for kind in NoticeKind if kind not in (NoticeKind.SUMMARY, NoticeKind.STILL_WAITING)])
def test_every_event_has_a_sound_of_its_own(kind: NoticeKind) -> None:
    assert sound_of(alert(kind)).value == kind.value


def test_what_still_waits_sounds_as_it_did_when_it_came() -> None:
    assert sound_of(alert(NoticeKind.STILL_WAITING)) is Sound.NEW_CONVERSATION


def test_a_summary_sounds_like_the_most_pressing_it_tells_of() -> None:
    assert sound_of(alert(NoticeKind.SUMMARY, waiting="1", messages="4")) is Sound.NEW_CONVERSATION
    assert sound_of(alert(NoticeKind.SUMMARY, waiting="0", messages="4")) is Sound.NEW_MESSAGE


@pytest.mark.parametrize("sound", Sound)
def test_every_sound_has_its_switch(sound: Sound) -> None:
    off = msgspec.convert({f"sound_{sound}": False}, Preferences)
    assert is_wanted(sound, Preferences())
    assert [other for other in Sound if not is_wanted(other, off)] == [sound]
    assert not is_wanted(sound, Preferences(volume=0))


def test_who_waits_is_more_pressing_than_what_was_written() -> None:
    assert most_pressing([Sound.NEW_MESSAGE, Sound.NEW_CONVERSATION, Sound.ASSIGNED]) is Sound.NEW_CONVERSATION
    assert most_pressing([]) is None
    assert is_more_pressing(Sound.NEW_CONVERSATION, Sound.NEW_MESSAGE)
    assert not is_more_pressing(Sound.NEW_MESSAGE, Sound.NEW_MESSAGE)
