"""Child processes of a bench run: started, asked for their address, measured, stopped."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def listening(module: str, *arguments: str) -> Iterator[tuple[str, psutil.Process]]:
    """Run a module that prints `listening on URL` first: its address, and the process to measure."""
    child = subprocess.Popen([sys.executable, "-m", module, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    try:
        line = child.stdout.readline()
        if not line.startswith("listening on "):
            raise RuntimeError(f"{module} did not start")
        yield line.split()[-1], psutil.Process(child.pid)
    finally:
        child.terminate()
        child.wait(30)
