"""What lies under a socket: whether it takes more bytes, and how to cut it."""

from collections.abc import Callable
from dataclasses import dataclass

EXTENSION = "livechat.transport"


@dataclass(frozen=True, slots=True)
class Transport:
    """`writable`: a send would not wait. `abort`: drop the connection with all that is unsent."""

    writable: Callable[[], bool]
    abort: Callable[[], None]
