"""Gives each request and each socket a name of its own, which its log lines bear and its HTTP answer tells."""

import secrets
from typing import Any

from server_stub.logs import connection

HEADER = b"x-request-id"


def named(app: Any) -> Any:
    """The ASGI application with such names."""

    async def named_app(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] not in ("http", "websocket"):
            await app(scope, receive, send)
            return
        name = secrets.token_hex(4)
        connection.set(name)

        async def tell(event: Any) -> None:
            if event["type"] == "http.response.start":
                event = {**event, "headers": [*event.get("headers", ()), (HEADER, name.encode())]}
            await send(event)

        await app(scope, receive, tell if scope["type"] == "http" else send)

    return named_app
