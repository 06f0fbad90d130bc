"""The page to which Pipedrive sends a browser back when somebody has let this server in, or has not."""

from typing import Annotated, Protocol

from litestar import MediaType, Response, Router, get
from litestar.openapi import ResponseSpec
from litestar.params import QueryParameter

from server_stub.web.errors import NOT_STORED, PROBLEMS

_LONGEST = 2_000
_ANSWERS = {
    400: PROBLEMS[400],
    409: ResponseSpec(str, description="No connection was made; the text says why", media_type=MediaType.TEXT),
}
Words = Annotated[str, QueryParameter(max_length=_LONGEST, description="As Pipedrive sends it.")]

State = Annotated[str, QueryParameter(name="state", max_length=_LONGEST, description="What was sent along when it was asked for.")]


class Granting(Protocol):
    """Whoever makes a connection of what the browser brings."""

    async def answer(self, state: str, code: str) -> tuple[bool, str]:
        """Whether there is a connection now, and what to tell whoever sits before the browser."""
        ...


def grant_routes(granting: Granting) -> Router:
    """The one page. Nobody signs in here: the state, which only the operator's browser was given, says whose it is."""

    @get("/callback", media_type=MediaType.TEXT, responses=_ANSWERS, summary="A browser comes back from Pipedrive")
    async def callback(asked: State = "", code: Words = "") -> Response[str]:
        made, told = await granting.answer(asked, code)
        return Response(f"{told}\n", status_code=200 if made else 409, media_type=MediaType.TEXT)

    headers = NOT_STORED | {"Referrer-Policy": "no-referrer"}
    return Router("/api/v1/crm/pipedrive", route_handlers=[callback], response_headers=headers, tags=["crm"])
