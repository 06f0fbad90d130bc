"""How a receiver knows that a delivery is ours: the headers of the Standard Webhooks specification (standardwebhooks.com). Pure."""

import base64
import hashlib
import hmac
import secrets

_PREFIX = "whsec_"
_KEY_BYTES = 32


def new_secret() -> str:
    """A secret to share with a receiver."""
    return _PREFIX + base64.b64encode(secrets.token_bytes(_KEY_BYTES)).decode()


def signed_headers(secret: str, delivery: str, seconds: int, body: bytes) -> dict[str, str]:
    """The headers that say which delivery this is (the same at every attempt), when it was sent (s since 1970 UTC), and prove both."""
    key = base64.b64decode(secret.removeprefix(_PREFIX))
    signed = b".".join((delivery.encode(), str(seconds).encode(), body))
    proof = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return {"webhook-id": delivery, "webhook-timestamp": str(seconds), "webhook-signature": f"v1,{proof}"}
