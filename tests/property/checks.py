"""What must hold of a world: at any time, and when it has become quiet."""

import msgspec

from app.core.steps import Then
from app.core.views import Delivery, Folder
from app.protocol.ids import ConversationId
from app.protocol.records import ConversationState
from app.protocol.snapshots import AgentSnapshot, VisitorSnapshot
from server_stub.db.deadlines import overdue
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.access import sees
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.delivery import Delivery as Telling
from server_stub.handlers.snapshot import agent_snapshot, visitor_snapshot
from tests.property import filed
from tests.property.device import Device
from tests.property.ledger import tokens
from tests.property.tab import Browser, Tab
from tests.property.template import SITE
from tests.property.world import REVOKED_WITHIN_S, World
from tests.server_stub.company import decoded
from tests.server_stub.handlers.views import AgentDesk, VisitorWindow

_HEALTHY_WITHIN_S = 60.0
_TICK_S = 0.5
_FOLDERS = {
    ConversationState.UNASSIGNED: Folder.UNASSIGNED,
    ConversationState.MISSED: Folder.UNASSIGNED,
    ConversationState.ASSIGNED: Folder.MINE,
    ConversationState.CLOSED: Folder.CLOSED,
}
_snapshot = msgspec.json.Decoder(AgentSnapshot).decode


# At any time


def no_trace_is_left(world: World) -> None:
    """What left an agent's sight is nowhere on their device, but for what they typed there and the server has not got."""
    for device in world.devices:
        gone = {one for one in device.left if device.client.queries.conversation(one) is None}
        device.left.clear()
        if gone:
            assert not (device.on_disk() & _typed_in(world, gone)) - device.unsettled(), "a chat that left is still on disk"
            assert not any(device.client.queries.messages(one) for one in gone if not device.has_unsent(one)), "and in memory"


def _typed_in(world: World, conversations: set[ConversationId]) -> set[int]:
    return {token for token, where in world.ledger.where.items() if where in conversations}


def nothing_is_overdue(world: World) -> None:
    """A wait that ran out is over within a second."""
    assert not overdue(world.up.database, world.time.wall() - 1_000), "a deadline was slept through"


def what_was_acknowledged_is_there(world: World) -> None:
    """After the server came back."""
    for actor, frame in world.heard:
        if frame.kind in ("send_message", "write_message") and world.answers.get(frame.id) == ("ack", ""):
            assert world.ledger.texts.get(frame.id) == 1, f"an acknowledged message of {actor} is gone"


def readers_agree(world: World, device: Device, after: int) -> None:
    """A node that has just come up tells the same as the one that was always there."""
    actor = AgentActor(world.begin.account, device.agent, device.seat.device)
    process = world.up
    cold = EventLog(process.database, Wakeup())

    async def told(log: EventLog, delivery: Telling) -> list[bytes]:
        entries = await log.read(actor.account, after, 10_000)
        return [msgspec.json.encode(event) for event in await delivery.to_agent(actor, entries)]

    async def both() -> tuple[list[bytes], list[bytes]]:
        return await told(process.log, process.delivery), await told(cold, Telling(process.database, cold, world.time.wall))

    warm, fresh = world.run(both())
    assert warm == fresh, "another node tells another story"


class Reader:
    """Somebody with a perfect line: what they make of the events since a snapshot is the snapshot of now."""

    def __init__(self, world: World, device: Device) -> None:
        self._actor = AgentActor(world.begin.account, device.agent, device.seat.device)
        self._begin(world)

    def _begin(self, world: World) -> None:
        taken = agent_snapshot(world.up.database, self._actor)
        self.epoch, self.cursor = taken.epoch, taken.cursor
        self.desk = AgentDesk.of([_snapshot(part) for part in taken.parts])

    def compare(self, world: World) -> None:
        """Read on, and compare."""
        process = world.up
        entries = world.run(process.log.read(self._actor.account, self.cursor, 100_000))
        for event in world.run(process.delivery.to_agent(self._actor, entries)):
            self.desk.apply(decoded(event))
        by_events = self.desk
        self._begin(world)
        assert by_events.open == self.desk.open, "events and snapshot tell two stories"
        assert (by_events.me, by_events.agents, by_events.closed_count) == (self.desk.me, self.desk.agents, self.desk.closed_count)
        assert by_events.closed == self.desk.closed


# When it is quiet


def becomes_quiet(world: World) -> None:
    """With a healthy network everybody is connected and caught up within a minute."""
    world.mend_everything()
    if world.revoked:
        world.pass_time(REVOKED_WITHIN_S)
    until = world.time.now + _HEALTHY_WITHIN_S
    rest = 0
    while rest < 3:
        assert world.time.now < until, f"not caught up: {[_state(world, one) for one in world.everybody()]}"
        for one in world.everybody():
            if one.line is None and world.time.now >= one.dial_at and not _waits_for_a_person(one):
                one.dial(world.up)
            world.flow(one)
        rest = rest + 1 if all(_is_settled(world, one) for one in world.everybody()) else 0
        world.pass_time(_TICK_S)
        for one in world.everybody():
            world.flow(one)
    world.check()


def _waits_for_a_person(one: Device | Tab) -> bool:
    return isinstance(one, Device) and one.then in (Then.SIGN_OUT, Then.STOP, Then.UPGRADE)


