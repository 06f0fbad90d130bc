"""Whether the server can be reached from here: by a request, and by the lasting connection."""

from http import HTTPStatus

import httpx
from websockets.exceptions import InvalidStatus

from app.core.errors import Unreachable
from app.net.obstacle import obstacle, proxy_answered
from app.net.socket import opened
from app.net.way import Way, Ways

_ANSWERS_WITHIN_S = 5.0


async def probe_server(server: str, ways: Ways) -> str:
    """Empty: it answers. Else the code of what stands in the way; "stranger": something else answers."""
    way = await ways.to(server)
    try:
        async with way.client(_ANSWERS_WITHIN_S) as http:
            answer = await http.get(f"{server}/healthz")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return obstacle(error, proxied=way.proxy is not None).code
    return _judged(answer, way)


async def probe_socket(server: str, access: str, ways: Ways) -> str:
    """Empty: it opens. Else the code of what stands in the way; "refused": something lets requests through, and no socket.

    Nothing is said over it, so that nobody comes online by it. `access` may be empty: the server answers all the same.
    """
    try:
        async with opened(server, access, await ways.to(server)):
            return ""
    except Unreachable as error:
        return error.code
    except InvalidStatus:
        return "refused"


def _judged(answer: httpx.Response, way: Way) -> str:
    if answer.status_code == HTTPStatus.OK and answer.text == "ok\n":
        return ""
    if way.proxy is not None and answer.status_code == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return proxy_answered(answer.status_code).code
    return "stranger"
