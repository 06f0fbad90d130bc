"""What happens to the server: death, clocks, disks, pruning, a backup put back, other nodes; and how it keeps count of who is there."""

from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from server_stub.db.pruning import prune_events
from tests.property import checks
from tests.property.stage import PICK, Stage

_GRACE_S = 45
_WAIT_S = 120.0


class Failures(Stage):
    """Of the process and its machine."""

    @rule(turns=st.integers(0, 12), pick=PICK)
    @precondition(lambda self: self.is_up)
    def server_dies(self, turns: int, pick: int) -> None:
        """With a command of somebody's under way."""
        one = self.end(pick)
        one.speak()
        if one.line is not None:
            self.world.carry(one.line, 99, 0)
        self.world.kill(turns)

    @rule()
    @precondition(lambda self: not self.is_up)
    def server_starts(self) -> None:
        self.world.start()
        checks.what_was_acknowledged_is_there(self.world)

    @rule(seconds=st.sampled_from([0.3, 1.0, 3.0, 10.0, 31.0]))
    def time_passes(self, seconds: float) -> None:
        self.world.pass_time(seconds)
        for one in self.world.everybody():
            one.speak()
        if self.world.is_healthy and seconds > 1.0:
            checks.nothing_is_overdue(self.world)

    @rule()
    @precondition(lambda self: self.world.ledger.deadlines())
    def a_wait_runs_out(self) -> None:
        """The longest one, and a second more."""
        left_ms = min(self.world.ledger.deadlines()) - self.world.time.wall()
        self.world.pass_time(min(max(left_ms / 1000, 0.0), _WAIT_S) + 1.0)
        if self.world.is_healthy:
            checks.nothing_is_overdue(self.world)
        self.everything_flows()

    @rule(ms=st.sampled_from([-3_600_000, -5_000, 5_000, 3_600_000]), seat=st.none() | PICK)
    def clock_jumps(self, ms: int, seat: int | None) -> None:
        if seat is None:
            self.world.time.skew_ms += ms
            self.world.clock_was_set = True
        else:
            self.device(seat).skew_ms += ms

    @rule(full=st.booleans())
    @precondition(lambda self: self.is_up)
    def server_disk(self, *, full: bool) -> None:
        self.world.up.fill_disk(full)
        self.world.ears.full_disk |= full

    @rule(slow=st.booleans(), late=st.booleans())
    @precondition(lambda self: self.is_up)
    def threads(self, *, slow: bool, late: bool) -> None:
        loop = self.world.up.loop
        loop.slow_threads, loop.threads_read_late = slow, late
        loop.finish_threads()
        self.world.settle()


class Histories(Stage):
    """Of the log and the file: what was pruned, kept, put back, asked again, read elsewhere."""

    @rule(kept=st.integers(0, 20))
    @precondition(lambda self: self.takes_all)
    def log_is_pruned(self, kept: int) -> None:
        self.reader_reads()
        prune_events(self.world.up.database, self.world.time.wall() + 10**10, kept)

    @rule()
    @precondition(lambda self: self.is_up and self.reader is not None)
    def reader_reads(self) -> None:
        assert self.reader is not None
        self.reader.compare(self.world)

    @rule()
    @precondition(lambda self: self.takes_all)
    def backup_is_made(self) -> None:
        self.world.save_backup()

    @rule()
    @precondition(lambda self: self.world.backup is not None)
    def backup_is_restored(self) -> None:
        self.world.restore()
        self.reader = checks.Reader(self.world, self.world.devices[0])

    @rule(pick=PICK)
    @precondition(lambda self: self.is_up and self.world.heard and not self.world.up.disk_full)
    def a_command_comes_again(self, pick: int) -> None:
        """By another way than the first time, perhaps to a server that was started since: same answer, no second effect."""
        actor, frame = self.world.heard[-1 - pick % len(self.world.heard)]
        self.world.calm()
        known, head = self.world.answers.get(frame.id), self.world.ledger.head
        answer = self.world.again(actor, frame)
        if known is not None:
            assert answer == known, "another answer than the first time"
            assert self.world.ledger.head == head, "a second effect"

    @rule(seat=PICK, back=st.integers(0, 40))
    @precondition(lambda self: self.is_up)
    def another_node_tells_the_same(self, seat: int, back: int) -> None:
        after = max(self.world.ledger.head - back, self.world.floor())
        checks.readers_agree(self.world, self.device(seat), after)


class Presence(Stage):
    """Who is there, while nothing else is wrong."""

    @rule(gone_s=st.sampled_from([0, 5, _GRACE_S - 2]))
    @precondition(lambda self: self.is_up and self.world.is_healthy)
    def everybody_blinks(self, gone_s: int) -> None:
        """All lines are cut and come back within the grace: nobody is told that anybody was away."""
        self.everything_flows()
        self.world.pass_time(1.5)
        self.everything_flows()
        if not self.world.is_healthy or any(not device.caught_up or device.client.outbox.waiting() for device in self.signed_in()):
            return  # a switch that a full disk refused for now would be told meanwhile
        known = len(self.world.ledger.agents)
        for device in self.signed_in():
            device.lose_line(server_knows=True)
        self.world.pass_time(gone_s)
        for device in self.signed_in():
            device.dial(self.world.up)
            self.world.flow(device)
        assert len(self.world.ledger.agents) == known, "a drop within the grace was told"

    @rule()
    @precondition(lambda self: self.is_up and self.world.is_healthy)
    def everybody_switches_off(self) -> None:
        """The sites are offline within a second."""
        self.everything_flows()
        for device in self.signed_in():
            if not device.caught_up or not self.act(partial(device.client.actions.set_online, False)):
                return
        self.everything_flows()
        self.world.pass_time(1.0)
        if all(not device.client.outbox.waiting() for device in self.signed_in()):
            assert not self.world.ledger.sites or not self.world.ledger.sites[-1][2], "the site stayed online"
