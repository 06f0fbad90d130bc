"""What must hold of details when a world has become quiet."""

from app.core.details.views import DetailsView, SaveState
from app.protocol.details import NOTHING_KNOWN, Details
from app.protocol.ids import ConversationId
from server_stub.db.details import details_of
from tests.property.device import Device
from tests.property.world import World

_MAKING = ("add_note", "create_lead", "create_deal")


def log_and_tables_tell_the_same(world: World) -> None:
    """What the events make up is what the database holds."""
    papers = world.ledger.papers
    with world.up.database.read() as connection:
        stored = details_of(connection, world.ledger.cases)
    assert stored == papers.of, "events and tables tell two stories of the details"


def what_was_acknowledged_was_made_once(world: World) -> None:
    """After the server came back, too."""
    for actor, frame in world.heard:
        if frame.kind in _MAKING and world.answers.get(frame.id) == ("ack", ""):
            assert world.ledger.papers.made.get(frame.id) == 1, f"an acknowledged {frame.kind} of {actor} is gone"


def shows_what_is_known(world: World, device: Device, conversation: ConversationId, *, is_open: bool) -> None:
    """The panel: what the server has, but for what it refused of this agent's. Of a closed conversation it may not be fetched yet."""
    view = device.client.queries.details(conversation)
    assert view is not None
    assert view.complete or not is_open, "changes of the details did not arrive"
    if view.complete:
        known = world.ledger.papers.of.get(conversation, NOTHING_KNOWN)
        _fields(view, known)
        _notes(view, known)
        _items(view, known)


def _fields(view: DetailsView, known: Details) -> None:
    told = {name: (now.value, now.by.name, now.at) for name, now in known.fields.items()}
    for row in view.fields:
        assert row.state is not SaveState.SAVING, "a field waits for ever"
        assert row.state is SaveState.FAILED or (row.value, row.by_name, row.at) == told.get(row.field, ("", "", 0)), row


def _notes(view: DetailsView, known: Details) -> None:
    refused = {row.id for row in view.notes if row.state is SaveState.FAILED}
    shown = {row.id: (row.text, row.at) for row in view.notes if row.id not in refused}
    assert shown == {note.id: (note.text, note.at) for note in known.notes if note.id not in refused}


def _items(view: DetailsView, known: Details) -> None:
    shown = {row.id: (row.title, row.state, row.reason) for row in view.items}
    assert shown == {item.id: (item.title, item.state, item.reason) for item in known.items}
    assert not any(row.sending for row in view.items)
