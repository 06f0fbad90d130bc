"""The figures that are looked up at the moment when somebody asks for them."""

from collections.abc import Callable
from pathlib import Path
from shutil import disk_usage

from server_stub.handlers.execute import Executor
from server_stub.web.metrics import Metrics


def measure(metrics: Metrics, executor: Executor, database: Path) -> None:
    """Show them on the page of these metrics."""
    log = Path(f"{database}-wal")
    metrics.state("commands_waiting", "Commands accepted and not answered", lambda: executor.waiting)
    metrics.state("slowest_agent_events", "Events that the slowest agent's connection has not been sent", lambda: _slowest(metrics))
    metrics.state("database_bytes", "Size of the database", lambda: _size(database))
    metrics.state("write_ahead_log_bytes", "Size of the database's write-ahead log", lambda: _size(log))
    metrics.state("disk_free_bytes", "Space left on the database's disk", lambda: disk_usage(database.parent).free)


def measure_crm(metrics: Metrics, pending: Callable[[], int], oldest_s: Callable[[], float]) -> None:
    """Show what waits for the CRMs."""
    metrics.state("crm_pending", "Leads, deals and activities that wait for their CRM", pending)
    metrics.state("crm_oldest_pending_seconds", "For how long the oldest of them has waited", oldest_s)


def _slowest(metrics: Metrics) -> int:
    return max((behind() for behind in metrics.readers), default=0)


def _size(file: Path) -> float:
    """In bytes; 0 where there is no such file just now."""
    try:
        return file.stat().st_size
    except OSError:
        return 0
