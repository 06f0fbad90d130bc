"""The one exception by which the rules say no."""

from app.protocol.errors import ErrorCode


class Refused(Exception):  # noqa: N818 - the house's word for it
    """A command was refused. `detail` holds what the words need; `retry_after_ms` is set when asking again later makes sense."""

    def __init__(self, code: ErrorCode, *, retry_after_ms: int | None = None, **detail: str) -> None:
        super().__init__(code.value)
        self.code = code
        self.retry_after_ms = retry_after_ms
        self.detail = detail
