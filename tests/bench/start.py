"""From the start of the process to the first painted inbox, and the memory it then takes; beside a bare window, by turns."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from tests.bench.figures import middle, say
from tests.bench.programs import ROOT
from tests.bench.stored import fill, years_of_work

_RUNS = 7
_SETTLE_S = 4.0
_MIB = 2**20


def _once(module: str, *arguments: str) -> tuple[float, float]:
    """Milliseconds to the first paint, and resident MiB once it has settled."""
    began = time.time()
    environment = os.environ | {"PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": ""}  # an installed program is compiled
    child = subprocess.Popen([sys.executable, "-m", module, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment)
    assert child.stdout is not None
    try:
        line = child.stdout.readline()
        if not line.startswith("first_paint "):
            raise RuntimeError(f"{module} was not painted")
        time.sleep(_SETTLE_S)
        return (float(line.split()[1]) - began) * 1000, psutil.Process(child.pid).memory_info().rss / _MIB
    finally:
        child.terminate()
        child.wait(30)


def measure() -> None:
    """Print start and memory as ratios to the bare window."""
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "store.sqlite3", years_of_work())
        _once("tests.bench.floor_window")  # the first start of a machine reads the disk
        _once("tests.bench.painted_desk", "--data-dir", folder)
        floors, desks = [], []
        for _ in range(_RUNS):
            floors.append(_once("tests.bench.floor_window"))
            desks.append(_once("tests.bench.painted_desk", "--data-dir", folder))
    for place, (what, unit, aim) in enumerate((("start to painted inbox", "ms", 1.6), ("resident memory", "MiB", 1.8))):
        floor, desk = (middle([run[place] for run in runs]) for runs in (floors, desks))
        say(f"{what}, 500,000 messages stored", desk, unit, floor=floor, aim=f"at most {aim} times the floor")


if __name__ == "__main__":
    measure()
