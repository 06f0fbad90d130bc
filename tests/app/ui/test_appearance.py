"""Light, dark or the system's: at once when it is chosen, and from the start of the next run."""

from collections.abc import Iterator

import pytest

from app.core.client import Client
from app.core.preferences.chosen import ChosenPreferences
from app.core.preferences.policy import NONE, read_policy
from app.ui.appearance import ChosenAppearance
from app.ui.chosen import contrast_of, scheme_of
from app.ui.theme import Theme, colors


@pytest.fixture
def _followed(client: Client, theme: Theme) -> Iterator[None]:
    followed = ChosenAppearance(client, theme)
    yield
    followed.release()


@pytest.mark.usefixtures("_followed")
def test_what_is_chosen_is_seen_at_once(client: Client, theme: Theme) -> None:
    seen: list[bool] = []
    theme.changed.connect(lambda: seen.append(theme.colors == colors("dark")))
    client.preferences.choose(appearance="dark")
    client.preferences.choose(appearance="light")
    client.preferences.choose(volume=5)
    assert seen == [True, False]


@pytest.mark.usefixtures("_followed")
def test_whoever_has_chosen_the_system_s_follows_it_again(client: Client, theme: Theme) -> None:
    client.preferences.choose(appearance="dark")
    client.preferences.forget("appearance")
    assert theme.colors == colors("light")  # what the offscreen system is


@pytest.mark.usefixtures("_followed")
def test_a_policy_is_seen_at_once_and_from_the_next_start(client: Client, theme: Theme) -> None:
    client.preferences.manage(read_policy({"locked": {"appearance": "dark"}}, "/etc/policy.json"))
    assert theme.colors == colors("dark")
    client.preferences = ChosenPreferences(client.store.settings, client.changes)  # as the next run has them
    assert scheme_of(client) == "dark"
    client.preferences.manage(NONE)
    assert theme.colors == colors("light")


@pytest.mark.usefixtures("_followed")
def test_contrast_is_seen_at_once_and_from_the_next_start(client: Client, theme: Theme) -> None:
    client.preferences.choose(contrast="high")
    assert theme.colors == colors("light_contrast")
    assert contrast_of(client) is True
    client.preferences.choose(contrast="usual")
    assert theme.colors == colors("light")
    assert contrast_of(client) is False
    client.preferences.forget("contrast")
    assert contrast_of(client) is None


def test_where_nothing_was_ever_chosen_the_preferences_are_not_loaded(client: Client) -> None:
    assert scheme_of(client) is None
    assert "preferences" not in vars(client)
