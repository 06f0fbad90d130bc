"""What several requests are asked with: the language of the answer."""

from typing import Annotated, Any

from litestar import Request
from litestar.params import QueryParameter

AnyRequest = Request[Any, Any, Any]
Language = Annotated[str | None, QueryParameter(max_length=35, description="Of the answer, such as nl; Accept-Language without it.")]


def wanted_language(request: AnyRequest, language: str | None) -> str:
    """Which language is asked for, as in an Accept-Language header."""
    return request.headers.get("accept-language", "") if language is None else language
