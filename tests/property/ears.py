"""What the programs of a world write into their logs: never what people typed, and no trouble that nobody made."""

import logging
import re

from tests.property.ledger import TOKEN

_OF_THE_SERVER = "batch refused|deadlines wait|pruning waits|cursor not kept|store unreadable|poll failed|watch waits"
_OF_A_CLIENT = "not_remembered=|not_judged=|not_told code=|owed kept=no|turn failed=|not_tidied"
_AFTER_A_FULL_DISK = re.compile(f"{_OF_THE_SERVER}|{_OF_A_CLIENT}")


class Ears(logging.Handler):
    """Listens to the product's loggers between `open` and `close`, in place of whoever listens otherwise."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.problems: list[str] = []
        self.full_disk = False
        self._logger = logging.getLogger("livechat")

    def open(self) -> None:
        """Begin."""
        self._before = (self._logger.level, self._logger.propagate)
        self._logger.setLevel(logging.DEBUG)
        self._logger.propagate = False
        self._logger.addHandler(self)

    def close(self) -> None:
        """End."""
        self._logger.removeHandler(self)
        self._logger.setLevel(self._before[0])
        self._logger.propagate = self._before[1]

    def emit(self, record: logging.LogRecord) -> None:
        """Judge one record."""
        line = record.getMessage()
        if TOKEN.search(line.encode()):
            self.problems.append(f"typed text in the log: {line}")
        if record.levelno >= logging.WARNING and not (self.full_disk and _AFTER_A_FULL_DISK.search(line)):
            self.problems.append(f"{line} {record.exc_info[1]!r}" if record.exc_info else line)
