"""What tells operators how the server is: alive, ready, and its figures."""

import asyncio
from collections.abc import Callable

from litestar import Response, Router, get
from sqlalchemy import text

from app.protocol.errors import ErrorCode
from server_stub.db.database import Database
from server_stub.handlers.refused import Refused
from server_stub.web.errors import BUSY_MS
from server_stub.web.metrics import Metrics


def health_routes(database: Database, metrics: Metrics, stopping: Callable[[], bool]) -> Router:
    """The three questions that monitors ask."""

    @get("/healthz", media_type="text/plain", sync_to_thread=False, summary="The process is alive")
    def alive() -> str:
        return "ok\n"

    @get("/readyz", media_type="text/plain", summary="The server takes work: its database answers and it is not stopping")
    async def ready() -> str:
        if stopping():
            raise Refused(ErrorCode.BUSY, retry_after_ms=BUSY_MS)
        await asyncio.to_thread(_ask, database)
        return "ok\n"

    @get("/metrics", sync_to_thread=False, summary="Figures in Prometheus' text format")
    def figures() -> Response[bytes]:
        return Response(metrics.page(), media_type="text/plain; version=0.0.4; charset=utf-8")

    return Router("/", route_handlers=[alive, ready, figures], tags=["health"])


def _ask(database: Database) -> None:
    with database.read() as connection:
        connection.execute(text("SELECT count(*) FROM account")).scalar_one()
