"""What the server says of its requests in OpenAPI's words."""

from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme


def description() -> OpenAPIConfig:
    """The requests in OpenAPI's words, as JSON only: pages that show it would fetch scripts from elsewhere."""
    agents = SecurityScheme("http", scheme="bearer", description="An agent's access token")
    visitors = SecurityScheme("apiKey", name="Authorization", security_scheme_in="header", description="Visitor ID:SECRET")
    components = Components(security_schemes={"agent": agents, "visitor": visitors})
    return OpenAPIConfig("Live Chat Desk", version="1", components=components, render_plugins=[JsonRenderPlugin()])
