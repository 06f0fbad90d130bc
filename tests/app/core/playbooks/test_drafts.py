"""What was changed in a playbook and not saved yet, on this machine."""

import pytest

from app.core.client import Client


def test_it_is_kept_until_it_is_dropped(client: Client) -> None:
    client.playbook_drafts.keep("p", 3, "Greeting", {"start": {}})
    found = client.playbook_drafts.find("p")
    assert found is not None
    assert (found.version, found.name, found.definition) == (3, "Greeting", {"start": {}})
    client.playbook_drafts.drop("p")
    assert client.playbook_drafts.find("p") is None


@pytest.mark.parametrize("kept", ["{", '{"version": "three"}', "[]"])
def test_what_cannot_be_read_any_more_is_none(client: Client, kept: str) -> None:
    client.store.settings.put("playbook-draft-p", kept)
    assert client.playbook_drafts.find("p") is None
