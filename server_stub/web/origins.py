"""Which web pages may speak with the server: its own, and those that a site allows."""

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from app.protocol.errors import ErrorCode
from server_stub.handlers.refused import Refused


def own_origin(public_url: str, scheme: str, host: str) -> str:
    """The origin of the pages that this server serves; `scheme` and `host` are the request's, for where no address is set."""
    secure = scheme in ("https", "wss")
    return public_url or f"{'https' if secure else 'http'}://{host}"


def check_visitor_origin(headers: Mapping[str, str], own: str, allowed: Iterable[str]) -> str:
    """The request's origin, exactly our own or an allowed one. Raises Refused: origin_refused."""
    origin = headers.get("origin", "")
    if not origin or (origin != own and origin not in tuple(allowed)):
        raise Refused(ErrorCode.ORIGIN_REFUSED)
    return origin


def page_origin(page: str) -> str:
    """The origin of a page by its address; empty where that is no web page's."""
    try:
        parts = urlsplit(page)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("http", "https") and parts.netloc else ""


def page_place(page: str) -> str:
    """A web page's address without query and fragment, which may hold anything about whoever looks at it."""
    return page_origin(page) and f"{page_origin(page)}{urlsplit(page).path}"


def check_agent_origin(headers: Mapping[str, str]) -> None:
    """Desktop clients send no origin; whoever does is a web page that has no business here. Raises Refused: origin_refused."""
    if "origin" in headers:
        raise Refused(ErrorCode.ORIGIN_REFUSED)
