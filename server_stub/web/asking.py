"""What several requests are asked with: the language of the answer."""

import re
from collections.abc import Container
from typing import Annotated, Any

from litestar import Request
from litestar.params import QueryParameter

ENGLISH = "en"

AnyRequest = Request[Any, Any, Any]
Language = Annotated[str | None, QueryParameter(max_length=35, description="Of the answer, such as nl; Accept-Language without it.")]


def wanted_language(request: AnyRequest, language: str | None) -> str:
    """Which language is asked for, as in an Accept-Language header."""
    return request.headers.get("accept-language", "") if language is None else language


def first_language(request: AnyRequest, known: Container[str]) -> str:
    """The first of the languages that a browser asks for that is known, by its two letters; English where none is."""
    wanted = re.findall(r"(?:^|,)\s*([a-z]{2})", request.headers.get("accept-language", "").lower())
    return next((one for one in wanted if one in known), ENGLISH)
