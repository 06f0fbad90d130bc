"""The demo on a machine with a screen: server and Anna's window run until she quits or Ctrl+C; the visitor is whoever opens the page."""

import os
import sys
from pathlib import Path

from tests.e2e.theatre import ANNA, PASSWORD
from tests.fakes.programs import first_line, running

_GUIDE = """
The shop page, to open in a browser:  {address}/demo
Anna's window opens now. The switch "Online" at its bottom left makes her available.
Sign-in data, for a second window:    anna@acme.example, ben@acme.example or chris@acme.example, password demo, server {address}
Quit Anna's window or press Ctrl+C here to end the demo. Data and logs: {folder}
"""


async def serve_by_hand(folder: Path) -> None:
    """Run both programs; what was said in an earlier demo is still there."""
    log = folder / "server.log"
    command = (sys.executable, "-m", "server_stub", "demo", "--port", "0", "--data-dir", str(folder / "server"))
    async with running(*command, environment=os.environ, log=log) as server:
        address = await first_line(log, "listening on ", server)
        sys.stdout.write(_GUIDE.format(address=address, folder=folder))
        sys.stdout.flush()
        options = ("--data-dir", str(folder / "client"), "--server", address, "--sign-in", ANNA, "--password-stdin")
        async with running(
            sys.executable, "-m", "app", *options, environment=os.environ, log=folder / "client.log", stdin=PASSWORD
        ) as window:
            await window.wait()
