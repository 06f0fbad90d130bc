"""Everything a story plays in: a stage, the real server with its demo account, Anna's real window, notifications, a visitor's browser."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.accessible import accessibility
from tests.e2e.desk import Desk
from tests.e2e.hands import Hands
from tests.e2e.stage import Stage, set_stage
from tests.e2e.visitor import Visitor, visitor_at
from tests.fakes.appearance import Appearance, offer_appearance
from tests.fakes.notifications import NotificationServer
from tests.fakes.programs import first_line, running

ANNA = "anna@acme.example"
PASSWORD = b"demo\n"
_A_HAND_NEEDS_S = 0.4


@dataclass(frozen=True, slots=True)
class Theatre:
    """What a story is told with. `server` is the server's address."""

    stage: Stage
    server: str
    desk: Desk
    notifications: NotificationServer
    appearance: Appearance
    visitor: Visitor

    async def click_notification(self, part: str) -> None:
        """Click the notification that holds `part`, no sooner than a hand can: the sender must have learnt its number first."""
        shown = await self.notifications.wait_for(part)
        await asyncio.sleep(_A_HAND_NEEDS_S)
        self.notifications.click(shown)


@asynccontextmanager
async def theatre(folder: Path, page: str = "") -> AsyncIterator[Theatre]:
    """All of it, signed in as Anna, for as long as it lasts. Data and logs are in `folder`; the visitor looks at `page`, or the demo."""
    async with set_stage(folder) as stage, server(stage) as address, accessibility(stage.session) as screen:
        notifications = await NotificationServer.start(stage.session)
        appearance = await offer_appearance(stage.session)
        async with client(stage, address), visitor_at(page or f"{address}/demo") as visitor:
            yield Theatre(stage, address, Desk(screen, Hands(stage.environment)), notifications, appearance, visitor)


@asynccontextmanager
async def server(stage: Stage) -> AsyncIterator[str]:
    """The server with the demo account; its address."""
    log = stage.folder / "server.log"
    command = (sys.executable, "-m", "server_stub", "demo", "--port", "0", "--data-dir", str(stage.folder / "server"))
    async with running(*command, environment=stage.environment, log=log) as process:
        yield await first_line(log, "listening on ", process)


@asynccontextmanager
async def client(stage: Stage, address: str, *link: str) -> AsyncIterator[None]:
    """Anna's window, perhaps started by a link."""
    options = ("--data-dir", str(stage.folder / "client"), "--server", address, "--sign-in", ANNA, "--password-stdin", *link)
    log = stage.folder / "client.log"
    async with running(sys.executable, "-m", "app", *options, environment=stage.environment, log=log, stdin=PASSWORD):
        yield
