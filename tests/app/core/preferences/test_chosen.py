"""What a person chose is kept, a policy's presets lie under it and its locks over it, and what is damaged is as delivered."""

from collections.abc import Callable

import msgspec
import pytest

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import StoreError
from app.core.preferences.chosen import ChosenPreferences
from app.core.preferences.policy import NONE, Policy, read_policy
from app.core.preferences.values import Appearance, Preferences, ProxyChoice
from tests.fakes.ill_store import unwritable


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


@pytest.mark.parametrize("kept", ["{", "[]", "7"])
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


def test_what_cannot_be_kept_is_not_chosen_and_not_forgotten(client: Client) -> None:
    client.preferences.choose(volume=20)
    with unwritable(client):
        with pytest.raises(StoreError):
            client.preferences.forget("volume")
        with pytest.raises(StoreError):
            client.preferences.choose(quiet=True)
    client.preferences.choose(keep_alerts=True)
    assert client.preferences.now == again(client).now == Preferences(volume=20, keep_alerts=True)


def test_one_that_is_no_value_costs_no_other_and_is_kept_for_who_understands_it(client: Client, expect_log: Callable[..., None]) -> None:
    client.store.settings.put("preferences", '{"volume": 500, "appearance": "sepia", "quiet": true}')
    expect_log("preferences unusable=appearance,volume")
    assert client.preferences.now == Preferences(quiet=True)
    assert not client.preferences.damaged
    client.preferences.choose(volume=20)
    assert msgspec.json.decode(client.store.settings.get("preferences")) == {"volume": 20, "appearance": "sepia", "quiet": True}
    client.preferences.forget("appearance")
    assert again(client).now == Preferences(quiet=True, volume=20)


@pytest.mark.parametrize("why", ["unreadable", "too_large", "writable"])
def test_a_policy_that_cannot_be_used_lifts_no_lock(client: Client, why: str) -> None:
    client.preferences.manage(read_policy({"preset": {"volume": 5}, "locked": {"alert_text": False}}, "/etc/policy.json"))
    client.preferences.manage(Policy(source="/etc/other.json", refused=why))
    for preferences in (client.preferences, again(client)):
        assert preferences.locked("alert_text")
        assert preferences.now == Preferences(alert_text=False, volume=5)
    assert (client.preferences.policy.refused, client.preferences.policy.source) == (why, "/etc/other.json")
    client.preferences.manage(NONE)
    assert client.preferences.now == again(client).now == Preferences()


# What older versions kept elsewhere


def test_a_proxy_that_an_older_version_kept_is_taken_over(client: Client) -> None:
    kept = {"proxy": "manual", "proxy_address": "http://proxy.acme.example:3128", "proxy_user": "anna"}
    for name, value in kept.items():
        client.store.settings.put(name, value)
    client.store.settings.put("preferences", '{"volume": 20}')
    taken = Preferences(volume=20, proxy=ProxyChoice.MANUAL, proxy_address=kept["proxy_address"], proxy_user="anna")
    assert client.preferences.now == again(client).now == taken
    assert [client.store.settings.get(name) for name in kept] == ["", "", ""]
    client.preferences.choose(proxy="none")
    assert again(client).now.proxy is ProxyChoice.NONE


def test_what_another_version_understands_is_not_lost_by_it(client: Client, expect_log: Callable[..., None]) -> None:
    client.store.settings.put("preferences", '{"volume": 500, "quiet": true}')
    client.store.settings.put("proxy", "none")
    expect_log("preferences unusable=volume")
    assert client.preferences.now == Preferences(quiet=True, proxy=ProxyChoice.NONE)
    assert msgspec.json.decode(client.store.settings.get("preferences")) == {"volume": 500, "quiet": True, "proxy": "none"}


def test_where_nothing_can_be_written_it_holds_nevertheless_and_is_taken_over_later(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: str) -> None:
        raise StoreError("disk_full")

    client.store.settings.put("proxy", "none")
    with monkeypatch.context() as broken:
        broken.setattr(client.store.settings, "put", full)
        assert client.preferences.now.proxy is ProxyChoice.NONE
    assert client.store.settings.get("proxy") == "none"
    assert again(client).now.proxy is ProxyChoice.NONE
    assert client.store.settings.get("proxy") == ""


def test_what_is_no_proxy_is_not_taken_over(client: Client) -> None:
    client.store.settings.put("proxy", "tunnel")
    client.store.settings.put("proxy_user", "anna")
    assert client.preferences.now == Preferences(proxy_user="anna")


# Locks and presets that change nothing else


def test_a_lock_on_what_is_in_force_already_is_told_of(client: Client) -> None:
    assert client.preferences.now.flash
    told: list[Changes] = []
    client.changes.subscribe(told.append)
    policy = read_policy({"locked": {"flash": True}}, "/etc/policy.json")
    client.preferences.manage(policy)
    client.preferences.manage(policy)
    assert told == [Changes(preferences=True)]


def test_what_is_as_it_was_preset_is_known(client: Client) -> None:
    client.preferences.manage(read_policy({"preset": {"volume": 30, "flash": False}, "locked": {"flash": False}}, "/etc/policy.json"))
    assert [client.preferences.preset(name) for name in ("volume", "flash", "quiet")] == [True, False, False]
    client.preferences.choose(volume=31)
    assert not client.preferences.preset("volume")
