"""Errors over HTTP: every one has a Problem as its body."""

import logging
from typing import Any

from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.openapi import ResponseSpec
from litestar.openapi.spec import SecurityRequirement
from litestar.types import ExceptionHandlersMap
from sqlalchemy.exc import DatabaseError as DriverError

from app.protocol.api import Problem
from app.protocol.errors import ErrorCode
from server_stub.db.trouble import unwritable
from server_stub.handlers.refused import Refused

log = logging.getLogger("livechat.web")

BUSY_MS = 1_000
NOT_STORED = {"Cache-Control": "no-store"}  # for answers that hold secrets or what visitors wrote
_STATUS = {
    ErrorCode.BAD_FRAME: 400,
    ErrorCode.FRAME_TOO_LARGE: 413,
    ErrorCode.UNAUTHENTICATED: 401,
    ErrorCode.WRONG_CREDENTIALS: 401,
    ErrorCode.TOKEN_EXPIRED: 401,
    ErrorCode.REVOKED: 401,
    ErrorCode.ORIGIN_REFUSED: 403,
    ErrorCode.NOT_ALLOWED: 403,
    ErrorCode.NOT_ENTITLED: 403,
    ErrorCode.CONSENT_MISSING: 403,
    ErrorCode.NOT_FOUND: 404,
    ErrorCode.INVITATION_OVER: 404,
    ErrorCode.EDITED_MEANWHILE: 409,
    ErrorCode.IDEMPOTENCY_CONFLICT: 409,
    ErrorCode.EMAIL_TAKEN: 409,
    ErrorCode.LAST_ADMIN: 409,
    ErrorCode.NOT_ASSIGNED: 409,
    ErrorCode.CLOSED: 409,
    ErrorCode.FILE_TOO_LARGE: 413,
    ErrorCode.FILE_EMPTY: 422,
    ErrorCode.FILE_REFUSED: 422,
    ErrorCode.PLAYBOOK_INVALID: 422,
    ErrorCode.SETTING_INVALID: 422,
    ErrorCode.RATE_LIMITED: 429,
    ErrorCode.STORAGE_FULL: 507,
    ErrorCode.BUSY: 503,
    ErrorCode.INTERNAL: 500,
}
_CODE = {401: ErrorCode.UNAUTHENTICATED, 403: ErrorCode.NOT_ALLOWED, 404: ErrorCode.NOT_FOUND, 413: ErrorCode.FRAME_TOO_LARGE}

BEARER: list[SecurityRequirement] = [{"agent": []}]
VISITOR: list[SecurityRequirement] = [{"visitor": []}]
PROBLEMS = {
    400: ResponseSpec(Problem, description="bad_frame: the request could not be read"),
    401: ResponseSpec(Problem, description="unauthenticated, token_expired, revoked, or wrong_credentials at sign-in"),
    403: ResponseSpec(Problem, description="origin_refused, not_allowed or not_entitled"),
    404: ResponseSpec(Problem, description="not_found: absent, or not to be seen"),
    413: ResponseSpec(Problem, description="frame_too_large: the body is larger than a frame may be"),
    429: ResponseSpec(Problem, description="rate_limited: retry_after_ms says when to come again"),
    503: ResponseSpec(Problem, description="busy: retry_after_ms says when to come again"),
}
ABSENT = {404: PROBLEMS[404]}
NOT_NOW = {503: PROBLEMS[503]}

AnyRequest = Request[Any, Any, Any]


def problem(code: ErrorCode, status: int, retry_after_ms: int | None = None, detail: dict[str, str] | None = None) -> Response[Problem]:
    """The answer that says what is wrong."""
    headers = NOT_STORED | ({"Retry-After": str(max(1, -(-retry_after_ms // 1000)))} if retry_after_ms else {})
    return Response(Problem(code=code, retry_after_ms=retry_after_ms, detail=detail or {}), status_code=status, headers=headers)


def _refused(_request: AnyRequest, refused: Refused) -> Response[Problem]:
    return problem(refused.code, _STATUS.get(refused.code, 400), refused.retry_after_ms, refused.detail)


def _http(_request: AnyRequest, error: HTTPException) -> Response[Problem]:
    return problem(_CODE.get(error.status_code, ErrorCode.BAD_FRAME), error.status_code)


def _too_deep(_request: AnyRequest, _error: RecursionError) -> Response[Problem]:
    return problem(ErrorCode.BAD_FRAME, 400)


def _database(request: AnyRequest, error: DriverError) -> Response[Problem]:
    if (state := unwritable(error)) is None:
        return _bug(request, error)
    log.error("database failed path=%s why=%s", _template(request), state)
    return problem(ErrorCode.BUSY, 503, BUSY_MS)


def _bug(request: AnyRequest, error: Exception) -> Response[Problem]:
    log.error("request failed path=%s", _template(request), exc_info=error)
    return problem(ErrorCode.INTERNAL, 500)


def _template(request: AnyRequest) -> str:
    """The path as it is declared, not as it was asked for: that is the caller's to write."""
    return str(request.scope.get("path_template", ""))


EXCEPTION_HANDLERS: ExceptionHandlersMap = {
    Refused: _refused,
    HTTPException: _http,
    RecursionError: _too_deep,
    DriverError: _database,
    Exception: _bug,
}
