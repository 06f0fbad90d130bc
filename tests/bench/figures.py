"""How a figure is taken and printed: one JSON object a line, always beside the floor measured in the same run."""

import json
import sys
from collections.abc import Sequence
from statistics import median, quantiles


def percentile(values: Sequence[float], percent: int) -> float:
    """The given percentile (1 to 99) of at least two values."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def say(figure: str, value: float, unit: str, *, floor: float | None = None, aim: str = "") -> None:
    """Print one figure; with a floor also how many times the floor it is. `aim` is what the product is held against."""
    line: dict[str, object] = {"figure": figure, "value": round(value, 4), "unit": unit}
    if floor is not None:
        line |= {"floor": round(floor, 4), "ratio": round(value / floor, 2)}
    if aim:
        line["aim"] = aim
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def middle(values: Sequence[float]) -> float:
    """The median."""
    return median(values)
