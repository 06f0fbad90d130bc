"""The state machine: one schedule in one world, and what must be true after each step and at the end."""

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from tests.property import checks
from tests.property.cuts import Cuts, Requests
from tests.property.failures import Failures, Histories, Presence
from tests.property.people import Agents, Visitors


class Desk(Visitors, Agents, Cuts, Requests, Failures, Histories, Presence):
    """Whatever the schedule did, at the end the network heals, and everything must come right within a minute."""

    @initialize(waiting=st.integers(0, 2))
    def the_morning(self, waiting: int) -> None:
        """Anna and Ben are there, and some visitors have asked for a person."""
        for device in (self.world.devices[0], self.world.devices[2]):
            device.client.actions.set_online(True)
            device.dial(self.world.up)
            self.world.flow(device)
        for _ in range(waiting):
            self.visitor_comes()
        self.reader = checks.Reader(self.world, self.world.devices[0])

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
