"""Processes of a bench run: children started, asked for their address, measured, stopped; and the clients' own."""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
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
        child.stdout.close()


def run(measure: Callable[[], Awaitable[None]]) -> None:
    """Run a bench whose clients share a process, on the fastest loop there is: it is the server that is measured."""
    loop_factory = None
    if sys.platform != "win32":
        import uvloop  # noqa: PLC0415 - it does not exist for Windows

        loop_factory = uvloop.new_event_loop

    async def begin() -> None:
        await measure()

    with asyncio.Runner(loop_factory=loop_factory) as runner:
        runner.run(begin())
