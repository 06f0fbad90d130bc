"""Access tokens: short-lived, signed, and readable by the server alone."""

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64

import msgspec

from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, AgentId
from server_stub.handlers.refused import Refused

ACCESS_SECONDS = 600


class Access(msgspec.Struct, frozen=True, array_like=True):
    """Who may come in: an agent, signed in at a device. `family` names that sign-in; `expires_at` is in ms."""

    account: AccountId
    agent: AgentId
    family: str
    device: str
    expires_at: int


_decoder = msgspec.json.Decoder(Access)


class AccessTokens:
    """Signs and reads access tokens with the server's secret key."""

    def __init__(self, secret_key: bytes) -> None:
        self._key = hashlib.sha256(b"livechat access token" + secret_key).digest()

    def issue(self, access: Access) -> str:
        """The token: what it says, and its signature, as one word."""
        body = msgspec.json.encode(access)
        return f"{_word(body)}.{_word(self._sign(body))}"

    def read(self, token: str, now: int) -> Access:
        """Who holds the token. Raises Refused: unauthenticated where it is not ours, token_expired where its time is over."""
        try:
            body, signature = (_bytes(part) for part in token.split("."))
        except (ValueError, NotBase64):
            raise Refused(ErrorCode.UNAUTHENTICATED) from None
        if not hmac.compare_digest(signature, self._sign(body)):
            raise Refused(ErrorCode.UNAUTHENTICATED)
        access = _decoder.decode(body)
        if access.expires_at <= now:
            raise Refused(ErrorCode.TOKEN_EXPIRED)
        return access

    def _sign(self, body: bytes) -> bytes:
        return hmac.digest(self._key, body, "sha256")


def _word(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def _bytes(word: str) -> bytes:
    return urlsafe_b64decode(word.encode("ascii") + b"=" * (-len(word) % 4))
