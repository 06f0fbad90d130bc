"""What an attempt to connect that failed asks for."""

from http import HTTPStatus

from websockets.exceptions import InvalidStatus, WebSocketException

from app.core.errors import ApiError, AppError
from app.core.steps import HangUp, Then
from app.net.obstacle import proxy_answered

FAILURES = (AppError, OSError, WebSocketException)
_REFUSED: dict[int, Then] = {HTTPStatus.UNAUTHORIZED: Then.RENEW, HTTPStatus.FORBIDDEN: Then.RENEW}
_OBSTACLES = {
    "proxy_sign_in": Then.STOP,  # a name that is tried again and again with a wrong password is locked out in many companies
    "proxy_refused": Then.BACK_OFF,
    "untrusted": Then.BACK_OFF,
}


def after_failure(error: Exception) -> HangUp:
    """What this one of `FAILURES` asks for."""
    match error:
        case ApiError():
            return HangUp(Then.BACK_OFF, error.code, error.retry_after_ms or 0)
        case AppError():
            return HangUp(_OBSTACLES.get(error.code, Then.AT_ONCE), error.code)
        case InvalidStatus():
            return _refused(error.response.status_code)
        case _:
            return HangUp(Then.AT_ONCE, "unreachable")


def _refused(status: int) -> HangUp:
    """What the answer means that came instead of a socket."""
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return HangUp(Then.STOP, proxy_answered(status).code)
    return HangUp(_REFUSED.get(status, Then.BACK_OFF), f"http {status}")
