"""The preferences in force: what was delivered, over it the policy's presets, over them what the person chose, over all the locks."""

import logging
from collections.abc import Set as AbstractSet
from typing import Any

import msgspec
from msgspec.structs import asdict, replace

from app.core.changes import ChangeFeed, Changes
from app.core.errors import StoreError
from app.core.preferences.former import take_over
from app.core.preferences.policy import NONE, Policy, convert, is_usable, read_policy
from app.core.preferences.values import Preferences
from app.core.settings import POLICY, PREFERENCES, Settings

log = logging.getLogger("livechat.preferences")


class ChosenPreferences:
    """Kept in the store, where they outlive signing out. `damaged`: what was kept could not be read, and all is as delivered.

    A single one that is no value, as another version may have kept it, is as delivered and is left where it is until it is chosen anew.

    The policy of the last run is kept too and holds from the start, since this run's is read after the window is painted.
    """

    def __init__(self, settings: Settings, changes: ChangeFeed) -> None:
        self._settings = settings
        self._changes = changes
        self.policy = self._last_policy()
        self.damaged = False
        self._unusable: dict[str, Any] = {}
        mine = self._read()
        self._mine = take_over(settings, mine, self._unusable)
        self.now = self._effective()

    def manage(self, policy: Policy) -> None:
        """From now on this policy holds. It is told of where only what may be changed is another, too.

        Where it cannot be used, what the last one set goes on: no lock is lifted by a file that is half written, or spoilt.
        """
        before = self.policy
        self.policy = replace(before, source=policy.source, wrong=(), refused=policy.refused) if policy.refused else policy
        self._keep_policy()
        self._settle(anew=self.policy != before)

    def locked(self, name: str) -> bool:
        """Whether a policy holds this one."""
        return name in self.policy.locked

    def preset(self, name: str) -> bool:
        """Whether this one is as a policy has preset it, and may be changed."""
        return not self.locked(name) and name in self.policy.preset and getattr(self.now, name) == self.policy.preset[name]

    def choose(self, **values: Any) -> None:
        """Choose these, but what a policy has locked. Raises StoreError, and msgspec.ValidationError for what is no value."""
        kept = self._mine | {name: value for name, value in values.items() if not self.locked(name)}
        convert(kept)
        self._keep(kept, self._unusable.keys() - kept.keys())

    def forget(self, *names: str) -> None:
        """Have these as they were delivered, or preset. Raises StoreError."""
        self._keep({name: value for name, value in self._mine.items() if name not in names}, self._unusable.keys() - set(names))

    def _keep(self, mine: dict[str, Any], unusable: AbstractSet[str]) -> None:
        left = {name: self._unusable[name] for name in unusable}
        self._settings.put(PREFERENCES, msgspec.json.encode(left | mine).decode())
        self._mine, self._unusable, self.damaged = mine, left, False
        self._settle()

    def _settle(self, *, anew: bool = False) -> None:
        before, self.now = self.now, self._effective()
        if anew or self.now != before:
            self._changes.publish(Changes(preferences=True))

    def _effective(self) -> Preferences:
        return replace(convert(self._mine_over_presets()), **self.policy.locked)

    def _mine_over_presets(self) -> dict[str, Any]:
        delivered: dict[str, Any] = msgspec.to_builtins({**asdict(Preferences()), **self.policy.preset})
        return delivered | self._mine

    def _keep_policy(self) -> None:
        kept = {"preset": self.policy.preset, "locked": self.policy.locked, "source": self.policy.source}
        text = msgspec.json.encode(kept).decode() if self.policy.preset or self.policy.locked else ""
        try:
            if text != self._settings.get(POLICY):
                self._settings.put(POLICY, text)
        except StoreError as error:  # it holds in this run; the next one begins with the policy before
            log.warning("policy kept=no code=%s", error.code)

    def _last_policy(self) -> Policy:
        try:
            found = msgspec.json.decode(self._settings.get(POLICY) or "{}", type=dict[str, Any])
        except msgspec.DecodeError:
            return NONE
        source = str(found.pop("source", ""))
        return read_policy(found, source)

    def _read(self) -> dict[str, Any]:
        text = self._settings.get(PREFERENCES)
        if not text:
            self.damaged = self._settings.lost
            return {}
        try:
            found = msgspec.json.decode(text, type=dict[str, Any])
        except msgspec.DecodeError:
            self.damaged = True
            log.warning("preferences damaged")
            return {}
        self._unusable = {name: value for name, value in found.items() if not is_usable(name, value)}
        if self._unusable:
            log.warning("preferences unusable=%s", ",".join(sorted(self._unusable)))
        return {name: value for name, value in found.items() if name not in self._unusable}
