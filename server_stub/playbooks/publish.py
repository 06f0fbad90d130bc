"""Making a playbook the one that new conversations of a site begin with."""

from server_stub.db.database import Database
from server_stub.db.playbooks import save_playbook
from server_stub.playbooks.content import content_of
from server_stub.playbooks.load import load


def publish(database: Database, site: str, data: bytes, now: int) -> str:
    """Check the playbook in `data` (JSON) and make it the site's active version; `now` in ms. Returns its id. Raises DefinitionError."""
    return save_playbook(database, site, content_of(load(data), data), now)
