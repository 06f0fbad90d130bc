"""One HTTP request to Pipedrive and its answer: bounded in time and size, not redirected, and what breaks said in the port's words."""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import httpx

from app.protocol.details import CrmReason
from server_stub.crm.pipedrive.access import on_this_machine
from server_stub.crm.pipedrive.answers import NotDone
from server_stub.crm.port import CrmTrouble

MOST_BYTES = 8_000_000
TIMEOUT_S = 30.0
# Nothing has left yet when these are raised; after any other it is open what the other side has done.
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, whole. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def http_client(address: str, timeout_s: float = TIMEOUT_S) -> httpx.AsyncClient:
    """Connections to this address, through the proxy that the environment names, but never to this machine."""
    return httpx.AsyncClient(
        verify=_trust(),
        timeout=httpx.Timeout(timeout_s, connect=min(timeout_s, 10.0)),
        follow_redirects=False,
        trust_env=not on_this_machine(address),
        headers={"accept": "application/json", "accept-encoding": "identity", "user-agent": "livechat-desk"},
    )


@cache
def _trust() -> ssl.SSLContext:
    """Whom to trust: read once, for that takes its time."""
    return httpx.create_ssl_context()


async def send(client: httpx.AsyncClient, request: httpx.Request) -> Reply:
    """Send it and read the answer. Raises CrmTrouble, and NotDone where it never left."""
    try:
        response = await client.send(request, stream=True)
        try:
            return Reply(response.status_code, dict(response.headers), await _whole(response))
        finally:
            await response.aclose()
    except _NEVER_SENT:
        raise NotDone(CrmReason.UNREACHABLE) from None
    except httpx.HTTPError:
        raise CrmTrouble(CrmReason.UNREACHABLE) from None


async def _whole(response: httpx.Response) -> bytes:
    """The body. What is packed could unfold without end, and nobody asked for it: that is no answer of Pipedrive's."""
    if response.headers.get("content-encoding", "identity") != "identity":
        raise CrmTrouble(CrmReason.BUSY)
    body = bytearray()
    async for part in response.aiter_raw():
        body += part
        if len(body) > MOST_BYTES:
            raise CrmTrouble(CrmReason.BUSY)
    return bytes(body)
