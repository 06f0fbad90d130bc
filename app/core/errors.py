"""The errors a person may be told of.

AppError            has a code that ui/texts.py turns into a sentence saying what to do
├── ApiError        the server answered with a problem
├── FileError       a file that a person asked for could not be written or read
├── Unreachable     no answer: not there, no network, a time-out; or a code that says what stands in the way
└── StoreError      the local data folder: full, read-only, damaged, or written by a newer version
Everything else is a bug of ours.
"""

from collections.abc import Mapping


class AppError(Exception):
    """Something a person may be told. `code` is an ErrorCode's value or one of the codes below; `detail` holds what its words need."""

    def __init__(self, code: str, *, retry_after_ms: int | None = None, detail: Mapping[str, str] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after_ms = retry_after_ms
        self.detail = dict(detail or {})


class ApiError(AppError):
    """The server answered, with this problem."""


class FileError(AppError):
    """A file that a person asked for could not be written: `disk_full`, `disk_failed`, or `not_written` for any other reason.

    `not_read`: one that was chosen could not be read.
    """


class Unreachable(AppError):  # noqa: N818 - the house's word for it
    """The server did not answer.

    `unreachable`; `untrusted`: by its certificate; `proxy_unreachable`; `proxy_sign_in`: the proxy wants a name and a password, or others
    than it got; `proxy_refused`: it does not let us through.
    """

    def __init__(self, code: str = "unreachable") -> None:
        super().__init__(code)


class StoreError(AppError):
    """The local store cannot be used: `disk_full`, `disk_failed`, `read_only`, `damaged`, `newer_version`, or `in_use` by another."""
