"""What tells operators how the server is: alive, ready, and its figures."""

from litestar import Response, Router, get

from server_stub.web.errors import NOT_NOW
from server_stub.web.metrics import Metrics
from server_stub.web.readiness import Readiness


def health_routes(readiness: Readiness, metrics: Metrics) -> Router:
    """The three questions that monitors ask."""

    @get("/healthz", media_type="text/plain", sync_to_thread=False, summary="The process is alive")
    def alive() -> str:
        return "ok\n"

    @get(
        "/readyz",
        media_type="text/plain",
        responses=NOT_NOW,
        summary="The server takes work: it is not stopping, its writer is at work, and the disk takes data",
    )
    async def ready() -> str:
        await readiness.check()
        return "ok\n"

    @get("/metrics", sync_to_thread=False, summary="Figures in Prometheus' text format")
    def figures() -> Response[bytes]:
        return Response(metrics.page(), media_type="text/plain; version=0.0.4; charset=utf-8")

    return Router("/", route_handlers=[alive, ready, figures], tags=["health"])
