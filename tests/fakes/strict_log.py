"""A log handler that remembers every warning and error, and knows which of them a test has announced."""

import logging
import re


class StrictLog(logging.Handler):
    """Collects records from WARNING up; `problems` lists those nobody expected and the expected ones that never came."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []
        self._expected: list[tuple[re.Pattern[str], int]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def expect(self, pattern: str, level: int = logging.WARNING) -> None:
        """At least one record of that level whose text matches the pattern somewhere will come."""
        self._expected.append((re.compile(pattern), level))

    def problems(self) -> list[str]:
        """One line for each unexpected record and for each expectation that nothing met."""
        unexpected = [record for record in self._records if not any(_meets(record, *wanted) for wanted in self._expected)]
        unmet = [wanted for wanted in self._expected if not any(_meets(record, *wanted) for record in self._records)]
        return [f"unexpected log: {_line(record)}" for record in unexpected] + [f"no log matched {wanted.pattern!r}" for wanted, _ in unmet]


def _meets(record: logging.LogRecord, pattern: re.Pattern[str], level: int) -> bool:
    return record.levelno == level and pattern.search(record.getMessage()) is not None


def _line(record: logging.LogRecord) -> str:
    cause = f" ({record.exc_info[1]!r})" if record.exc_info else ""
    return f"{record.levelname} {record.name}: {record.getMessage()}{cause}"
