"""Rows as CSV that no spreadsheet takes for formulas. Pure."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

BYTE_ORDER_MARK = "\ufeff"  # without it spreadsheets take the text for another encoding than UTF-8

_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def cell(text: str) -> str:
    """The text with an apostrophe before what would be a formula, and without control characters; tabs become spaces."""
    plain = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    return f"'{plain}" if _FORMULA.match(plain) else plain


def lines(rows: Iterable[Sequence[str]]) -> str:
    """The rows as lines of CSV (RFC 4180), each cell made safe."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([cell(value) for value in row] for row in rows)
    return text.getvalue()
