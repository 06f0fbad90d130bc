"""All figures, one JSON object a line. `python -m tests.bench [start|messages|path ...]` takes some of them."""

import os
import subprocess
import sys

from tests.bench.programs import ROOT

FIGURES = (
    "start",
    "idle",
    "messages",
    "field",
    "path",
    "painted",
    "throughput",
    "sockets",
    "stalled",
    "reconnect",
    "crm",
    "engine",
    "editor",
    "palette",
    "language",
    "widget",
)


def _environment() -> dict[str, str]:
    """Windows are painted in memory where there is no screen."""
    has_screen = sys.platform in {"win32", "darwin"} or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return os.environ | ({} if has_screen else {"QT_QPA_PLATFORM": "offscreen"})


def main() -> int:
    """Each figure in a process of its own, so that none inherits another's memory."""
    for figure in sys.argv[1:] or FIGURES:
        if figure not in FIGURES:
            sys.stderr.write(f"There is no figure {figure}; choose from {', '.join(FIGURES)}.\n")
            return 2
        ended = subprocess.run([sys.executable, "-m", f"tests.bench.{figure}"], cwd=ROOT, env=_environment(), check=False)
        if ended.returncode:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
