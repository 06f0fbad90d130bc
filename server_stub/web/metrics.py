"""What the server counts about itself, for Prometheus."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

_LAG_BUCKETS_S = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30)


class Metrics:
    """The figures of one server."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._answered: dict[tuple[str, str], Counter] = {}
        self.sockets = Gauge("livechat_sockets", "Open sockets", ["side"], registry=self._registry)
        self.commands = Counter("livechat_commands", "Commands by kind and result", ["kind", "result"], registry=self._registry)
        self.refusals = Counter("livechat_refusals", "Refusals by code", ["code"], registry=self._registry)
        self.closes = Counter("livechat_closes", "Sockets closed by the server, by close code", ["code"], registry=self._registry)
        self.lag = Histogram(
            "livechat_event_lag_seconds",
            "From an event's time to when it is handed to a reader's socket",
            buckets=_LAG_BUCKETS_S,
            registry=self._registry,
        )

    def answered(self, kind: str, result: str) -> None:
        """A command of this kind came to this. Looking a series up by its labels is what costs; so it is done once."""
        series = self._answered.get((kind, result))
        if series is None:
            series = self._answered[kind, result] = self.commands.labels(kind, result)
        series.inc()

    def page(self) -> bytes:
        """All figures in Prometheus' text format."""
        return generate_latest(self._registry)
