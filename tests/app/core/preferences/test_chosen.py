"""What a person chose is kept, a policy's presets lie under it and its locks over it, and what is damaged is as delivered."""

from collections.abc import Callable

import msgspec
import pytest

from app.core.changes import Changes
from app.core.client import Client
from app.core.preferences.chosen import ChosenPreferences
from app.core.preferences.policy import NONE, read_policy
from app.core.preferences.values import Appearance, Preferences


def again(client: Client) -> ChosenPreferences:
    """The preferences as the next run reads them."""
    return ChosenPreferences(client.store.settings, client.changes)


def test_what_is_chosen_is_in_force_at_once_and_in_the_next_run(client: Client) -> None:
    told: list[Changes] = []
    client.changes.subscribe(told.append)
    client.preferences.choose(appearance="dark", volume=10)
    assert client.preferences.now == again(client).now == Preferences(appearance=Appearance.DARK, volume=10)
    assert told == [Changes(preferences=True)]


def test_what_is_no_value_is_refused_and_changes_nothing(client: Client) -> None:
    for wrong in ({"volume": 101}, {"volume": "loud"}, {"appearance": "pink"}, {"quiet_from": 1_440}):
        with pytest.raises(msgspec.ValidationError):
            client.preferences.choose(**wrong)
    assert client.preferences.now == again(client).now == Preferences()


def test_a_preset_holds_until_somebody_chooses_and_again_when_the_choice_is_forgotten(client: Client) -> None:
    client.preferences.manage(read_policy({"preset": {"volume": 30}}, "/etc/policy.json"))
    assert client.preferences.now.volume == 30
    client.preferences.choose(volume=50)
    assert client.preferences.now.volume == 50
    client.preferences.forget("volume")
    assert client.preferences.now.volume == 30


def test_a_lock_holds_whatever_was_or_will_be_chosen(client: Client) -> None:
    client.preferences.choose(keep_alerts=True, appearance="dark")
    client.preferences.manage(read_policy({"locked": {"keep_alerts": False, "appearance": "light"}}, "/etc/policy.json"))
    client.preferences.choose(keep_alerts=True, volume=5)
    assert client.preferences.now == Preferences(appearance=Appearance.LIGHT, volume=5)
    assert client.preferences.locked("keep_alerts")
    assert not client.preferences.locked("volume")
    client.preferences.manage(NONE)
    assert client.preferences.now.appearance is again(client).now.appearance is Appearance.DARK  # one's own choice is there again


def test_the_next_run_begins_with_the_policy_of_the_last_one(client: Client) -> None:
    assert not client.store.settings.anything_preferred()
    client.preferences.manage(read_policy({"preset": {"volume": 5}, "locked": {"appearance": "dark"}}, "/etc/policy.json"))
    assert client.store.settings.anything_preferred()
    assert again(client).now == Preferences(appearance=Appearance.DARK, volume=5)
    assert again(client).policy == client.preferences.policy
    client.preferences.manage(NONE)
    assert again(client).policy == NONE
    assert not client.store.settings.anything_preferred()


def test_a_last_policy_that_cannot_be_read_is_none(client: Client) -> None:
    client.store.settings.put("policy", "{")
    assert again(client).policy == NONE


def test_who_signs_out_has_their_preferences_and_policy_all_the_same(client: Client) -> None:
    client.preferences.choose(volume=10)
    client.preferences.manage(read_policy({"locked": {"keep_alerts": True}}, "/etc/policy.json"))
    client.store.erase()
    assert again(client).now == Preferences(volume=10, keep_alerts=True)


def test_what_a_policy_says_wrongly_is_named_and_the_rest_holds(client: Client) -> None:
    found = {"preset": {"volume": 200, "language": "nl"}, "locked": {"colour": "red"}, "looked": {}}
    policy = read_policy(found, "here")
    client.preferences.manage(policy)
    assert policy.wrong == ("locked.colour", "looked", "preset.volume")
    assert client.preferences.now == Preferences(language="nl")


@pytest.mark.parametrize("found", [None, [], "text", 7, {"preset": [], "locked": 3}])
def test_a_policy_that_is_none_changes_nothing_and_is_told(client: Client, found: object) -> None:
    policy = read_policy(found, "here")
    client.preferences.manage(policy)
    assert policy.wrong or policy.refused == "unreadable"
    assert client.preferences.now == Preferences()


@pytest.mark.parametrize("kept", ["{", "[]", '{"volume": 500}', '{"appearance": null}'])
def test_damaged_preferences_are_as_delivered_and_that_is_known(client: Client, kept: str, expect_log: Callable[..., None]) -> None:
    client.store.settings.put("preferences", kept)
    expect_log("preferences damaged")
    assert client.preferences.damaged
    assert client.preferences.now == Preferences()
    client.preferences.choose(volume=20)
    assert again(client).now.volume == 20


def test_a_newer_version_s_preferences_are_kept(client: Client) -> None:
    client.store.settings.put("preferences", '{"volume": 20, "perfume": "rose"}')
    client.preferences.choose(quiet=True)
    assert msgspec.json.decode(client.store.settings.get("preferences")) == {"volume": 20, "perfume": "rose", "quiet": True}
