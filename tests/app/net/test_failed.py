"""What a failed attempt to connect asks for: to be tried at once, later, with another token, or not before a person has seen to it."""

import pytest
from websockets.datastructures import Headers
from websockets.exceptions import InvalidStatus, WebSocketException
from websockets.http11 import Response

from app.core.errors import ApiError, StoreError, Unreachable
from app.core.steps import HangUp, Then
from app.net.failed import FAILURES, after_failure


def refused(status: int) -> InvalidStatus:
    return InvalidStatus(Response(status, "", Headers()))


WHAT = [
    (ApiError("busy", retry_after_ms=7_000), HangUp(Then.BACK_OFF, "busy", 7_000)),
    (ApiError("internal"), HangUp(Then.BACK_OFF, "internal")),
    (Unreachable(), HangUp(Then.AT_ONCE, "unreachable")),
    (Unreachable("proxy_unreachable"), HangUp(Then.AT_ONCE, "proxy_unreachable")),
    (Unreachable("untrusted"), HangUp(Then.BACK_OFF, "untrusted")),
    (Unreachable("proxy_refused"), HangUp(Then.BACK_OFF, "proxy_refused")),
    (Unreachable("proxy_sign_in"), HangUp(Then.STOP, "proxy_sign_in")),
    (StoreError("disk_full"), HangUp(Then.AT_ONCE, "disk_full")),
    (refused(401), HangUp(Then.RENEW, "http 401")),
    (refused(403), HangUp(Then.RENEW, "http 403")),
    (refused(407), HangUp(Then.STOP, "proxy_sign_in")),
    (refused(503), HangUp(Then.BACK_OFF, "http 503")),
    (ConnectionRefusedError(), HangUp(Then.AT_ONCE, "unreachable")),
    (TimeoutError(), HangUp(Then.AT_ONCE, "unreachable")),
    (WebSocketException(), HangUp(Then.AT_ONCE, "unreachable")),
]


@pytest.mark.parametrize(("error", "asked"), WHAT)
def test_each_failure_asks_for_what_helps(error: Exception, asked: HangUp) -> None:
    assert isinstance(error, FAILURES)
    assert after_failure(error) == asked
