"""What there is to know at a glance, from the store as it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.client import Client, open_client
from app.core.overview import Overview, Standing, overview
from app.core.settings import ENDED_BY
from app.core.views import ConnectionState, Folder
from app.protocol.errors import ErrorCode
from app.ui import sample, sample_client
from tests.fakes.clock import FakeClock


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    opened = open_client(tmp_path / "store.sqlite3", FakeClock(sample.NOW))
    sample_client.fill(opened)
    opened.live.connected(ConnectionState.ONLINE)
    yield opened
    opened.close()


def seen(client: Client) -> Overview:
    return overview(client.queries, client.live)


def test_counts_and_rows_are_those_of_the_lists(client: Client) -> None:
    unassigned, mine, _ = client.queries.folders()
    found = seen(client)
    assert (found.waiting, found.unread) == (unassigned.total, mine.unread)
    assert found.recent == client.queries.inbox(Folder.MINE, 5) != ()
    assert found.since == min(row.waiting_since or row.at for row in client.queries.inbox(Folder.UNASSIGNED))


def test_somebody_who_waits_is_an_alert_to_who_could_answer(client: Client) -> None:
    assert seen(client).standing is Standing.ALERT
    for row in client.queries.inbox(Folder.MINE):
        view = client.queries.conversation(row.id)
        assert view is not None
        client.actions.mark_read(row.id, view.header.last_number)
    assert seen(client).standing is Standing.ALERT  # for those in Unassigned
    client.actions.set_online(False)
    assert seen(client).standing is Standing.OFFLINE


def test_an_unread_answer_in_one_s_own_chat_is_an_alert_while_offline_too(client: Client) -> None:
    client.actions.set_online(False)
    assert seen(client).unread > 0
    assert seen(client).standing is Standing.ALERT


@pytest.mark.parametrize("state", [ConnectionState.OFFLINE, ConnectionState.CONNECTING, ConnectionState.UPGRADE_REQUIRED])
def test_without_a_connection_nothing_else_counts(client: Client, state: ConnectionState) -> None:
    client.live.connected(state)
    assert seen(client).standing is Standing.NOT_CONNECTED
    assert seen(client).online is True  # the switch is still theirs


def test_with_nobody_signed_in_there_is_nothing_to_switch(client: Client) -> None:
    client.store.erase()
    client.live.connected(ConnectionState.SIGNED_OUT)
    found = seen(client)
    assert (found.online, found.waiting, found.since, found.unread, found.recent) == (None, 0, None, 0, ())
    assert found.standing is Standing.NOT_CONNECTED


def test_what_the_store_keeps_of_a_sign_in_that_the_server_ended_is_not_shown(client: Client) -> None:
    client.live.connected(ConnectionState.SIGNED_OUT, why="not_entitled")
    found = seen(client)
    assert (found.online, found.waiting, found.since, found.unread, found.recent) == (None, 0, None, 0, ())
    assert found.standing is Standing.NOT_CONNECTED


def test_nor_at_the_next_start_what_may_not_be_seen_any_more(client: Client) -> None:
    client.store.settings.put(ENDED_BY, ErrorCode.NOT_ENTITLED)
    client.live.connected(ConnectionState.OFFLINE)
    found = seen(client)
    assert (found.online, found.waiting, found.since, found.unread, found.recent) == (None, 0, None, 0, ())
    client.store.settings.put(ENDED_BY, ErrorCode.TOKEN_EXPIRED)
    assert seen(client).recent
