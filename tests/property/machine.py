"""What can happen in a world, as the rules of a Hypothesis state machine."""

import asyncio

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.core.errors import StoreError
from app.core.steps import Then
from app.core.views import Folder
from app.protocol.commands import AssignToMe
from app.protocol.frames import Why
from app.protocol.ids import CommandId, ConversationId, new_id
from server_stub.db.pruning import prune_events
from server_stub.handlers.actors import AgentActor
from server_stub.handlers.history import closed_page, messages_page
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import DeactivateAgent
from tests.property import checks
from tests.property.device import Device
from tests.property.tab import Tab, person, words
from tests.property.template import Ground
from tests.property.world import World

PICK = st.integers(0, 11)
GRACE_S = 45


def is_up(machine: "Desk") -> bool:
    return machine.world.process is not None


class Desk(RuleBasedStateMachine):
    """One schedule. Whatever it did, at the end the network heals, and everything must come right within a minute."""

    ground: Ground

    def __init__(self) -> None:
        super().__init__()
        self.world = World(self.ground)
        self.reader: checks.Reader | None = None

    def teardown(self) -> None:
        try:
            checks.becomes_quiet(self.world)
            checks.everybody_sees_the_same(self.world)
            checks.no_trace_is_left(self.world)
            if self.reader is not None:
                self.reader.compare(self.world)
        finally:
            self.world.close()

    @initialize(waiting=st.integers(0, 2))
    def the_morning(self, waiting: int) -> None:
        """Everybody is there, and some visitors have asked for a person."""
        for device in self.world.devices:
            device.dial(self.world.up)
            self.world.flow(device)
        for device in (self.world.devices[0], self.world.devices[2]):
            device.client.actions.set_online(True)
            self.world.flow(device)
        for _ in range(waiting):
            self.visitor_comes()
            self.all_flows()
        self.reader = checks.Reader(self.world, self.world.devices[0])

    @invariant()
    def nothing_is_wrong(self) -> None:
        self.world.check()
        checks.no_trace_is_left(self.world)

    # Visitors

    @rule()
    @precondition(lambda self: is_up(self) and not self.world.up.disk_full and len(self.world.browsers) < 4)
    def visitor_comes(self) -> None:
        browser = self.world.new_browser()
        tab = self.world.new_tab(browser)
        tab.dial(self.world.up)
        self.world.flow(tab)
        browser.say(person())
        self.world.flow(tab)

    @rule(pick=PICK, question=st.booleans())
    @precondition(lambda self: self.world.browsers)
    def visitor_says(self, pick: int, *, question: bool) -> None:
        browser = self._of(self.world.browsers, pick)
        if question and pick % 3 == 0:
            browser.say(person())
        token = self.world.token()
        browser.say(words(token), token)

    @rule(pick=PICK)
    @precondition(lambda self: self.world.browsers and len(self.world.tabs) < 6)
    def another_tab(self, pick: int) -> None:
        self.world.new_tab(self._of(self.world.browsers, pick))

    @rule(pick=PICK)
    @precondition(lambda self: self.world.tabs)
    def tab_reloads(self, pick: int) -> None:
        self._of(self.world.tabs, pick).reload()

    # Agents

    @rule(seat=PICK, pick=PICK)
    def agent_takes(self, seat: int, pick: int) -> None:
        device = self._of(self.world.devices, seat)
        rows = device.client.queries.inbox(Folder.UNASSIGNED)
        if rows:
            self._act(lambda: device.client.actions.assign_to_me(self._of(rows, pick).id))

    @rule(seat=PICK, pick=PICK, count=st.integers(1, 3))
    def agent_writes(self, seat: int, pick: int, count: int) -> None:
        device = self._of(self.world.devices, seat)
        conversation = self._mine(device, pick)
        for _ in range(count if conversation else 0):
            token = self.world.token()
            if self._act(lambda token=token: device.client.actions.send_message(conversation, f"agent says ~{token}~")):
                device.typed.append((token, conversation))

    @rule(seat=PICK, pick=PICK, how=st.sampled_from(["unassign", "close", "reassign", "close waiting", "reassign waiting"]))
    def agent_hands_on(self, seat: int, pick: int, how: str) -> None:
        device = self._of(self.world.devices, seat)
        actions = device.client.actions
        rows = device.client.queries.inbox(Folder.UNASSIGNED)
        conversation = (self._of(rows, pick).id if rows else None) if how.endswith("waiting") else self._mine(device, pick)
        if conversation is None:
            return
        to = list(self.world.begin.agents.values())[pick % 3]
        match how.split()[0]:
            case "unassign":
                self._act(lambda: actions.unassign(conversation))
            case "close":
                self._act(lambda: actions.close_conversation(conversation))
            case _:
                self._act(lambda: actions.reassign(conversation, to))

    @rule(seat=PICK, pick=PICK)
    def agent_reads(self, seat: int, pick: int) -> None:
        device = self._of(self.world.devices, seat)
        rows = [row for folder in (Folder.MINE, Folder.UNASSIGNED) for row in device.client.queries.inbox(folder)]
        if rows:
            view = device.client.queries.conversation(self._of(rows, pick).id)
            if view is not None:
                self._act(lambda: device.client.actions.mark_read(view.header.id, view.header.last_number))

    @rule(seat=PICK, online=st.booleans())
    def agent_switches(self, seat: int, *, online: bool) -> None:
        device = self._of(self.world.devices, seat)
        self._act(lambda: device.client.actions.set_online(online))

    @rule(pick=PICK)
    @precondition(lambda self: is_up(self) and not self.world.up.disk_full)
    def everybody_takes(self, pick: int) -> None:
        """In the same moment; one gets it."""
        ids = [one for one, case in self.world.ledger.cases.items() if case.at(self.world.ledger.head)[0] in ("unassigned", "missed")]
        agents = [agent for agent in self.world.begin.agents.values() if agent not in self.world.revoked]
        if not ids:
            return
        conversation = self._of(ids, pick)

        async def race() -> list[tuple[str, str]]:
            actors = [AgentActor(self.world.begin.account, agent, new_id()) for agent in agents[pick % 3 :] + agents[: pick % 3]]
            take = AssignToMe(conversation=conversation)
            return list(await asyncio.gather(*(self.world.up.answer(actor, CommandId(new_id()), take) for actor in actors)))

        answers = self.world.run(race())
        assert answers.count(("ack", "")) == 1, answers
        assert answers.count(("refusal", "already_assigned")) == len(agents) - 1

    @rule()
    @precondition(lambda self: is_up(self) and not self.world.up.disk_full and not self.world.revoked)
    def chris_is_let_go(self) -> None:
        chris = self.world.begin.agents["Chris"]
        self.world.revoked[chris] = self.world.time.now
        self.world.ever_revoked.add(chris)
        self.world.run(self.world.up.tell(self.world.begin.account, DeactivateAgent(chris)))

    # The network

    @rule()
    def all_flows(self) -> None:
        self._dial_all()
        for one in self.world.everybody():
            self.world.flow(one)

    @rule(pick=PICK, out=st.integers(0, 3), back=st.integers(0, 3), turns=st.integers(-1, 6), crash=st.integers(-1, 3))
    def some_flows(self, pick: int, out: int, back: int, turns: int, crash: int) -> None:
        """A few frames of one connection; the server gets so many turns to answer."""
        one = self._of(self.world.everybody(), pick)
        one.speak()
        if one.line is not None:
            self.world.carry(one.line, out, turns)
        if isinstance(one, Device):
            one.hear(back, crash)
        else:
            one.hear(back)

    @rule(pick=PICK, server_knows=st.booleans(), late=st.booleans())
    def cut(self, pick: int, *, server_knows: bool, late: bool) -> None:
        one = self._of(self.world.everybody(), pick)
        if one.line is not None and late:
            self.world.old_lines.append(one.line)
        one.lose_line(server_knows=server_knows, late=late)

    @rule(pick=PICK, count=st.integers(1, 3))
    @precondition(lambda self: self.world.old_lines)
    def late_frames_arrive(self, pick: int, count: int) -> None:
        """Of a connection that its client has given up."""
        line = self._of(self.world.old_lines, pick)
        self.world.carry(line, count)
        if not line.to_server:
            self.world.old_lines.remove(line)

    @rule(pick=PICK)
    @precondition(is_up)
    def dials(self, pick: int) -> None:
        one = self._of(self.world.everybody(), pick)
        if one.line is None and not self._signed_out(one):
            one.dial(self.world.up)

    @rule(seat=PICK, why=st.sampled_from(list(Why)))
    def agent_leaves(self, seat: int, why: Why) -> None:
        self._of(self.world.devices, seat).leave(why)
        self.world.settle()

    @rule(seat=PICK)
    def client_crashes(self, seat: int) -> None:
        self._of(self.world.devices, seat).crash()

    @rule(seat=PICK, full=st.booleans())
    def client_disk(self, seat: int, *, full: bool) -> None:
        self._of(self.world.devices, seat).fill_disk(full=full)

    @rule(seat=PICK, pick=PICK)
    @precondition(is_up)
    def asks_for_a_page(self, seat: int, pick: int) -> None:
        """Over HTTP; the answer may come much later."""
        device = self._of(self.world.devices, seat)
        rows = [row for folder in Folder for row in device.client.queries.inbox(folder)]
        store, database = device.client.store, self.world.up.database
        actor = AgentActor(self.world.begin.account, device.agent, device.seat.device)
        before = store.before(self._of(rows, pick).id) if rows else None
        if before is not None:
            conversation = self._of(rows, pick).id
            try:
                page = messages_page(database, actor, conversation, before, 2)
            except Refused:
                return
            self.world.judge_page(device.agent, page)
            device.pages.append(lambda: store.add_history(conversation, page))
        elif store.closed_end()[2]:
            closed = closed_page(database, actor, store.closed_end()[:2], 2)
            device.pages.append(lambda: store.add_closed(closed))

    @rule(seat=PICK)
    def page_arrives(self, seat: int) -> None:
        device = self._of(self.world.devices, seat)
        if device.pages:
            self._act(device.pages.pop(0))

    # The server

    @rule(turns=st.integers(0, 12), pick=PICK)
    @precondition(is_up)
    def server_dies(self, turns: int, pick: int) -> None:
        """With a command of somebody's under way."""
        one = self._of(self.world.everybody(), pick)
        one.speak()
        if one.line is not None:
            self.world.carry(one.line, 99, 0)
        self.world.kill(turns)

    @rule()
    @precondition(lambda self: not is_up(self))
    def server_starts(self) -> None:
        self.world.start()
        checks.what_was_acknowledged_is_there(self.world)

    @rule(seconds=st.sampled_from([0.3, 1.0, 3.0, 10.0, 31.0, 50.0, 130.0]))
    def time_passes(self, seconds: float) -> None:
        self.world.pass_time(seconds)
        for one in self.world.everybody():
            one.speak()
        if self.world.is_healthy and seconds > 1.0:
            checks.nothing_is_overdue(self.world)

    @rule(ms=st.sampled_from([-3_600_000, -5_000, 5_000, 3_600_000]), seat=st.none() | PICK)
    def clock_jumps(self, ms: int, seat: int | None) -> None:
        if seat is None:
            self.world.time.skew_ms += ms
            self.world.clock_was_set = True
        else:
            self._of(self.world.devices, seat).skew_ms += ms

    @rule(full=st.booleans())
    @precondition(is_up)
    def server_disk(self, *, full: bool) -> None:
        self.world.up.fill_disk(full)
        self.world.ears.full_disk |= full

    @rule(slow=st.booleans(), late=st.booleans())
    @precondition(is_up)
    def threads(self, *, slow: bool, late: bool) -> None:
        loop = self.world.up.loop
        loop.slow_threads, loop.threads_read_late = slow, late
        loop.finish_threads()
        self.world.settle()

    @rule(kept=st.integers(0, 20))
    @precondition(lambda self: is_up(self) and not self.world.up.disk_full)
    def log_is_pruned(self, kept: int) -> None:
        self.reader_reads()
        prune_events(self.world.up.database, self.world.time.wall() + 10**10, kept)

    @rule()
    @precondition(lambda self: is_up(self) and self.reader is not None)
    def reader_reads(self) -> None:
        assert self.reader is not None
        self.reader.compare(self.world)

    @rule()
    @precondition(lambda self: is_up(self) and not self.world.up.disk_full)
    def backup_is_made(self) -> None:
        self.world.save_backup()

    @rule()
    @precondition(lambda self: self.world.backup is not None)
    def backup_is_restored(self) -> None:
        self.world.restore()
        self.reader = checks.Reader(self.world, self.world.devices[0])

    @rule(pick=PICK)
    @precondition(lambda self: is_up(self) and self.world.heard and not self.world.up.disk_full)
    def a_command_comes_again(self, pick: int) -> None:
        """By another way than the first time, perhaps to a server that was started since: same answer, no second effect."""
        actor, frame = self.world.heard[-1 - pick % len(self.world.heard)]
        known, head = self.world.answers.get(frame.id), self.world.ledger.head
        answer = self.world.again(actor, frame)
        if known is not None:
            assert answer == known, "another answer than the first time"
            assert self.world.ledger.head == head, "a second effect"

    @rule(seat=PICK, back=st.integers(0, 40))
    @precondition(lambda self: is_up(self))
    def another_node_tells_the_same(self, seat: int, back: int) -> None:
        after = max(self.world.ledger.head - back, self.world.floor())
        checks.readers_agree(self.world, self._of(self.world.devices, seat), after)

    # Presence

    @rule(gone_s=st.integers(0, GRACE_S - 2))
    @precondition(lambda self: is_up(self) and self.world.is_healthy)
    def everybody_blinks(self, gone_s: int) -> None:
        """All lines are cut and come back within the grace: nobody is told that anybody was away."""
        self.all_flows()
        if not self.world.is_healthy or any(not device.caught_up for device in self._signed_in()):
            return
        self.world.pass_time(1.5)
        known = len(self.world.ledger.agents)
        for device in self._signed_in():
            device.lose_line(server_knows=True)
        self.world.pass_time(gone_s)
        for device in self._signed_in():
            device.dial(self.world.up)
            self.world.flow(device)
        assert len(self.world.ledger.agents) == known, "a drop within the grace was told"

    @rule()
    @precondition(lambda self: is_up(self) and self.world.is_healthy)
    def everybody_switches_off(self) -> None:
        """The sites are offline within a second."""
        self.all_flows()
        for device in self._signed_in():
            if not device.caught_up or not self._act(lambda device=device: device.client.actions.set_online(False)):
                return
        self.all_flows()
        self.world.pass_time(1.0)
        if all(not device.client.outbox.waiting() for device in self._signed_in()):
            assert not self.world.ledger.sites or not self.world.ledger.sites[-1][2], "the site stayed online"

    # Picking

    def _of(self, things, pick: int):  # type: ignore[no-untyped-def]
        return things[pick % len(things)]

    def _mine(self, device: Device, pick: int) -> ConversationId | None:
        rows = device.client.queries.inbox(Folder.MINE)
        view = device.client.queries.conversation(self._of(rows, pick).id) if rows else None
        return view.header.id if view is not None and view.can_write else None

    def _act(self, act) -> bool:  # type: ignore[no-untyped-def]
        try:
            act()
        except StoreError as error:
            assert error.code == "disk_full"
            return False
        return True

    def _signed_out(self, one: Device | Tab) -> bool:
        return isinstance(one, Device) and one.then is Then.SIGN_OUT

    def _signed_in(self) -> list[Device]:
        return [device for device in self.world.devices if device.agent not in self.world.revoked]

    def _dial_all(self) -> None:
        for one in self.world.everybody():
            if is_up(self) and one.line is None and not self._signed_out(one):
                one.dial(self.world.up)
