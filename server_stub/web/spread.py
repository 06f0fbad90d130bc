"""How a figure spreads over buckets, as Prometheus' histogram shows it, counted in plain numbers: that one takes a lock for each."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from prometheus_client import CollectorRegistry
from prometheus_client.core import HistogramMetricFamily
from prometheus_client.registry import Collector
from prometheus_client.utils import floatToGoString


class Spread(Collector):
    """One histogram. Only one thread may `note`; what another one reads meanwhile may lack the newest."""

    def __init__(self, name: str, meaning: str, limits: Sequence[float], registry: CollectorRegistry) -> None:
        """`limits`: the upper ends of the buckets, which belong to them, without that of the last one, which has none."""
        self._name = name
        self._meaning = meaning
        self._limits = limits
        self._counts = [0] * (len(limits) + 1)
        self._sum = 0.0
        registry.register(self)

    def note(self, value: float) -> None:
        """One more."""
        self._counts[bisect_left(self._limits, value)] += 1
        self._sum += value

    def collect(self) -> Iterator[HistogramMetricFamily]:
        """What Prometheus asks for: each bucket holds those before it too."""
        names = map(floatToGoString, (*self._limits, float("inf")))
        buckets = list(zip(names, accumulate(self._counts), strict=True))
        yield HistogramMetricFamily(self._name, self._meaning, buckets=buckets, sum_value=self._sum)
