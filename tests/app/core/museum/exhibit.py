"""Makes the exhibit of today's schema: run it once, when a version was raised, and commit the file."""

from pathlib import Path

from app.core.client import open_client
from app.core.files import CACHE_VERSION, KEPT_VERSION
from app.core.steps import Position
from app.protocol.details import FieldName
from app.protocol.ids import CommandId, FileId, derived_id
from app.protocol.records import ConversationState, File
from tests.fakes.clock import FakeClock
from tests.fakes.records import cid, entered, message, snapshot

if __name__ == "__main__":
    client = open_client(Path(__file__).with_name(f"store-{KEPT_VERSION}-{CACHE_VERSION}.sqlite3"), FakeClock())
    mine = entered("mine", ConversationState.ASSIGNED, message("mine", 1))
    for _ in client.store.replace([snapshot(mine, entered("waiting"))], Position("epoch", 7)):
        pass
    client.store.settings.put("server", "https://desk.example")
    client.actions.assign_to_me(cid("waiting"))
    client.actions.send_message(cid("mine"), "waits to be sent")
    refused = client.actions.send_message(cid("mine"), "was refused")
    client.outbox.refused(CommandId(refused), "not_found", {})
    client.actions.save_draft(cid("mine"), "half a thought")
    client.outgoing.add(cid("mine"), File(id=FileId(derived_id("offer")), name="offer.pdf", media_type="application/pdf", size=7))
    client.actions.save_typed(cid("mine"), FieldName.PERSON_EMAIL, "vera@")
    client.actions.set_field(cid("mine"), FieldName.PERSON_NAME, "Vera")
    client.close()
