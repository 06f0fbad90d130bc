"""The pages and scripts that browsers ask for: the widget, its words, and the demo shop."""

import hashlib
import html
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from litestar import Request, Response, Router, get
from litestar.params import FromPath

from app.protocol.errors import ErrorCode
from server_stub.db.database import Database
from server_stub.db.sites import SiteRow, find_site
from server_stub.handlers.refused import Refused
from server_stub.web.errors import ABSENT

FOLDER = Path(__file__).parent.parent / "widget"
_TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json"}
_NAME = re.compile(r"[a-z][a-z0-9_-]*\.(js|css|svg)")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")
_EVERYWHERE = {"Referrer-Policy": "strict-origin-when-cross-origin"}
_DEMO_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

AnyRequest = Request[Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Asset:
    """A file as it is sent; the tag changes with its content."""

    body: bytes
    kind: str
    tag: str


def read_asset(path: Path) -> Asset:
    """The file. Raises Refused (not_found)."""
    try:
        body = path.read_bytes()
    except OSError:
        raise Refused(ErrorCode.NOT_FOUND) from None
    return Asset(body, _TYPES[path.suffix], f'"{hashlib.sha256(body).hexdigest()[:20]}"')


def _send(request: AnyRequest, asset: Asset, cache: str, **headers: str) -> Response[bytes]:
    common = _EVERYWHERE | {"ETag": asset.tag, "Cache-Control": cache} | headers
    if request.headers.get("if-none-match") == asset.tag:
        return Response(b"", status_code=304, headers=common)
    return Response(asset.body, media_type=asset.kind, headers=common)


def widget_policy(site: SiteRow, host: str) -> str:
    """The content security policy of the site's widget page, which only the site's own pages may embed."""
    ancestors = " ".join(("'self'", *site.allowed_origins))
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
        f"connect-src 'self' ws://{host} wss://{host}; font-src 'none'; base-uri 'none'; form-action 'none'; "
        f"frame-ancestors {ancestors}; require-trusted-types-for 'script'; trusted-types 'none'"
    )


def widget_routes(database: Database, words: Path) -> Router:
    """What the widget is made of; `words` is the folder with its languages."""

    @get("/widget.js", sync_to_thread=True, summary="The script that a site embeds")
    def loader(request: AnyRequest) -> Response[bytes]:
        headers = {"Cross-Origin-Resource-Policy": "cross-origin"}
        return _send(request, read_asset(FOLDER / "loader.js"), "public, max-age=300", **headers)

    @get("/w/{site:str}", sync_to_thread=True, responses=ABSENT, summary="The widget's page, shown in a frame")
    def page(request: AnyRequest, site: FromPath[str]) -> Response[str]:
        if (found := find_site(database, site)) is None:
            raise Refused(ErrorCode.NOT_FOUND)
        text = (FOLDER / "widget.html").read_text(encoding="utf-8").replace("{{language}}", html.escape(found.language))
        headers = {"Content-Security-Policy": widget_policy(found, _host(request)), "Cache-Control": "no-cache"}
        return Response(text, media_type="text/html", headers=_EVERYWHERE | headers)

    @get("/widget/{name:str}", sync_to_thread=True, responses=ABSENT, summary="The widget's scripts and styles")
    def part(request: AnyRequest, name: FromPath[str]) -> Response[bytes]:
        if not _NAME.fullmatch(name):
            raise Refused(ErrorCode.NOT_FOUND)
        return _send(request, read_asset(FOLDER / name), "no-cache")

    @get("/widget/words/{language:str}", sync_to_thread=True, responses=ABSENT, summary="The widget's words in one language")
    def language_words(request: AnyRequest, language: FromPath[str]) -> Response[bytes]:
        code = language.removesuffix(".json")
        if not _LANGUAGE.fullmatch(code):
            raise Refused(ErrorCode.NOT_FOUND)
        return _send(request, read_asset(words / f"widget_{code}.json"), "no-cache")

    @get("/demo", sync_to_thread=True, summary="A shop page that embeds the widget")
    def demo() -> Response[str]:
        text = (FOLDER / "demo.html").read_text(encoding="utf-8")
        return Response(text, media_type="text/html", headers=_EVERYWHERE | {"Content-Security-Policy": _DEMO_POLICY})

    return Router("/", route_handlers=[loader, page, part, language_words, demo], tags=["widget"])


def _host(request: AnyRequest) -> str:
    """The Host header, as far as it is one: it goes into a policy."""
    host = request.headers.get("host", "")
    return host if re.fullmatch(r"[A-Za-z0-9.:\[\]-]+", host) else "localhost"
