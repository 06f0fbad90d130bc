"""Secrets as they lie in the database: nothing of them shows, and nobody else's key or row opens them."""

import pytest

from server_stub.sealing import Seal, SealError

KEY = b"k" * 32
SECRET = "a token that nobody may see \N{KEY}"
SEAL = Seal(KEY)


def test_what_was_closed_opens_again_after_a_restart() -> None:
    assert Seal(KEY).open(SEAL.close(SECRET, "crm/a"), "crm/a") == SECRET


def test_nothing_of_it_shows_and_no_two_are_alike() -> None:
    first, second = SEAL.close(SECRET, "crm/a"), SEAL.close(SECRET, "crm/a")
    assert b"token" not in first
    assert first != second


@pytest.mark.parametrize("at", range(len(SEAL.close("x", "crm/a"))))
def test_a_damaged_one_is_said_to_be_so(at: int) -> None:
    sealed = bytearray(SEAL.close("x", "crm/a"))
    sealed[at] ^= 1
    with pytest.raises(SealError):
        SEAL.open(bytes(sealed), "crm/a")


@pytest.mark.parametrize("sealed", [b"", b"\x01", b"\x01" + b"n" * 12, b"plain text that was never closed"])
def test_what_never_was_one_is_said_to_be_none(sealed: bytes) -> None:
    with pytest.raises(SealError):
        SEAL.open(sealed, "crm/a")


def test_another_key_or_another_place_opens_nothing_and_the_error_tells_nothing() -> None:
    sealed = SEAL.close(SECRET, "crm/a")
    for seal, place in ((Seal(b"K" * 32), "crm/a"), (SEAL, "crm/b"), (SEAL, "webhook/a")):
        with pytest.raises(SealError) as raised:
            seal.open(sealed, place)
        assert "token" not in str(raised.value)
        assert "Connect it again" in str(raised.value)
