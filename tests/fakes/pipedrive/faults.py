"""What can go wrong with Pipedrive, on command: before it does what it was asked, or after, when nobody is told."""

from dataclasses import dataclass
from enum import Enum, auto

from tests.fakes.pipedrive.wire import Answer, page, told


class Fault(Enum):
    """One kind of trouble. Those named AFTER befall a request that has been carried out."""

    BURST = auto()  # too many requests in two seconds
    DAILY = auto()  # the company's tokens of today are used up
    CLOUDFLARE = auto()  # too many requests although it said so: a page, and not from Pipedrive
    UNAUTHORIZED = auto()
    CLOSED = auto()  # the company has not paid
    FORBIDDEN = auto()
    REJECTED = auto()
    MISSING = auto()
    REDIRECT = auto()
    SERVER_ERROR = auto()
    CUT = auto()
    SERVER_ERROR_AFTER = auto()
    GATEWAY_AFTER = auto()
    PAGE_AFTER = auto()  # a web page, with 200
    NONSENSE_AFTER = auto()  # JSON, but not of the shape that was promised
    ENDLESS_AFTER = auto()
    CUT_AFTER = auto()
    SILENT_AFTER = auto()  # no answer ever comes, and no end


COMMITTED = frozenset(fault for fault in Fault if fault.name.endswith("_AFTER"))
# The words of the made-up refusal, which an agent is shown.
REFUSAL = "Title is not to our <b>liking</b>"
ELSEWHERE = "/elsewhere"


_SILENT = frozenset({Fault.CUT, Fault.CUT_AFTER, Fault.SILENT_AFTER})
_ODD = {
    Fault.CLOUDFLARE: page(403, "Attention Required! | Cloudflare"),
    Fault.GATEWAY_AFTER: page(502, "Bad gateway"),
    Fault.PAGE_AFTER: page(200, "We will be back soon"),
    Fault.NONSENSE_AFTER: told(200, {"success": True, "data": [{"id": None}]}),
    Fault.ENDLESS_AFTER: Answer(200, b" " * 65_536, {"content-type": "application/json"}, endless=True),
    Fault.REDIRECT: Answer(302, b"", {"location": ELSEWHERE}),
}
_REFUSALS = {
    Fault.BURST: (429, "request over limit"),
    Fault.DAILY: (429, "request over limit"),
    Fault.UNAUTHORIZED: (401, "unauthorized access"),
    Fault.CLOSED: (402, "company account is not open"),
    Fault.FORBIDDEN: (403, "Scope and URL mismatch"),
    Fault.REJECTED: (400, REFUSAL),
    Fault.MISSING: (404, "Object was not found."),
    Fault.SERVER_ERROR: (500, "Internal error"),
    Fault.SERVER_ERROR_AFTER: (500, "Internal error"),
}


def answer(fault: Fault) -> Answer | None:
    """What is answered then; None where the connection is cut."""
    if fault in _SILENT:
        return None
    if (odd := _ODD.get(fault)) is not None:
        return odd
    status, words = _REFUSALS[fault]
    return told(status, {"success": False, "error": words, "errorCode": status})


@dataclass(slots=True)
class Planned:
    """A fault that comes: `on` an operation ("POST v1/leads"), or on any where it is empty; so many `times`, `after` so many others."""

    fault: Fault
    on: str
    times: int
    after: int


class Faults:
    """What is planned, first come, first served."""

    def __init__(self) -> None:
        self._planned: list[Planned] = []

    def plan(self, fault: Fault, on: str = "", times: int = 1, after: int = 0) -> Planned:
        """Let it happen to the next requests of this kind; `times` of what is given counts down."""
        planned = Planned(fault, on, times, after)
        self._planned.append(planned)
        return planned

    def next(self, operation: str) -> Fault | None:
        """What happens to a request that has just come."""
        for planned in self._planned:
            if planned.times and planned.on in ("", operation):
                if not planned.after:
                    planned.times -= 1
                    return planned.fault
                planned.after -= 1
        return None

    def clear(self) -> None:
        """The weather clears up."""
        self._planned.clear()
