"""The main window in its states, with made-up data."""

from app.core.changes import Changes
from app.core.client import Client
from app.core.views import Connection, ConnectionState, Folder
from app.protocol.ids import CommandId
from app.ui import sample, sample_client, texts
from app.ui.window import MainWindow


def waiting(client: Client, window: MainWindow) -> None:
    """An unassigned conversation is open; its visitor is typing."""
    window.open(sample.MARTA.id)
    client.live.heard_typing(sample.MARTA.id, "Marta Kowal", typing=True)


def mine(_client: Client, window: MainWindow) -> None:
    """A conversation of one's own, with a long draft."""
    window.open(sample.JORIS.id)
    window.conversation.chat.composer.field.setPlainText("Hi Joris,\nyes, twelve of them are on the shelf.")


def unsent(client: Client, window: MainWindow) -> None:
    """Replies under way and refused, while offline."""
    window.open(sample.JORIS.id)
    client.live.connected(ConnectionState.OFFLINE)
    refused = client.actions.send_message(sample.JORIS.id, "This one the server did not want.")
    client.changes.publish(client.outbox.refused(CommandId(refused), "not_found", {}))
    client.actions.send_message(sample.JORIS.id, "And this one waits for the connection.")


def closed(_client: Client, window: MainWindow) -> None:
    """A closed conversation."""
    window.show_folder(Folder.CLOSED)
    window.open(sample.CLARA.id)


def taken(client: Client, window: MainWindow) -> None:
    """A colleague was faster."""
    window.open(sample.MARTA.id)
    client.changes.publish(sample_client.leave(client, sample.MARTA.id))
    window.tell(texts.refusal("already_assigned", {"owner": sample.BEN.name}))


def stranded(client: Client, window: MainWindow) -> None:
    """A reply and a draft whose conversations left before they were sent."""
    refused = client.actions.send_message(sample.JORIS.id, "There are twelve of them on the shelf. Shall I put one aside for you?")
    client.actions.save_draft(sample.JORIS.id, "We are open until six.")
    client.changes.publish(sample_client.leave(client, sample.JORIS.id))
    client.changes.publish(client.outbox.refused(CommandId(refused), "not_found", {}))
    window.show_folder(Folder.MINE)


def nothing(_client: Client, window: MainWindow) -> None:
    """Nothing is chosen."""
    window.show_folder(Folder.MINE)


def lost(client: Client, window: MainWindow) -> None:
    """Not connected since yesterday, for a proxy wants another password."""
    window.open(sample.JORIS.id)
    client.live.connection = Connection(ConnectionState.OFFLINE, sample.NOW - 24 * 3_600_000, why="proxy_sign_in")
    client.changes.publish(Changes(connection=True))


def empty(client: Client, _window: MainWindow) -> None:
    """No conversation at all, switched off, signed out."""
    client.store.drop_cache()
    client.live.connected(ConnectionState.SIGNED_OUT)
    client.changes.publish(Changes(everything=True))


SCENES = (waiting, mine, unsent, closed, taken, stranded, nothing, lost, empty)