def _is_out(world: World, one: Device | Tab) -> bool:
    return isinstance(one, Device) and one.then is Then.SIGN_OUT and one.agent in world.ever_revoked


def _is_settled(world: World, one: Device | Tab) -> bool:
    if _is_out(world, one):
        return True
    waiting = one.client.outbox.waiting() if isinstance(one, Device) else one.browser.outbox
    return one.caught_up and not waiting and one.line is not None and not one.line.to_client and not one.line.to_server


def _state(world: World, one: Device | Tab) -> str:
    return (
        f"{type(one).__name__} settled={_is_settled(world, one)} line={one.line is not None} dial_at={one.dial_at} {vars(one).get('then')}"
    )


def everybody_sees_the_same(world: World) -> None:
    """Views and server agree; nothing acknowledged is missing, nothing typed is lost, nothing stands twice."""
    what_was_acknowledged_is_there(world)
    filed.what_was_acknowledged_was_made_once(world)
    filed.log_and_tables_tell_the_same(world)
    for device in world.devices:
        _own_texts(world, device)
        if not _is_out(world, device):
            _sees_what_the_server_shows(world, device)
            _is_told_of_nothing_that_is_over(device)
    for tab in world.tabs:
        actor = VisitorActor(world.begin.account, tab.browser.visitor, SITE, tab.browser.device)
        taken = visitor_snapshot(world.up.database, actor, world.time.wall())
        shown = VisitorWindow.of(msgspec.json.decode(taken.parts[0], type=VisitorSnapshot))
        assert tab.window == shown, "a visitor's page is not what the server has"
    for browser in world.browsers:
        _visitors_texts(world, browser)


def _sees_what_the_server_shows(world: World, device: Device) -> None:
    actor = AgentActor(world.begin.account, device.agent, device.seat.device)
    desk = AgentDesk.of([_snapshot(part) for part in agent_snapshot(world.up.database, actor).parts])
    queries = device.client.queries
    for conversation, case in world.ledger.cases.items():
        view = queries.conversation(conversation)
        if not sees(device.agent, *case.at(world.ledger.head)):
            assert view is None, "something is in sight that is somebody else's"
            assert all(row.delivery is not Delivery.SENT for row in queries.messages(conversation))
        elif conversation in desk.open:
            assert view is not None, "something is out of sight"
            assert (view.header, view.folder) == (desk.open[conversation].header, _FOLDERS[view.header.state])
            known = desk.open[conversation].read
            assert view.read == known, f"read up to {view.read}, and {known} by the server's account: {case.standings}"
            _messages(world, device, conversation)
            filed.shows_what_is_known(world, device, conversation, is_open=True)
        elif view is not None:
            assert view.header == desk.closed.get(conversation, view.header)
            assert view.folder is Folder.CLOSED
            _messages(world, device, conversation)
            filed.shows_what_is_known(world, device, conversation, is_open=False)
    totals = {count.folder: count.total for count in queries.folders()}
    waiting = sum(chat.header.state is not ConversationState.ASSIGNED for chat in desk.open.values())
    assert totals == {Folder.UNASSIGNED: waiting, Folder.MINE: len(desk.open) - waiting, Folder.CLOSED: desk.closed_count}
    assert {agent.id: agent for agent in queries.agents()} == {id_: one for id_, one in desk.agents.items() if not one.deactivated}
    assert queries.me() == desk.me


def _messages(world: World, device: Device, conversation: ConversationId) -> None:
    at_server = world.ledger.cases[conversation].messages
    rows = [row for row in device.client.queries.messages(conversation, limit=1_000) if row.delivery is not Delivery.FAILED]
    expected = at_server[len(at_server) - len(rows) :] if rows else []
    shown = [(row.id, row.number, row.text, row.marked) for row in rows]
    assert shown == [(one.id, one.number, one.text, one.marked) for one in expected]
    view = device.client.queries.conversation(conversation)
    assert view is not None
    assert view.more is (len(rows) < len(at_server))


def _own_texts(world: World, device: Device) -> None:
    unsettled = device.unsettled()
    for token, conversation in device.typed:
        arrived, kept = token in world.ledger.where, token in unsettled
        assert arrived is not kept or (token in world.lost and not kept), f"typed text {token}: arrived={arrived} kept={kept}"
        assert not arrived or world.ledger.where[token] == conversation
    for case in world.ledger.cases.values():
        mine = {token for token, _ in device.typed}
        said = [token for message in case.messages for token in sorted(tokens(message.text.encode())) if token in mine]
        assert said == sorted(said), "own messages changed places"


def _visitors_texts(world: World, browser: Browser) -> None:
    for token, command in browser.typed:
        arrived = token in world.ledger.where
        assert arrived is not (command in browser.refused) or token in world.lost, f"a visitor's text {token} arrived={arrived}"
    mine = {token for token, _ in browser.typed}
    said = [token for token in world.ledger.own_order(browser.visitor) if token in mine]
    assert said == sorted(said), "a visitor's messages changed places"


def _is_told_of_nothing_that_is_over(device: Device) -> None:
    for tag, notice in device.centre.shown.items():
        if notice.conversation is None:
            continue
        view = device.client.queries.conversation(notice.conversation)
        wanted = Folder.UNASSIGNED if notice.title in ("new_conversation", "returned") else Folder.MINE
        assert view is not None, f"a notice {tag} of what is out of sight"
        assert view.folder is wanted, f"a notice {tag} of what is over"
