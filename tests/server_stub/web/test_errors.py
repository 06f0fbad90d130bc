"""Errors over HTTP."""

import logging
import sqlite3
from collections.abc import Callable

import httpx
import pytest
from litestar import Litestar, get
from sqlalchemy.exc import IntegrityError, OperationalError

from app.protocol.errors import ErrorCode
from server_stub.handlers.refused import Refused
from server_stub.web.errors import EXCEPTION_HANDLERS


async def answer_to(error: Exception) -> httpx.Response:
    """What a request is answered whose handler raises this."""

    @get("/")
    async def handler() -> None:
        raise error

    app = Litestar([handler], exception_handlers=EXCEPTION_HANDLERS, logging_config=None, openapi_config=None)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)  # type: ignore[arg-type] # two spellings of the same ASGI
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        return await client.get("/")


@pytest.mark.parametrize(
    ("code", "status"),
    [
        (ErrorCode.BAD_FRAME, 400),
        (ErrorCode.UNAUTHENTICATED, 401),
        (ErrorCode.WRONG_CREDENTIALS, 401),
        (ErrorCode.TOKEN_EXPIRED, 401),
        (ErrorCode.REVOKED, 401),
        (ErrorCode.ORIGIN_REFUSED, 403),
        (ErrorCode.NOT_ALLOWED, 403),
        (ErrorCode.NOT_ENTITLED, 403),
        (ErrorCode.NOT_FOUND, 404),
        (ErrorCode.RATE_LIMITED, 429),
        (ErrorCode.BUSY, 503),
    ],
)
async def test_a_refusal_has_its_status(code: ErrorCode, status: int) -> None:
    answer = await answer_to(Refused(code))
    assert (answer.status_code, answer.json()) == (status, {"code": code.value})


async def test_a_refusal_says_when_to_come_again() -> None:
    answer = await answer_to(Refused(ErrorCode.RATE_LIMITED, retry_after_ms=1_500))
    assert answer.json() == {"code": "rate_limited", "retry_after_ms": 1_500}
    assert answer.headers["retry-after"] == "2"


async def test_a_database_that_does_not_answer_is_busy(expect_log: Callable[[str, int], None]) -> None:
    expect_log("database failed path=/ why=failed", logging.ERROR)
    answer = await answer_to(OperationalError("SELECT 1", {}, sqlite3.OperationalError("database is locked")))
    assert (answer.status_code, answer.json()) == (503, {"code": "busy", "retry_after_ms": 1_000})


async def test_a_wrong_statement_is_a_bug_of_ours(expect_log: Callable[[str, int], None]) -> None:
    expect_log("request failed path=/", logging.ERROR)
    answer = await answer_to(IntegrityError("INSERT", {}, sqlite3.IntegrityError("UNIQUE constraint failed")))
    assert (answer.status_code, answer.json()) == (500, {"code": "internal"})


async def test_a_bug_of_ours_is_logged_and_shows_nothing(expect_log: Callable[[str, int], None]) -> None:
    expect_log("request failed path=/", logging.ERROR)
    answer = await answer_to(ValueError("the secret is 42"))
    assert (answer.status_code, answer.json()) == (500, {"code": "internal"})
