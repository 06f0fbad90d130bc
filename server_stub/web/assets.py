"""The widget's files as they go over the line: lean, compressed once, and with a tag for each of both forms."""

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from litestar import Request, Response

from server_stub.web.lean import lean

_KINDS = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json", ".html": "text/html"}
_LEAN = (".js", ".css")
_EVERYWHERE = {"Referrer-Policy": "strict-origin-when-cross-origin", "Vary": "Accept-Encoding"}

AnyRequest = Request[Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Asset:
    """A file as it is sent, plain and packed (gzip); the tag changes with its content, and is empty where it is sent anew each time."""

    kind: str
    plain: bytes
    packed: bytes
    tag: str


def asset(suffix: str, text: str) -> Asset:
    """What a file with that suffix and text is sent as."""
    plain = (lean(text) if suffix in _LEAN else text).encode()
    return Asset(_KINDS[suffix], plain, gzip.compress(plain, 9, mtime=0), hashlib.sha256(plain).hexdigest()[:20])


def page(text: str) -> Asset:
    """A page: sent anew each time, since a browser that has it may keep the policy it came with."""
    return replace(asset(".html", text), tag="")


def read_asset(path: Path) -> Asset:
    """The file. Raises OSError."""
    return asset(path.suffix, path.read_text(encoding="utf-8"))


def read_assets(folder: Path, pattern: str) -> Mapping[str, Asset]:
    """The files of that pattern, by name."""
    return {path.name: read_asset(path) for path in folder.glob(pattern) if path.suffix in _KINDS}


def send(request: AnyRequest, found: Asset, cache: str, **headers: str) -> Response[bytes]:
    """The asset in the form that the browser takes, or the word that it has it already."""
    packed = takes_gzip(request.headers.get("accept-encoding", ""))
    common = _EVERYWHERE | {"Cache-Control": cache} | headers
    if found.tag:
        tag = common["ETag"] = f'"{found.tag}-gzip"' if packed else f'"{found.tag}"'
        if tag in (one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")):
            return Response(b"", status_code=304, headers=common)
    if packed:
        common["Content-Encoding"] = "gzip"
    return Response(found.packed if packed else found.plain, media_type=found.kind, headers=common)


def takes_gzip(accepted: str) -> bool:
    """Whether an Accept-Encoding header names gzip and does not refuse it."""
    for one in accepted.lower().replace(" ", "").split(","):
        name, _, weight = one.partition(";q=")
        if name == "gzip":
            return weight.strip("0.") != "" or not weight
    return False
