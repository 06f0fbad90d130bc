"""Who a page says that its visitor is: what of it can be used, and whether the site vouches for it."""

import hashlib
import hmac
import logging
import re
from dataclasses import dataclass

from app.protocol import entry
from app.protocol.api import Identity
from app.protocol.details import FieldName
from server_stub.db.sites import SiteRow
from server_stub.sealing import Seal, SealError

log = logging.getLogger("livechat.web")

LONGEST_ID = 200
# What is signed is parted by newlines, so that a part which holds one could pass for several.
_UNWANTED = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Claim:
    """What is taken over. `external_id`: the site's own name for them; empty, as name and e-mail may be, where it says none."""

    external_id: str
    name: str
    email: str
    verified: bool


def identity_place(site: str) -> str:
    """What a site's identity secret is sealed for."""
    return f"site {site} identity"


def signature(secret: str, site: str, identity: Identity) -> str:
    """What a site that has the secret signs an identity with."""
    signed = "\n".join((site, identity.id, identity.name, identity.email, str(identity.expires)))
    return hmac.new(secret.encode(), signed.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def claim_of(identity: Identity, site: str, secret: str | None, now: int) -> Claim | None:
    """What the page says, if it says something. `secret`: the site's, where it has one; `now` in ms, by the server's clock.

    Who has no id, or one that cannot be one, is known by the e-mail address, and is never vouched for.
    """
    name, email = _read(FieldName.PERSON_NAME, identity.name), _read(FieldName.PERSON_EMAIL, identity.email)
    usable = 0 < len(identity.id) <= LONGEST_ID and not _UNWANTED.search(identity.id)
    verified = usable and secret is not None and _vouched(identity, site, secret, now)
    external_id = identity.id if usable else email
    return Claim(external_id, name, email, verified) if external_id or name else None


class Identities:
    """What pages say, judged by the secrets of their sites."""

    def __init__(self, seal: Seal) -> None:
        self._seal = seal

    def claim(self, site: SiteRow, identity: Identity, now: int) -> Claim | None:
        """See claim_of. A signature that is not good keeps nobody out; the log tells of it."""
        claim = claim_of(identity, site.key, self._secret(site), now)
        if identity.signature and (claim is None or not claim.verified):
            log.info("identity unverified site=%s", site.key)
        return claim

    def _secret(self, site: SiteRow) -> str | None:
        if site.identity_secret is None:
            return None
        try:
            return self._seal.open(site.identity_secret, identity_place(site.key))
        except SealError:
            log.warning("identity secret unreadable site=%s", site.key)
            return None


def _vouched(identity: Identity, site: str, secret: str, now: int) -> bool:
    if _UNWANTED.search(identity.name) or _UNWANTED.search(identity.email) or identity.expires * 1000 <= now:
        return False
    return hmac.compare_digest(signature(secret, site, identity).encode(), identity.signature.lower().encode("utf-8", "surrogatepass"))


def _read(field: FieldName, text: str) -> str:
    return entry.read(field, text, language="en", region="", currency="EUR").value
