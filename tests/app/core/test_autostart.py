"""Starting by itself as it was chosen: at the start and at every change, and never against what a person has declined."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.autostart import ChosenAutostart
from app.core.client import Client, open_client
from app.core.preferences.policy import Policy


class System:
    """Remembers what it was told."""

    def __init__(self, *, is_set: bool = False, declined: bool = False, fails: bool = False) -> None:
        self.told: list[str] = []
        self._set, self._declined, self._fails = is_set, declined, fails

    def is_set(self) -> bool:
        return self._set

    def is_declined(self) -> bool:
        return self._declined

    def set_up(self) -> None:
        self._tell("set up")

    def remove(self) -> None:
        self._tell("remove")

    def _tell(self, act: str) -> None:
        if self._fails:
            raise PermissionError
        self.told.append(act)


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    opened = open_client(tmp_path / "store.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
def follow(client: Client) -> Iterator[Callable[[System], System]]:
    """Follow the client's preferences; failures are counted as told."""
    made = []

    def begin(system: System) -> System:
        made.append(ChosenAutostart(client.preferences, client.changes, system, lambda: system.told.append("failed")))
        return system

    yield begin
    for one in made:
        one.release()


def test_it_follows_what_is_chosen(client: Client, follow: Callable[[System], System]) -> None:
    system = follow(System())
    client.preferences.choose(autostart=True)
    client.preferences.choose(volume=3)
    client.preferences.choose(autostart=False)
    assert system.told == ["set up", "remove"]


def test_a_policy_is_followed_too(client: Client, follow: Callable[[System], System]) -> None:
    system = follow(System())
    client.preferences.manage(Policy(locked={"autostart": True}))
    assert system.told == ["set up"]


@pytest.mark.parametrize(
    ("system", "told"),
    [
        (System(), ["set up"]),
        (System(is_set=True), []),
        (System(declined=True), []),
    ],
    ids=["moved", "as it was", "declined in the system"],
)
def test_at_the_start_only_what_is_wrong_is_put_right(
    client: Client, follow: Callable[[System], System], system: System, told: list[str]
) -> None:
    client.preferences.choose(autostart=True)
    assert follow(system).told == told


def test_what_somebody_set_up_in_the_system_stays_where_nothing_was_chosen(follow: Callable[[System], System]) -> None:
    assert follow(System(is_set=True)).told == []


def test_to_choose_it_again_overrules_what_was_declined(client: Client, follow: Callable[[System], System]) -> None:
    client.preferences.choose(autostart=True)
    system = follow(System(declined=True))
    client.preferences.choose(autostart=False)
    client.preferences.choose(autostart=True)
    assert system.told == ["remove", "set up"]


def test_what_could_not_be_done_is_said(client: Client, follow: Callable[[System], System]) -> None:
    system = follow(System())
    system._fails = True
    client.preferences.choose(autostart=True)
    assert system.told == ["failed"]
