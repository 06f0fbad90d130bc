"""The life of one socket after hello, of an agent's or a visitor's alike."""

import asyncio
import logging

from app.protocol.errors import CloseCode
from app.protocol.frames import Hello
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.web.connection import Connection, Gone
from server_stub.web.dialogue import Dialogue, Side
from server_stub.web.doors import Doors
from server_stub.web.following import Following, View

log = logging.getLogger("livechat.web")


async def serve_socket(connection: Connection, hello: Hello, side: Side, view: View, doors: Doors) -> None:
    """Answer and inform whoever is on this connection, until it is gone."""
    actor = connection.actor
    if actor is None:
        raise RuntimeError("a connection without an actor")
    if doors.sockets.stopping:
        await connection.close(CloseCode.RESTARTING)
        return
    following = Following(connection, view, doors, actor)
    dialogue = Dialogue(connection, side, doors)
    connection.silent = following.silent
    doors.sockets.add(connection)
    doors.metrics.sockets.labels(_side(actor)).inc()
    doors.metrics.readers.add(following.behind)
    log.debug("opened side=%s cursor=%s", _side(actor), hello.cursor)
    try:
        await doors.presence.opened(actor)
        async with asyncio.TaskGroup() as group:
            follower = group.create_task(_follow(following, hello, connection))
            await dialogue.run(group)
            follower.cancel()
    finally:
        log.debug("closed side=%s why=%s", _side(actor), dialogue.why or "unsaid")
        doors.presence.closed(actor, dialogue.why)
        doors.metrics.sockets.labels(_side(actor)).dec()
        doors.metrics.readers.discard(following.behind)
        doors.sockets.remove(connection)


async def _follow(following: Following, hello: Hello, connection: Connection) -> None:
    try:
        await following.run(hello)
    except Gone:
        return
    except Exception:
        log.exception("following failed")
        await connection.close(CloseCode.OVERLOADED)


def _side(actor: AgentActor | VisitorActor) -> str:
    return "agent" if isinstance(actor, AgentActor) else "visitor"
