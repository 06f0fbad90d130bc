"""Who asks something over HTTP: let in, and counted, so that nobody asks too often."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from server_stub.web.asking import AnyRequest
from server_stub.web.limits import Buckets
from server_stub.web.tokens import Access

Admit = Callable[[AnyRequest], Awaitable[Access]]


def counted(check: Callable[[Mapping[str, str]], Access], asking: Buckets) -> Admit:
    """Who sends a request: whom `check` lets in. Raises Refused: rate_limited, and as `check` does."""

    async def admit(request: AnyRequest) -> Access:
        access = await asyncio.to_thread(check, request.headers)
        asking.spend(access.agent)
        return access

    return admit
