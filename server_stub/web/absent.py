"""What a frame shows where the chat cannot be: a page of words, since a refusal that only programs read is a broken page to a visitor."""

import html
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

import msgspec
from litestar import Response

from app.protocol.errors import ErrorCode
from server_stub.db.sites import SiteRow
from server_stub.handlers.refused import Refused
from server_stub.web.asking import first_language
from server_stub.web.assets import AnyRequest, Asset, page, send
from server_stub.web.origins import page_origin

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)


class AbsentPage:
    """The page, in each of the languages. `words`: the widget's files of words, by name."""

    def __init__(self, template: str, words: Mapping[str, Asset]) -> None:
        named = {name.removeprefix("widget_").removesuffix(".json"): found for name, found in words.items() if name.startswith("widget_")}
        self._pages = {language: page(_filled(template, language, found)) for language, found in named.items()}

    def answer(self, request: AnyRequest, status: int) -> Response[bytes]:
        """The page in the first of the visitor's languages that we have, with that status."""
        found = send(request, self._pages[first_language(request, self._pages)], "no-cache", **{"Content-Security-Policy": _POLICY})
        found.status_code = status
        return found


class NoChatError(Exception):
    """A frame is to show a chat that is not there, or not for its page. `status`: of the answer."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def admitted(headers: Mapping[str, str], site: SiteRow | None) -> SiteRow:
    """The site, if its chat may be shown. Raises NoChatError where people would see the refusal, else Refused (not_found)."""
    framed = headers.get("sec-fetch-dest") == "iframe"
    if site is None and not framed:
        raise Refused(ErrorCode.NOT_FOUND)
    if site is None:
        raise NoChatError(404)
    if framed and _elsewhere(headers, site):
        raise NoChatError(403)
    return site


def _elsewhere(headers: Mapping[str, str], site: SiteRow) -> bool:
    """Whether the page around is none of the site's. Where the browser does not say which it is, the policy decides."""
    origin = page_origin(headers.get("referer", ""))
    ours = urlsplit(origin).netloc == headers.get("host", "")
    return origin != "" and not ours and origin not in site.allowed_origins


def _filled(template: str, language: str, words: Asset) -> str:
    texts = msgspec.json.decode(words.plain, type=dict[str, str])
    places = {"language": language, "over": texts["over"], "close": texts["close"]}
    return re.sub(r"\{\{(\w+)\}\}", lambda place: html.escape(places[place[1]]), template)
