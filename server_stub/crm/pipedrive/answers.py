"""What an answer of Pipedrive's means: the rows in it, or why there are none and whether anything was done. Pure."""

import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import msgspec

from app.protocol.details import CrmReason
from server_stub.crm.port import CrmTrouble

_MOST_WORDS = 200
_UNWANTED = re.compile(r"<[^<>]*>|[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")


class NotDone(CrmTrouble):
    """Certain: nothing was made by this request. Other troubles of a request leave that open."""


class Missing(NotDone):
    """What was asked for, or what it belongs to, is not there (any more)."""


class Rejected(NotDone):
    """Pipedrive does not want this, in its own words."""


def rows(status: int, headers: Mapping[str, str], body: bytes) -> Mapping[str, Any]:
    """The JSON of an answer that says that it was done. Raises CrmTrouble."""
    read = _read(headers, body)
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        if read is None or read.get("success") is False:
            raise CrmTrouble(CrmReason.BUSY)  # a page instead of an answer: whether it was done is not known
        return read
    raise _trouble(status, read)


def is_page(status: int, headers: Mapping[str, str], body: bytes) -> bool:
    """Whether this is what stands before Pipedrive shutting the door: a 403 that does not come from the API itself."""
    return status == HTTPStatus.FORBIDDEN and _read(headers, body) is None


def _read(headers: Mapping[str, str], body: bytes) -> Mapping[str, Any] | None:
    if "json" not in headers.get("content-type", "json"):
        return None
    try:
        read: object = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return read if isinstance(read, dict) else None


_NOT_DONE: Mapping[int, CrmReason] = {
    HTTPStatus.UNAUTHORIZED: CrmReason.UNAUTHORIZED,
    HTTPStatus.PAYMENT_REQUIRED: CrmReason.CRM_CLOSED,
    HTTPStatus.FORBIDDEN: CrmReason.FORBIDDEN,
}


def _trouble(status: int, read: Mapping[str, Any] | None) -> CrmTrouble:
    words = "" if read is None else said(read)
    if (reason := _NOT_DONE.get(status)) is not None:
        return NotDone(reason, "" if reason is CrmReason.UNAUTHORIZED else words)
    if status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
        return Missing(CrmReason.GONE, words) if read is not None else CrmTrouble(CrmReason.BUSY)
    if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR and read is not None:
        return Rejected(CrmReason.REJECTED, words)
    return CrmTrouble(CrmReason.BUSY)


def said(read: Mapping[str, Any]) -> str:
    """Why not, in Pipedrive's own words: one line of plain text, shortened."""
    found = [read[name] for name in ("error", "message", "errors", "error_info") if read.get(name)]
    words = _UNWANTED.sub(" ", _flat(found[0])) if found else ""
    return " ".join(words.split())[:_MOST_WORDS]


def _flat(found: object) -> str:
    match found:
        case str():
            return found
        case list():
            return ", ".join(_flat(one) for one in found)
        case dict():
            return ", ".join(f"{name}: {_flat(one)}" for name, one in found.items())
        case _:
            return ""
