"""What stands between us and a server, told from the errors of the libraries: AppError's codes."""

import ssl
from collections.abc import Iterator
from http import HTTPStatus

import httpx
from websockets.exceptions import InvalidProxyMessage, InvalidProxyStatus

from app.core.errors import Unreachable

_DOWN = {HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.GATEWAY_TIMEOUT}  # the proxy found no server


def obstacle(error: Exception, *, proxied: bool) -> Unreachable:
    """What to tell of a connection that failed with this error. `proxied`: it went through a proxy."""
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error)):
        return Unreachable("untrusted")
    status = _proxy_status(error)
    if status is not None:
        return proxy_answered(status)
    if proxied and _not_met(error):
        return Unreachable("proxy_unreachable")
    return Unreachable()


def proxy_answered(status: int) -> Unreachable:
    """What to tell of a proxy that answers with this status instead of letting us through."""
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return Unreachable("proxy_sign_in")
    return Unreachable("unreachable" if status in _DOWN else "proxy_refused")


def _proxy_status(error: Exception) -> int | None:
    match error:
        case InvalidProxyStatus():
            return error.response.status_code
        case InvalidProxyMessage():
            return 0
        case httpx.ProxyError():
            status, _, _ = str(error).partition(" ")  # "407 Proxy Authentication Required": it is nowhere else
            return int(status) if status.isdecimal() else 0
    return None


def _not_met(error: Exception) -> bool:
    """Whether there was no connection at all, not even to the proxy."""
    if any(isinstance(cause, ssl.SSLError | ConnectionResetError) for cause in _causes(error)):
        return False
    return isinstance(error, httpx.ConnectError) or (isinstance(error, OSError) and not isinstance(error, TimeoutError))


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__
