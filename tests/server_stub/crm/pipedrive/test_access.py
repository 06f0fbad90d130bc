"""Where requests may go, and what lies in the secret of a connection."""

import pytest

from server_stub.crm.pipedrive.access import (
    API,
    OAUTH,
    Access,
    AccessError,
    Grant,
    checked_address,
    company_of,
    home_of,
    on_this_machine,
    read_access,
    written,
)


@pytest.mark.parametrize(
    "address", [API, "https://acme.pipedrive.com", "https://acme-2.pipedrive.com/", "http://127.0.0.1:8080", "http://[::1]:80"]
)
def test_pipedrive_over_https_and_this_machine_are_taken(address: str) -> None:
    assert checked_address(address, API) == address.rstrip("/")


@pytest.mark.parametrize(
    "address",
    [
        "http://api.pipedrive.com",
        "http://acme.pipedrive.com",
        "https://evil.example",
        "https://acme.pipedrive.com.evil.example",
        "https://evilpipedrive.com",
        "https://acme.pipedrive.com:8443",
        "https://user@acme.pipedrive.com",
        "https://acme.pipedrive.com@evil.example",
        "https://acme.pipedrive.com/v1",
        "https://a.b.pipedrive.com",
        "https://app.pipedrive.com",
        "https://oauth.pipedrive.com",
        "http://user@127.0.0.1",
        "http://127.0.0.1/path",
        "http://10.0.0.1",
        "http://127.0.0.1.evil.example",
        "ftp://127.0.0.1",
        "acme.pipedrive.com",
        "https://[",
        "http://127.0.0.1:99999",
        "http://@127.0.0.1",
    ],
)
def test_nothing_else_is(address: str) -> None:
    with pytest.raises(AccessError, match=r"https://COMPANY\.pipedrive\.com"):
        checked_address(address, API)


def test_what_is_not_given_is_the_usual() -> None:
    assert (checked_address("", API), checked_address("", OAUTH)) == (API, OAUTH)


def test_a_company_has_its_own_address() -> None:
    assert [company_of(address) for address in (API, "https://acme.pipedrive.com", "http://127.0.0.1")] == ["", "acme", ""]
    assert [on_this_machine(address) for address in (API, "http://localhost:1", "http://127.9.9.9")] == [False, True, True]


def test_what_came_through_the_common_address_is_kept_under_the_companys_own() -> None:
    assert home_of(API, "acme-crm") == home_of("https://old.pipedrive.com", "acme-crm") == "https://acme-crm.pipedrive.com"
    assert home_of("http://127.0.0.1:5", "acme-crm") == "http://127.0.0.1:5"


@pytest.mark.parametrize(
    "access", [Access(token="t", owner=3), Access(grant=Grant("c", "s", "r", "a", "f", 5), deal_field="k", oauth="http://127.0.0.1:5")]
)
def test_what_is_written_is_read(access: Access) -> None:
    assert read_access(written(access)) == access


def test_a_token_alone_is_one() -> None:
    assert read_access("abc") == Access(token="abc")


@pytest.mark.parametrize("secret", ["{", '{"token": 5}', '{"oauth": "https://evil.example"}', "{" * 100_000])
def test_what_cannot_be_read_says_what_to_do_and_nothing_of_it(secret: str) -> None:
    with pytest.raises(AccessError) as raised:
        read_access(secret)
    assert "evil" not in str(raised.value)
