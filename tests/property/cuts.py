"""What the network does, and what becomes of the devices and requests at its ends."""

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from app.core.views import Folder
from app.protocol.frames import Why
from server_stub.handlers.actors import AgentActor
from server_stub.handlers.history import closed_page, messages_page
from server_stub.handlers.refused import Refused
from tests.property.device import Device
from tests.property.stage import PICK, Stage


class Cuts(Stage):
    """Sockets: some frames arrive, some do not, some too late."""

    @rule(pick=PICK, out=st.integers(0, 3), back=st.integers(0, 3), turns=st.integers(-1, 6), crash=st.integers(-1, 3))
    def some_flows(self, pick: int, out: int, back: int, turns: int, crash: int) -> None:
        """A few frames of one connection; the server gets so many turns to answer."""
        one = self.end(pick)
        one.speak()
        if one.line is not None:
            self.world.carry(one.line, out, turns)
        if isinstance(one, Device):
            one.hear(back, crash)
        else:
            one.hear(back)

    @rule(pick=PICK, server_knows=st.booleans(), late=st.booleans())
    def cut(self, pick: int, *, server_knows: bool, late: bool) -> None:
        one = self.end(pick)
        if one.line is not None and late:
            self.world.old_lines.append(one.line)
        one.lose_line(server_knows=server_knows, late=late)

    @rule(pick=PICK, count=st.integers(1, 3))
    @precondition(lambda self: self.world.old_lines)
    def late_frames_arrive(self, pick: int, count: int) -> None:
        """Of a connection that its client has given up."""
        line = self.of(self.world.old_lines, pick)
        self.world.carry(line, count)
        if not line.to_server:
            self.world.old_lines.remove(line)

    @rule(pick=PICK)
    @precondition(lambda self: self.is_up)
    def dials(self, pick: int) -> None:
        one = self.end(pick)
        if one.line is None and not self.signed_out(one):
            one.dial(self.world.up)

    @rule(seat=PICK, why=st.sampled_from(list(Why)))
    def agent_leaves(self, seat: int, why: Why) -> None:
        self.device(seat).leave(why)
        self.world.settle()

    @rule(seat=PICK)
    def client_crashes(self, seat: int) -> None:
        self.device(seat).crash()

    @rule(seat=PICK, full=st.booleans())
    def client_disk(self, seat: int, *, full: bool) -> None:
        self.device(seat).fill_disk(full=full)
        self.world.ears.full_disk |= full


class Requests(Stage):
    """HTTP: an answer may come long after the socket told of later things."""

    @rule(seat=PICK, pick=PICK)
    @precondition(lambda self: self.is_up)
    def asks_for_a_page(self, seat: int, pick: int) -> None:
        """Over HTTP; the answer may come much later."""
        device = self.device(seat)
        rows = [row for folder in Folder for row in device.client.queries.inbox(folder)]
        store, database = device.client.store, self.world.up.database
        before_at, before_id, more = store.closed_end()
        actor = AgentActor(self.world.begin.account, device.agent, device.seat.device)
        before = store.before(self.of(rows, pick).id) if rows else None
        if before is not None:
            conversation = self.of(rows, pick).id
            try:
                page = messages_page(database, actor, conversation, before, 2)
            except Refused:
                return
            self.world.judge_page(device.agent, page)
            device.pages.append(lambda: store.add_history(conversation, page))
        elif before_at is not None and before_id is not None and more:
            closed = closed_page(database, actor, (before_at, before_id), 2)
            device.pages.append(lambda: store.add_closed(closed))

    @rule(seat=PICK)
    def page_arrives(self, seat: int) -> None:
        device = self.device(seat)
        if device.pages:
            self.act(device.pages.pop(0))
