"""What all uploads over HTTP have in common: how much is taken, how their bodies are described, and that they are read piece by piece."""

from dataclasses import dataclass
from typing import Any

from litestar import Request
from litestar.openapi import ResponseSpec
from litestar.openapi.spec import OpenAPIMediaType, OpenAPIType, Operation, RequestBody, Schema

from app.protocol.api import Problem
from server_stub.handlers.file_rules import ALL_TAKEN, check_size
from server_stub.settings import Rates
from server_stub.web.errors import PROBLEMS
from server_stub.web.limits import Buckets, Seconds

BYTES = "application/octet-stream"
UPLOAD_PROBLEMS = PROBLEMS | {
    403: ResponseSpec(Problem, description="origin_refused, not_allowed (such people send no files), or consent_missing"),
    409: ResponseSpec(Problem, description="idempotency_conflict, not_assigned, closed"),
    413: ResponseSpec(Problem, description="file_too_large: `limit` in its detail says how many bytes a file may have"),
    422: ResponseSpec(Problem, description="file_empty, or file_refused: files of this `kind`, if it is named, are not taken"),
    507: ResponseSpec(Problem, description="storage_full"),
}

AnyRequest = Request[Any, Any, Any]


@dataclass(frozen=True, slots=True)
class UploadLimits:
    """How much is taken: files of an agent and of a visitor, bytes of a visitor, and of all visitors of an address."""

    agents: Buckets
    visitors: Buckets
    visitors_bytes: Buckets
    address_bytes: Buckets


def upload_limits(rates: Rates, seconds: Seconds) -> UploadLimits:
    """The limits of a run."""
    return UploadLimits(
        Buckets(rates.agent_files_burst, rates.agent_files_per_s, seconds),
        Buckets(rates.visitor_files_burst, rates.visitor_files_per_s, seconds),
        Buckets(rates.visitor_bytes_burst, rates.visitor_bytes_per_s, seconds),
        Buckets(rates.address_bytes_burst, rates.address_bytes_per_s, seconds),
    )


class BytesOperation(Operation):
    """A request whose body is the bytes of a file, as its description says."""

    def __post_init__(self) -> None:
        schema = Schema(type=OpenAPIType.STRING, content_media_type=BYTES)
        self.request_body = RequestBody(content={BYTES: OpenAPIMediaType(schema=schema)}, required=True)


def announced_size(request: AnyRequest) -> int | None:
    """How many bytes the body has; None where it does not say. Raises Refused where nobody takes so many."""
    announced = request.headers.get("content-length", "")
    if not announced.isdecimal():
        return None
    check_size(ALL_TAKEN, size := int(announced))
    return size


async def _leave_body(_request: AnyRequest) -> None:
    """The body is no text, and is read piece by piece by whoever takes it."""


# Whoever takes a body counts its bytes, and says the limit.
STREAMED: dict[str, Any] = {"before_request": _leave_body, "request_max_body_size": None}
