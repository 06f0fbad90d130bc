"""What the server counts about itself, for Prometheus. No label ever names a person, a conversation or an address."""

from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, generate_latest

from server_stub.web.spread import Spread

_BATCH_BUCKETS_S = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5)
_BATCH_BUCKETS = (1, 2, 4, 8, 16, 32, 64)
_LAG_BUCKETS_S = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30)


class Metrics:
    """The figures of one server."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._answered: dict[tuple[str, str], Counter] = {}
        self.sockets = Gauge("livechat_sockets", "Open sockets", ["side"], registry=self._registry)
        self.polls = Gauge("livechat_polls", "Connections over long polls instead of a socket", ["side"], registry=self._registry)
        self.commands = Counter("livechat_commands", "Commands by kind and result", ["kind", "result"], registry=self._registry)
        self.refusals = Counter("livechat_refusals", "Refusals by code", ["code"], registry=self._registry)
        self.closes = Counter("livechat_closes", "Sockets closed by the server, by close code", ["code"], registry=self._registry)
        self.lag = Spread(
            "livechat_event_lag_seconds", "From an event's time to when it is handed to a reader's socket", _LAG_BUCKETS_S, self._registry
        )
        self.welcomes = Counter(
            "livechat_welcomes", "Clients that arrived, resumed or by snapshot", ["side", "mode"], registry=self._registry
        )
        self.replayed = Counter("livechat_replayed_events", "Events read again for clients that resumed", registry=self._registry)
        self._batch_commands = Spread("livechat_batch_commands", "Commands in one transaction", _BATCH_BUCKETS, self._registry)
        self._batch_seconds = Spread(
            "livechat_batch_seconds", "One transaction: load, decide, save and commit to the disk", _BATCH_BUCKETS_S, self._registry
        )
        self._batches_refused = Counter(
            "livechat_batches_refused", "Transactions that could not be written, by why", ["why"], registry=self._registry
        )
        self._crm_attempts = Counter(
            "livechat_crm_attempts",
            "Attempts to take an item to its CRM, by what came of it",
            ["state", "reason"],
            registry=self._registry,
        )
        self._alerts = Counter(
            "livechat_alerts", "What became of alerts for waiting conversations, as clients say", ["fate", "why"], registry=self._registry
        )
        self.readers: set[Callable[[], int]] = set()  # of each agent's connection: how many events it has not been sent
        self._states: dict[str, Gauge] = {}

    def batch(self, commands: int, seconds: float, why: str) -> None:
        """A batch of the writer's; `why` says that and why it was refused."""
        self._batch_commands.note(commands)
        self._batch_seconds.note(seconds)
        if why:
            self._batches_refused.labels(why).inc()

    def crm_attempt(self, state: str, reason: str | None) -> None:
        """An item was taken to its CRM; `reason` says why it waits, failed, or what is to be looked at."""
        self._crm_attempts.labels(state, reason or "").inc()

    def alert(self, fate: str, why: str | None) -> None:
        """An agent's client said what became of an alert; `why` says why it was not shown."""
        self._alerts.labels(fate, why or "").inc()

    def state(self, name: str, meaning: str, value: Callable[[], float]) -> None:
        """A figure that is looked up whenever somebody asks for the page."""
        self._states[name] = Gauge(f"livechat_{name}", meaning, registry=self._registry)
        self._states[name].set_function(value)

    def answered(self, kind: str, result: str) -> None:
        """A command of this kind came to this. Looking a series up by its labels is what costs; so it is done once."""
        series = self._answered.get((kind, result))
        if series is None:
            series = self._answered[kind, result] = self.commands.labels(kind, result)
        series.inc()

    def page(self) -> bytes:
        """All figures in Prometheus' text format."""
        return generate_latest(self._registry)
