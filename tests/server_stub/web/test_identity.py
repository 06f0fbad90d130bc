"""What a page's word for its visitor is worth: signatures, their time, and texts that are not what they seem."""

import hashlib
import hmac
from typing import Any

import pytest
from msgspec.structs import replace

from app.protocol.api import Identity
from server_stub.web.identity import Claim, claim_of

SECRET, SITE, NOW = "s3cret", "shop", 1_800_000_000_000
MAYA = Identity(id="4711", name="Maya Lind", email="maya@shop.example", expires=NOW // 1000 + 60)


def signed(identity: Identity, *, secret: str = SECRET, site: str = SITE) -> Identity:
    """As a site would sign it, by what the protocol says."""
    text = f"{site}\n{identity.id}\n{identity.name}\n{identity.email}\n{identity.expires}"
    return replace(identity, signature=hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest())


def claimed(identity: Identity, secret: str | None = SECRET) -> Claim | None:
    """What is taken over of it."""
    return claim_of(identity, SITE, secret, NOW)


def test_a_good_signature_vouches() -> None:
    assert claimed(signed(MAYA)) == Claim("4711", "Maya Lind", "maya@shop.example", verified=True)
    upper = signed(MAYA)
    assert claimed(replace(upper, signature=upper.signature.upper())) == claimed(upper)
    assert claimed(signed(Identity(id="żółw", name="Łucja", expires=MAYA.expires))) == Claim("żółw", "Łucja", "", verified=True)


@pytest.mark.parametrize(
    "forged",
    [
        MAYA,
        replace(MAYA, signature="0" * 64),
        replace(MAYA, signature="ä\udc80"),
        signed(MAYA, secret="another"),
        signed(MAYA, site="another"),
        replace(signed(MAYA), id="4712"),
        replace(signed(MAYA), name="Ole Lind"),
        replace(signed(MAYA), email="ole@shop.example"),
        replace(signed(MAYA), expires=MAYA.expires + 1),
    ],
)
def test_any_other_does_not(forged: Identity) -> None:
    claim = claimed(forged)
    assert claim is not None
    assert not claim.verified
    assert claim.name == forged.name  # still what the page says


def test_it_is_good_until_it_expires_by_the_servers_clock() -> None:
    last = signed(replace(MAYA, expires=NOW // 1000 + 1))
    over = signed(replace(MAYA, expires=NOW // 1000))
    assert [claim.verified for claim in (claimed(last), claimed(over)) if claim] == [True, False]
    assert [claim.verified for claim in (claimed(signed(replace(MAYA, expires=at))) for at in (0, -5)) if claim] == [False, False]


def test_a_site_without_a_secret_vouches_for_nobody() -> None:
    claim = claimed(signed(MAYA, secret=""), None)
    assert claim is not None
    assert not claim.verified


@pytest.mark.parametrize("part", ["id", "name", "email"])
def test_no_part_can_pass_for_several(part: str) -> None:
    split: dict[str, Any] = {part: f"x\n{getattr(MAYA, part)}"}
    claim = claimed(signed(replace(MAYA, **split)))
    assert claim is None or not claim.verified


def test_what_cannot_be_a_value_is_left_out() -> None:
    assert claimed(Identity(id="1", name="a" * 300, email="no address")) == Claim("1", "", "", verified=False)
    assert claimed(Identity(id="1", name="  Maya   Lind ", email=" maya@SHOP.example ")) == Claim(
        "1", "Maya Lind", "maya@shop.example", False
    )


def test_who_has_no_id_is_known_by_the_address_and_never_vouched_for() -> None:
    assert claimed(signed(replace(MAYA, id=""))) == Claim("maya@shop.example", "Maya Lind", "maya@shop.example", verified=False)
    assert claimed(signed(replace(MAYA, id="x" * 201))) == Claim("maya@shop.example", "Maya Lind", "maya@shop.example", verified=False)
    assert claimed(Identity(id="", name="Maya")) == Claim("", "Maya", "", verified=False)
    assert claimed(Identity(id="")) is None
