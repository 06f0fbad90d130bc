"""What the body of any request may be, before anybody reads what it says."""

from typing import Any

from litestar import Request

from app.protocol.errors import ErrorCode
from server_stub.handlers.refused import Refused
from server_stub.web.incoming import too_deep


async def check_body(request: Request[Any, Any, Any]) -> None:
    """It is text, nested no deeper than a frame. Raises Refused (bad_frame); the size is the application's to check."""
    if request.method == "GET":
        return
    try:
        text = (await request.body()).decode()
    except UnicodeDecodeError:
        raise Refused(ErrorCode.BAD_FRAME) from None
    if too_deep(text):
        raise Refused(ErrorCode.BAD_FRAME)
