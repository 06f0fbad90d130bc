"""Secrets of other systems, encrypted where they are kept: only this server's own key opens them."""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_VERSION = b"\x01"
_NONCE_BYTES = 12
_KEY_BYTES = 32
_WRONG_KEY = "The stored secret does not fit this server's key (secret.key or LIVECHAT_SECRET_KEY). Connect it again."


class SealError(Exception):
    """A secret cannot be opened: it was closed with another key, or damaged. The text says what to do, and nothing of the secret."""


class Seal:
    """Closes and opens secrets with a key of its own, derived from the server's secret key."""

    def __init__(self, secret_key: bytes) -> None:
        key = HKDF(SHA256(), _KEY_BYTES, salt=None, info=b"livechat sealed secrets").derive(secret_key)
        self._cipher = AESGCM(key)

    def close(self, secret: str, place: str) -> bytes:
        """The secret, encrypted. It opens only for the same `place`, which says whose it is and what for."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return _VERSION + nonce + self._cipher.encrypt(nonce, secret.encode(), place.encode())

    def open(self, sealed: bytes, place: str) -> str:
        """The secret. Raises SealError."""
        nonce, rest = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        try:
            if sealed[:1] != _VERSION:
                raise ValueError(sealed[:1])
            return self._cipher.decrypt(nonce, rest, place.encode()).decode()
        except (InvalidTag, ValueError):
            raise SealError(_WRONG_KEY) from None
