"""The state machine: one schedule in one world, and what must be true after each step and at the end."""

from collections.abc import Iterator
from itertools import islice

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from tests.property import checks
from tests.property.cuts import Cuts, Requests
from tests.property.failures import Failures, Histories, Presence
from tests.property.people import ACT, Act, Agents

_BEFORE_TROUBLE = 6


class Desk(Agents, Cuts, Requests, Failures, Histories, Presence):
    """Whatever the schedule did, at the end the network heals, and everything must come right within a minute."""

    day: Iterator[Act] = iter(())

    @initialize(day=st.lists(ACT, min_size=20, max_size=40))
    def the_morning(self, day: list[Act]) -> None:
        """Anna and Ben are there, two visitors have asked for a person, and some work is done before the first trouble."""
        for device in (self.world.devices[0], self.world.devices[2]):
            device.client.actions.set_online(True)
            device.dial(self.world.up)
            self.world.flow(device)
        self.visitor_comes()
        self.visitor_comes()
        self.reader = checks.Reader(self.world, self.world.devices[0])
        self.day = iter(day)
        for what, seat, pick, _ in islice(self.day, _BEFORE_TROUBLE):
            self.work((what, seat, pick, True))

    @invariant()
    def life_goes_on(self) -> None:
        """Between one trouble and the next somebody does something."""
        for act in islice(self.day, 1):
            self.work(act)

    @rule()
    def all_flows(self) -> None:
        self.everything_flows()

    @invariant()
    def nothing_is_wrong(self) -> None:
        self.world.check()
        checks.no_trace_is_left(self.world)

    def teardown(self) -> None:
        try:
            checks.becomes_quiet(self.world)
            checks.everybody_sees_the_same(self.world)
            checks.no_trace_is_left(self.world)
            if self.reader is not None:
                self.reader.compare(self.world)
        finally:
            self.world.close()
