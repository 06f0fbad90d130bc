"""A spread says what Prometheus' own histogram says."""

import re

from hypothesis import given
from hypothesis import strategies as st
from prometheus_client import CollectorRegistry, Histogram, generate_latest

from server_stub.web.spread import Spread

LIMITS = (0.5, 1, 64)


@given(st.lists(st.sampled_from([0.0, 0.5, 0.75, 1.0, 2.0, 64.0, 65.0, 1e9])))
def test_a_spread_shows_what_prometheus_would_show(values: list[float]) -> None:
    ours, theirs = CollectorRegistry(), CollectorRegistry()
    spread, histogram = Spread("figure", "A figure", LIMITS, ours), Histogram("figure", "A figure", buckets=LIMITS, registry=theirs)
    for value in values:
        spread.note(value)
        histogram.observe(value)
    assert generate_latest(ours) == re.sub(rb"(?m)^.*figure_created.*\n", b"", generate_latest(theirs))
