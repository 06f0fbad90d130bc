"""The widget's files as they go over the line: lean, compressed once, and with a tag for each of both forms."""

import gzip
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from litestar import Request, Response

from server_stub.web.bundle import bundle, linked, order
from server_stub.web.lean import lean

_KINDS = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json", ".html": "text/html"}
_LEAN = (".js", ".css")
_SHEET = re.compile(r"'\{\{([a-z]+\.css)\}\}'")
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


def read_widget(folder: Path, entry: str = "widget") -> Mapping[str, Asset]:
    """The widget's files by name. What its page begins with is one script; what is loaded later takes from it what it has.

    A script that says '{{name.css}}' brings that style sheet along as a text. Raises OSError, and ValueError (see bundle).
    """
    sources = {path.stem: _dressed(path) for path in folder.glob("*.js")}
    first = frozenset(order(sources, entry))
    later = {f"{name}.js": asset(".js", linked(text, first, entry)) for name, text in sources.items() if name not in first}
    others = {path.name: read_asset(path) for path in folder.iterdir() if path.suffix in _KINDS and path.suffix != ".js"}
    return later | others | {f"{entry}.js": asset(".js", bundle(sources, entry))}


def _dressed(script: Path) -> str:
    return _SHEET.sub(lambda found: _quoted(script.parent / found[1]), script.read_text(encoding="utf-8"))


def _quoted(sheet: Path) -> str:
    rules = " ".join(line for line in lean(sheet.read_text(encoding="utf-8")).splitlines() if line)
    return json.dumps(rules, ensure_ascii=False)


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
