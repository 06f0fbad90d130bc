"""What lies under a socket: whether it takes more bytes, how to give it some, and how to cut it."""

from collections.abc import Callable
from dataclasses import dataclass

EXTENSION = "livechat.transport"


@dataclass(frozen=True, slots=True)
class Transport:
    """`writable`: a send would not wait. `send`: a text frame, at once; raises OSError. `abort`: cut it, with all that is unsent."""

    writable: Callable[[], bool]
    send: Callable[[bytes], None]
    abort: Callable[[], None]
