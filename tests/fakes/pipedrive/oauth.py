"""Pipedrive's OAuth2 endpoint: codes become tokens, and a refresh token is good for one refresh."""

import base64
from collections.abc import Callable
from urllib.parse import parse_qsl

from tests.fakes.pipedrive.wire import Answer, Request, told

CLIENT, SECRET = "client-1", "client-secret-1"
CODE, REDIRECT = "code-1", "https://chat.example/api/v1/crm/pipedrive/callback"
LASTS_S = 3_600


class Tokens:
    """Who may come in. `api_token` is a user's own; the others are given out here."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._given = 0
        self._access: dict[str, int] = {}
        self.api_token = "api-token-1"
        self.codes = {CODE}
        self.refresh = ""
        self.domain = "https://acme-crm.pipedrive.com"

    def first(self) -> str:
        """The refresh token of a connection that was made earlier."""
        self._renew()
        return self.refresh

    def expire(self) -> None:
        """Every access token is past its time."""
        self._access.clear()

    def revoke(self) -> None:
        """Somebody uninstalls the app, or makes a new API token."""
        self._access.clear()
        self.api_token, self.refresh = "another", ""

    def admits(self, request: Request) -> bool:
        """Whether these credentials are good."""
        if (token := request.headers.get("x-api-token")) is not None:
            return token == self.api_token
        scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
        return scheme == "Bearer" and self._access.get(bearer, 0) > self._clock()

    def give(self, request: Request) -> Answer:
        """Answer a request for tokens."""
        form = dict(parse_qsl(request.body.decode()))
        basic = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        if request.headers.get("authorization") != f"Basic {basic}":
            return told(401, {"success": False, "message": "Client authentication failed", "error": "invalid_client"})
        match form:
            case {"grant_type": "authorization_code", "code": code, "redirect_uri": uri} if code in self.codes and uri == REDIRECT:
                self.codes.discard(code)
            case {"grant_type": "refresh_token", "refresh_token": token} if token and token == self.refresh:
                pass
            case _:
                return told(400, {"success": False, "message": "Invalid grant", "error": "invalid_grant"})
        return told(200, self._renew())

    def _renew(self) -> dict[str, object]:
        self._given += 1
        access, self.refresh = f"access-{self._given}", f"refresh-{self._given}"
        self._access[access] = self._clock() + LASTS_S * 1000
        return {
            "access_token": access,
            "token_type": "Bearer",
            "refresh_token": self.refresh,
            "scope": "base,leads:full,deals:full,contacts:full,activities:full,users:read",
            "expires_in": LASTS_S - 1,
            "api_domain": self.domain,
        }
