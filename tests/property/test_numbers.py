"""The 24 invariants by their numbers in the protocol's promises, and where each of them is held against the code."""

import ast
from functools import cache
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]

# number: what is promised, and the tests, or the machine's checks, that would fail without it. The machine is run by test_invariants.py.
INVARIANTS: dict[int, tuple[str, tuple[str, ...]]] = {
    1: (
        "after quiet, views equal the server's snapshot",
        ("tests/property/checks.py::everybody_sees_the_same", "tests/property/test_sync.py::everything_converges_when_it_is_quiet"),
    ),
    2: ("snapshot and events since make the snapshot of now", ("tests/property/checks.py::compare",)),
    3: (
        "an acknowledged message is in every entitled view, once",
        ("tests/property/checks.py::what_was_acknowledged_is_there", "tests/property/checks.py::_messages"),
    ),
    4: ("no double and no gap in a chat's numbers", ("tests/property/ledger.py::_message",)),
    5: (
        "one order for all, own messages as they were sent",
        ("tests/property/checks.py::_own_texts", "tests/property/checks.py::_messages"),
    ),
    6: (
        "an ack survives kill -9 and power cut",
        (
            "tests/property/failures.py::server_starts",
            "tests/flow/test_fault_crash.py::test_a_server_killed_while_many_write_loses_and_doubles_nothing",
            "tests/server_stub/db/test_database.py::test_it_survives_a_power_cut_by_writing_ahead_and_waiting_for_the_disk",
        ),
    ),
    7: (
        "unacknowledged: one effect after retries",
        (
            "tests/property/checks.py::_own_texts",
            "tests/flow/test_fault_crash.py::test_a_client_killed_while_it_sends_sends_every_reply_once",
        ),
    ),
    8: (
        "a command given twice, any way, has one effect and one answer",
        (
            "tests/property/failures.py::a_command_comes_again",
            "tests/flow/test_polling.py::test_an_answer_that_was_lost_is_given_again_and_a_request_made_twice_counts_once",
        ),
    ),
    9: (
        "nothing of another's chat goes out",
        (
            "tests/property/world.py::_judge",
            "tests/property/ears.py::emit",
            "tests/property/test_found.py::test_what_waited_for_a_slow_reader_is_judged_again_when_there_is_room",
        ),
    ),
    10: (
        "what left is nowhere on the device",
        ("tests/property/checks.py::no_trace_is_left", "tests/flow/test_withdrawal.py::test_gone_while_away"),
    ),
    11: ("one owner, one winner of a race", ("tests/property/people.py::everybody_takes", "tests/property/ledger.py::_change")),
    12: ("of take, expiry and close one wins", ("tests/property/ledger.py::_change", "tests/property/tab.py::_watch_wait")),
    13: (
        "closed absorbs",
        ("tests/property/ledger.py::_message", "tests/property/people.py::a_client_tries_what_its_window_does_not_offer"),
    ),
    14: (
        "a wait is over within a second of its deadline",
        ("tests/property/failures.py::a_wait_runs_out", "tests/property/checks.py::nothing_is_overdue"),
    ),
    15: (
        "a short drop flips nothing; switching off the last agent flips the site",
        ("tests/property/failures.py::everybody_blinks", "tests/property/failures.py::everybody_switches_off"),
    ),
    16: ("the cursor never goes back", ("tests/property/device.py::_look_at_cursor", "tests/property/tab.py::_apply")),
    17: ("any node resumes alike", ("tests/property/checks.py::readers_agree",)),
    18: (
        "a notice once, never of oneself, one summary, withdrawn when seen to",
        (
            "tests/property/device.py::show",
            "tests/property/checks.py::_is_told_of_nothing_that_is_over",
            "tests/app/core/test_alerts.py::test_what_was_told_is_not_told_again_after_a_restart_and_a_snapshot",
            "tests/app/core/test_alerts.py::test_many_things_missed_are_one_summary",
        ),
    ),
    19: ("healthy for a minute: connected and caught up", ("tests/property/checks.py::becomes_quiet",)),
    20: (
        "a stalled reader costs less than 64 KiB",
        ("tests/bench/stalled.py::measure", "tests/flow/test_fault_many.py::test_fifty_who_do_not_read_delay_nobody_and_are_cut"),
    ),
    21: (
        "after a restart everybody is caught up, without a snapshot",
        (
            "tests/bench/reconnect.py::measure",
            "tests/flow/test_fault_many.py::test_a_hundred_come_back_after_a_crash_and_none_needs_a_snapshot",
        ),
    ),
    22: ("events of unknown kinds wedge nothing", ("tests/property/device.py::_as_of_newer_server",)),
    23: (
        "retries of 'create lead' make one remote lead",
        (
            "tests/property/test_crm_schedules.py::test_one_order_one_thing_over_there",
            "tests/contract/test_retries.py::test_after_a_cut_at_any_step_there_is_one_of_each",
            "tests/flow/test_crm_crash.py::test_a_server_killed_between_request_and_answer_makes_one_lead",
        ),
    ),
    24: ("a revoked agent is told nothing after 5 s", ("tests/property/world.py::_judge", "tests/property/people.py::chris_is_let_go")),
}


@cache
def _functions(file: str) -> frozenset[str]:
    tree = ast.parse((_ROOT / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_each_of_the_24_has_its_place() -> None:
    assert sorted(INVARIANTS) == list(range(1, 25))


@pytest.mark.parametrize("number", INVARIANTS)
def test_what_holds_an_invariant_exists(number: int) -> None:
    _, tests = INVARIANTS[number]
    assert tests
    for test in tests:
        file, _, name = test.partition("::")
        assert name in _functions(file), test
