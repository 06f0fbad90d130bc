"""The first steps of somebody who is new here: what is left to be done, until they are done with it for good."""

from enum import StrEnum

from app.core.queries import Queries
from app.core.settings import Settings
from app.protocol.people import Presence

FIRST_STEPS = "first_steps"
_OVER = "over"


class Step(StrEnum):
    """Be available; know that alerts are heard; have visitors, for who can see to that, or else find one's way."""

    ONLINE = "online"
    ALERTS = "alerts"
    SITE = "site"
    FIND = "find"


class FirstSteps:
    """Kept in the store, and so for each profile; it outlives signing out. Each method raises StoreError."""

    def __init__(self, queries: Queries, settings: Settings) -> None:
        self._queries = queries
        self._settings = settings

    @property
    def wanted(self) -> bool:
        """Whether somebody is in who is not done with them."""
        return self._settings.get(FIRST_STEPS) != _OVER and self._settings.me() is not None

    def steps(self) -> tuple[tuple[Step, bool], ...]:
        """The three of who is signed in, each with whether it is done."""
        me = self._queries.me()
        configures = me is not None and (me.admin or me.deals_admin)
        third = Step.SITE if configures else Step.FIND
        done = self._done()
        online = me is not None and me.agent.intent is Presence.ONLINE
        return ((Step.ONLINE, online), (Step.ALERTS, Step.ALERTS in done), (third, third in done))

    def do(self, step: Step) -> None:
        """It is done."""
        self._settings.put(FIRST_STEPS, " ".join(sorted({*self._done(), step})))

    def dismiss(self) -> None:
        """They are not wanted any more."""
        self._settings.put(FIRST_STEPS, _OVER)

    def _done(self) -> set[str]:
        return set(self._settings.get(FIRST_STEPS).split())
