"""Eight hundred schedules, each of them another world; the seeds are fixed, so that a failure is the same for everybody.

`SCHEDULES=2500 SEED=7 pytest tests/property/test_invariants.py` looks further: so many in each of four parts, others for each seed.
A failure is shrunk, unless NO_SHRINK is set; what was found stays in test_found.py.
"""

import os
import sys
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.property.machine import Desk
from tests.property.template import Ground

_SCHEDULES = int(os.environ.get("SCHEDULES", "60"))
_SEED = int(os.environ.get("SEED", "2026"))
_SHRINKS = "NO_SHRINK" not in os.environ


@pytest.mark.timeout(1_800)  # of which shrinking a failure may need most
@pytest.mark.parametrize("part", range(4))
def test_whatever_happens_every_promise_holds(ground: Ground, part: int, record_property: Callable[[str, object], None]) -> None:
    class Schedule(Desk):
        """The machine, on this ground."""

    Schedule.ground = ground
    record_property("seed", _SEED + part)
    sys.stdout.write(f"seed {_SEED + part}, {_SCHEDULES} schedules\n")  # shown with a failure
    phases = (Phase.explicit, Phase.generate, *((Phase.shrink,) if _SHRINKS else ()))
    run_state_machine_as_test(
        seed(_SEED + part)(Schedule),
        settings=settings(
            max_examples=_SCHEDULES,
            stateful_step_count=20,
            deadline=None,
            database=None,
            print_blob=True,
            phases=phases,
            suppress_health_check=list(HealthCheck),
        ),
    )
