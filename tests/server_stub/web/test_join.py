"""The page on which a password is chosen: its words, its policy, and what it keeps to itself."""

import json
import re
from html import unescape
from pathlib import Path

import httpx
import pytest
from litestar import Litestar

from server_stub.settings import packaged
from server_stub.web.errors import EXCEPTION_HANDLERS
from server_stub.web.join import FOLDER, join_routes
from tests.widget.test_sources import FORBIDDEN

ROOT = Path(__file__).parents[3]
WORDS = {path.stem.removeprefix("join_"): json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "i18n").glob("join_*.json")}


async def ask(path: str = "/join", **headers: str) -> httpx.Response:
    app = Litestar([join_routes(packaged("i18n"))], exception_handlers=EXCEPTION_HANDLERS, openapi_config=None, logging_config=None)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://chat.example") as http:  # type: ignore[arg-type] # httpx says less of an application than Litestar
        return await http.get(path, headers=headers)


async def test_it_lets_nothing_in_that_is_not_ours_and_tells_nobody_where_one_was() -> None:
    answer = await ask()
    policy = dict(part.strip().split(" ", 1) for part in answer.headers["content-security-policy"].split(";"))
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "'none'",
    }
    assert answer.headers["referrer-policy"] == "no-referrer"
    loaded = re.findall(r'(?:src|href)="([^"]*)"', answer.text)
    assert loaded == ["/join/join.css", "/join/join.js"]
    assert re.findall(r"<(?:style|script)>|\sstyle=|\son\w+=", answer.text) == []
    assert [(await ask(path)).status_code for path in loaded] == [200, 200]
    assert {(await ask(f"/join/{name}")).status_code for name in ("join.html", "x", "..")} == {404}


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        ("pl", "pl"),
        ("fr-CA, en;q=0.5", "fr"),
        ("sv, nl;q=0.8", "nl"),
        ("pt-BR", "pt"),
        ("es", "es"),
        ("sv", "en"),
        ("", "en"),
        ("{{x}}", "en"),
    ],
)
async def test_it_speaks_the_browsers_language(wanted: str, language: str) -> None:
    answer = await ask(**{"Accept-Language": wanted})
    assert f'<html lang="{language}">' in answer.text
    assert "{{" not in answer.text
    shown = unescape(answer.text)
    assert [key for key, words in WORDS[language].items() if words not in shown] == []
    assert "accept-language" in answer.headers["vary"].lower()


def test_no_text_becomes_markup_or_code() -> None:
    assert [path.name for path in FOLDER.iterdir() if FORBIDDEN.search(path.read_text(encoding="utf-8"))] == []
