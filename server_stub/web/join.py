"""The page on which somebody who was invited chooses a password, in each of the languages."""

import html
import re
from collections.abc import Mapping
from pathlib import Path

import msgspec
from litestar import Response, Router, get
from litestar.params import FromPath

from app.protocol.errors import ErrorCode
from server_stub.handlers.refused import Refused
from server_stub.web.asking import AnyRequest, first_language
from server_stub.web.assets import Asset, page, read_assets, send
from server_stub.web.errors import ABSENT

FOLDER = Path(__file__).parent.parent / "join"
PAGE = "join.html"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Vary": "Accept-Encoding, Accept-Language",
}


def join_routes(words: Path) -> Router:
    """The page and its parts; `words` is the folder with its languages."""
    parts = read_assets(FOLDER, "join.*")
    template = parts[PAGE].plain.decode()
    said = {name.removeprefix("join_").removesuffix(".json"): found for name, found in read_assets(words, "join_*.json").items()}
    pages = {language: _filled(template, language, found) for language, found in said.items()}

    @get("/", sync_to_thread=False, summary="The page on which a password is chosen; the secret stays behind its #")
    def join(request: AnyRequest) -> Response[bytes]:
        return send(request, pages[first_language(request, pages)], "no-cache", **HEADERS)

    @get("/{name:str}", sync_to_thread=False, responses=ABSENT, summary="Its script and style")
    def part(request: AnyRequest, name: FromPath[str]) -> Response[bytes]:
        if name == PAGE or (found := parts.get(name)) is None:
            raise Refused(ErrorCode.NOT_FOUND)
        return send(request, found, "no-cache")

    return Router("/join", route_handlers=[join, part], tags=["company"])


def _filled(template: str, language: str, words: Asset) -> Asset:
    texts: Mapping[str, str] = msgspec.json.decode(words.plain, type=dict[str, str]) | {"language": language}
    return page(re.sub(r"\{\{([\w.]+)\}\}", lambda place: html.escape(texts[place[1]]), template))
