"""Making a playbook the one that new conversations of a site begin with."""

from server_stub.db.database import Database
from server_stub.db.playbooks import OpeningMessage, save_playbook
from server_stub.playbooks.engine import opening
from server_stub.playbooks.load import load


def publish(database: Database, site: str, data: bytes, now: int) -> str:
    """Check the playbook in `data` (JSON) and make it the site's active version; `now` in ms. Returns its id. Raises DefinitionError."""
    says = opening(load(data))
    return save_playbook(database, site, data, tuple(OpeningMessage(said.text, said.card, said.answers, said.marked) for said in says), now)
