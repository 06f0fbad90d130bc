"""The floor of a socket: uvicorn as the product runs it, over a bare ASGI application that sends back what it gets."""

import socket
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import uvicorn

Event = MutableMapping[str, Any]


async def echo(scope: Event, receive: Callable[[], Awaitable[Event]], send: Callable[[Event], Awaitable[None]]) -> None:
    """Send every text frame back."""
    if scope["type"] != "websocket":
        return
    await receive()
    await send({"type": "websocket.accept"})
    while (event := await receive())["type"] == "websocket.receive":
        await send({"type": "websocket.send", "text": event["text"]})


def main() -> None:
    """Serve on a free port until stopped; the first line says where."""
    listening = socket.create_server(("127.0.0.1", 0))
    print(f"listening on http://127.0.0.1:{listening.getsockname()[1]}", flush=True)  # noqa: T201 - the bench's own protocol
    config = uvicorn.Config(
        echo, loop="uvloop", ws="websockets-sansio", ws_per_message_deflate=False, lifespan="off", log_level="error", access_log=False
    )
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    main()
