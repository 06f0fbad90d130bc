"""What is said about the writer's batches."""

import logging
from collections.abc import Callable

import pytest

from server_stub.handlers.tally import Tally


def test_every_batch_is_counted_and_a_state_is_logged_when_it_begins_and_when_it_ends(
    caplog: pytest.LogCaptureFixture, expect_log: Callable[..., None]
) -> None:
    expect_log("batch refused", logging.ERROR)
    caplog.set_level(logging.INFO, "livechat.handlers")
    told: list[tuple[int, float, str]] = []
    tally = Tally(lambda *batch: told.append(batch))
    batches = [(1, 0.1, ""), (2, 0.2, "disk_full"), (3, 0.3, "disk_full"), (4, 0.4, "disk_failed"), (5, 0.5, ""), (6, 0.6, "")]
    for batch in batches:
        tally.note(*batch)
    assert told == batches
    assert [record.getMessage() for record in caplog.records] == [
        "batch refused commands=2 why=disk_full",
        "batch refused commands=4 why=disk_failed",
        "batches are carried out again",
    ]
