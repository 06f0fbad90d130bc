"""The store's conversations are read part by part, and found by all that is known of them."""

import pytest

from app.core.client import Client
from app.core.finding import conversations
from app.core.finding.conversations import KnownConversations
from app.core.finding.ranking import matching
from app.core.finding.words import plain
from app.core.views import Folder
from app.ui import sample, sample_client


@pytest.fixture
def client(client: Client) -> Client:
    """With the made-up conversations."""
    sample_client.fill(client)
    return client


def read(client: Client) -> KnownConversations:
    known = KnownConversations(client.store.database)
    while known.read_on():
        pass
    return known


def names(known: KnownConversations, asked: str) -> set[str]:
    return {known.known[one.key].visitor_name for _, one in matching(known.candidates.values(), plain(asked))}


def test_by_name_page_owner_details_and_whatever_was_said(client: Client) -> None:
    known = read(client)
    assert names(known, "clara weiss") == {"Clara Weiß"}
    assert names(known, "joris@devries") == {"Joris de Vries"}
    assert names(known, "warehouse") == {"Joris de Vries"}
    assert names(known, "jazn") == {"Joris de Vries"}
    assert names(known, "tents alto") == {"Marta Kowal"}
    assert "Ola Nordmann" in names(known, "ben smit")


def test_all_folders_are_read_those_on_top_of_the_lists_first(client: Client) -> None:
    known = read(client)
    rows = {folder: [row.id for row in client.queries.inbox(folder)] for folder in Folder}
    assert list(known.known) == [*rows[Folder.MINE], *rows[Folder.UNASSIGNED], *rows[Folder.CLOSED]]


def test_small_parts_make_the_same_whole(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = read(client)
    monkeypatch.setattr(conversations, "PART", 1)
    assert read(client).candidates == whole.candidates


def test_what_left_is_not_found_any_more(client: Client) -> None:
    known = read(client)
    known.forget(sample.JORIS.id)
    assert names(known, "joris") == set()
    assert sample.JORIS.id not in known.known


def test_what_left_while_it_was_read_is_not_read(client: Client) -> None:
    known = KnownConversations(client.store.database)
    sample_client.leave(client, sample.JORIS.id)
    while known.read_on():
        pass
    assert names(known, "joris") == set()
