"""The signature as the specification has it."""

import base64

from server_stub.webhooks.signature import new_secret, signed_headers


def test_the_signature_is_the_one_of_the_specification() -> None:
    """Computed once by hand with openssl: HMAC-SHA256 over id.timestamp.body."""
    secret = "whsec_" + base64.b64encode(b"0123456789abcdef0123456789abcdef").decode()
    headers = signed_headers(secret, "msg_1", 1_700_000_000, b'{"type":"lead.created"}')
    assert headers == {
        "webhook-id": "msg_1",
        "webhook-timestamp": "1700000000",
        "webhook-signature": "v1,vQeu1CR65wG+Ujf+qalVSdkvVwkw0MXEQxHwJgeV7p4=",
    }


def test_secrets_are_long_and_never_the_same() -> None:
    one, another = new_secret(), new_secret()
    assert one != another
    assert len(base64.b64decode(one.removeprefix("whsec_"))) == 32
