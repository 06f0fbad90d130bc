"""`livechat-desk --diagnose`: the chain of alerts tried for real, and a line printed for each link; it needs no window."""

import asyncio
import sys

from PySide6.QtCore import QCoreApplication

from app.core.account import with_scheme
from app.core.diagnosis.examination import examine
from app.core.diagnosis.findings import TraySeen, all_hold
from app.desktop.paths import Paths
from app.desktop.starting.launch import Launch
from app.desktop.starting.system import autostart
from app.diagnosis.chain import Chain
from app.diagnosis.reading import Found, read_folder
from app.ui import language
from app.ui.diagnosis import words
from app.ui.diagnosis.tray import look_for_tray


def run(paths: Paths, launch: Launch, server: str, code: str) -> int:
    """Print what is found. The exit code: 0 all hold, 1 not. `launch`: what would start it; `server`: this one is asked;
    `code`: the language; the last two may be empty.

    Beside a program that runs on the same folder nothing is changed: its sign-in is not renewed, and its store only read.
    """
    tray = look_for_tray()  # before there are threads
    app = QCoreApplication.instance() or QCoreApplication(["livechat-desk"])
    loop = asyncio.new_event_loop()  # not asyncio.run, which waits for threads that may never end
    try:
        with read_folder(paths) as found:
            language.speak(app, code or found.language)
            return loop.run_until_complete(tell(found, launch, server, tray))
    finally:
        loop.close()


async def tell(found: Found, launch: Launch, server: str, tray: TraySeen) -> int:
    """The same for what was read of a folder, in the language that is spoken."""
    findings = []
    starts = autostart(launch) if found.starts else None
    chain = Chain(with_scheme(server) if server else found.server, found.ways, found.signed_in, lambda: tray, starts, chosen=found.chosen)
    try:
        async for finding in examine(chain.probes()):
            findings.append(finding)
            _print(words.line(finding))
    finally:
        await found.signed_in.close()
    holds = all_hold(findings)
    _print(words.whole(holds=holds))
    return 0 if holds else 1


def _print(line: str) -> None:
    encoding = sys.stdout.encoding or "ascii"
    sys.stdout.write(line.encode(encoding, "replace").decode(encoding) + "\n")
    sys.stdout.flush()
