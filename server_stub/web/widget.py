"""The pages and scripts that browsers ask for: the widget, its words, and the demo shop."""

import html
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from litestar import Response, Router, get
from litestar.openapi import ResponseSpec
from litestar.params import FromPath

from app.protocol.errors import ErrorCode
from server_stub.db.companies import origins_without_chat
from server_stub.db.database import Database
from server_stub.db.looks import site_language
from server_stub.db.sites import SiteRow, find_site
from server_stub.handlers.refused import Refused
from server_stub.web.absent import AbsentPage, NoChatError, admitted
from server_stub.web.assets import AnyRequest, Asset, asset, page, read_assets, read_widget, send
from server_stub.web.errors import ABSENT
from server_stub.web.origins import page_origin

FOLDER = Path(__file__).parent.parent / "widget"
GREETING = "greeting.js"
_ANYBODYS = {"Cross-Origin-Resource-Policy": "cross-origin", "Access-Control-Allow-Origin": "*"}  # pages of any origin load it
_LOADER = _ANYBODYS | {"Vary": "Accept-Encoding, Referer"}
_NOTHING = replace(asset(".js", ""), tag="")
_NO_FRAME = ABSENT | {403: ResponseSpec(str, description="words for a page that may not show the chat", media_type="text/html")}
_DEMO_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


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
    parts = read_widget(FOLDER)
    languages = {**read_assets(words, "widget_*.json"), **read_assets(words, "parts_*.json")}
    shop = page(parts["demo.html"].plain.decode())
    absent = AbsentPage(parts["absent.html"].plain.decode(), languages)

    @get("/widget.js", sync_to_thread=True, summary="The script that a site embeds; an empty one for pages of companies without live chat")
    def loader(request: AnyRequest) -> Response[bytes]:
        around = page_origin(request.headers.get("referer", ""))
        if around and around in origins_without_chat(database):
            return send(request, _NOTHING, "no-store", **_LOADER)
        return send(request, parts["loader.js"], "public, max-age=300", **_LOADER)

    @get("/w/{site:str}", sync_to_thread=True, responses=_NO_FRAME, summary="The widget's page, shown in a frame")
    def frame(request: AnyRequest, site: FromPath[str]) -> Response[bytes]:
        try:
            found = admitted(request.headers, find_site(database, site))
        except NoChatError as error:
            return absent.answer(request, error.status)
        text = parts["widget.html"].plain.decode().replace("{{language}}", html.escape(site_language(database, found.key)))
        policy = {"Content-Security-Policy": widget_policy(found, _host(request))}
        return send(request, page(text), "no-cache", **policy)

    @get("/widget/{name:str}", sync_to_thread=False, responses=ABSENT, summary="The widget's scripts and styles")
    def part(request: AnyRequest, name: FromPath[str]) -> Response[bytes]:
        if name.endswith(".html"):
            raise Refused(ErrorCode.NOT_FOUND)
        return send(request, _one(parts, name), "no-cache", **(_ANYBODYS if name == GREETING else {}))

    @get("/widget/words/{language:str}", sync_to_thread=False, responses=ABSENT, summary="The widget's words in one language")
    def language_words(request: AnyRequest, language: FromPath[str]) -> Response[bytes]:
        return send(request, _one(languages, f"widget_{language.removesuffix('.json')}.json"), "no-cache")

    @get("/widget/words/parts/{language:str}", sync_to_thread=False, responses=ABSENT, summary="Those of what is loaded when it is needed")
    def part_words(request: AnyRequest, language: FromPath[str]) -> Response[bytes]:
        return send(request, _one(languages, f"parts_{language.removesuffix('.json')}.json"), "no-cache")

    @get("/demo", sync_to_thread=False, summary="A shop page that embeds the widget")
    def demo(request: AnyRequest) -> Response[bytes]:
        return send(request, shop, "no-cache", **{"Content-Security-Policy": _DEMO_POLICY})

    return Router("/", route_handlers=[loader, frame, part, language_words, part_words, demo], tags=["widget"])


def _one(assets: Mapping[str, Asset], name: str) -> Asset:
    """The asset of that name. Raises Refused (not_found)."""
    if (found := assets.get(name)) is None:
        raise Refused(ErrorCode.NOT_FOUND)
    return found


def _host(request: AnyRequest) -> str:
    """The Host header, as far as it is one: it goes into a policy."""
    host = request.headers.get("host", "")
    return host if re.fullmatch(r"[A-Za-z0-9.:\[\]-]+", host) else "localhost"
