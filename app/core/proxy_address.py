"""A proxy's address, as a person or a policy writes it, and as libraries take it."""

import re
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from app.core.errors import AppError

PORTS = {"http": 80, "https": 443}
_NAME = re.compile(r"(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)*(?!-)[a-z0-9_-]{1,63}(?<!-)\.?")


def proxy_address(written: str) -> str:
    """A proxy's address as a person writes it ("proxy.acme.example:3128"), with scheme and port. Raises AppError("proxy_address")."""
    written = written.strip()
    parts = split(written if "://" in written else f"http://{written}")
    if parts.username is not None or parts.path.strip("/") or parts.query or parts.fragment:
        raise AppError("proxy_address")
    return address_of(parts)


def split(address: str) -> SplitResult:
    """Its parts. Raises AppError("proxy_address")."""
    try:
        return urlsplit(address)
    except ValueError as error:  # a bracket that nothing closes, for one
        raise AppError("proxy_address") from error


def address_of(parts: SplitResult) -> str:
    """The address that these say, with its port. Raises AppError("proxy_address")."""
    try:
        port = PORTS[parts.scheme] if parts.port is None else parts.port
        host = _host(parts.hostname or "")
    except (KeyError, ValueError) as error:
        raise AppError("proxy_address") from error
    if parts.scheme not in PORTS or not port:
        raise AppError("proxy_address")
    return f"{parts.scheme}://{host}:{port}"


def _host(written: str) -> str:
    """A host as it stands in an address, in ASCII. Raises ValueError for what a resolver would stumble over, much later."""
    if ":" in written:
        return f"[{ip_address(written)}]"
    name = written.encode("idna").decode()
    if not _NAME.fullmatch(name):
        raise ValueError("no host")
    return name
