"""Accounts, users, sites, visitors and tokens as they are kept."""

import pytest

from app.protocol.ids import AccountId, AgentId, new_id
from server_stub.db.accounts import NewUser, add_user, create_account, find_user, find_user_by_email, list_accounts
from server_stub.db.database import Database
from server_stub.db.errors import DatabaseError
from server_stub.db.playbooks import Content, active_opening, active_playbook, playbook_definition, save_playbook
from server_stub.db.rows import OpeningMessage
from server_stub.db.sites import SiteRow, add_site, find_site
from server_stub.db.subscribers import read_cursor, write_cursor
from server_stub.db.tokens import (
    REVOKED_KEPT_MS,
    SignedIn,
    family_alive,
    forget_expired,
    issue_refresh_token,
    knows_family,
    knows_token,
    new_sign_in,
    note_arrival,
    revoke_device,
    rotate_refresh_token,
)
from server_stub.db.visitors import admit_visitor

NOW, LIFETIME = 1_000_000, 500


@pytest.fixture
def account(database: Database) -> AccountId:
    """An account without anybody."""
    return create_account(database, "Acme", NOW)


@pytest.fixture
def site(database: Database, account: AccountId) -> SiteRow:
    """A site of that account."""
    row = SiteRow("shop", account, "Shop", "Robin", ("https://shop.example", "https://www.shop.example"), language="pl")
    add_site(database, row)
    return row


@pytest.fixture
def sign_in(database: Database, account: AccountId) -> SignedIn:
    """Anna at her desk."""
    return new_sign_in(add_user(database, account, NewUser("anna@acme.example", "Anna", "hash"), NOW), "device", "desk")


def test_a_user_is_found_by_address_in_any_case(database: Database, account: AccountId) -> None:
    agent = add_user(database, account, NewUser(" Anna@Acme.Example ", "Anna", "hash", admin=True), NOW)
    user = find_user_by_email(database, "anna@acme.EXAMPLE")
    assert user == find_user(database, agent)
    assert user is not None
    assert (user.id, user.account, user.email, user.admin, user.deals_admin) == (agent, account, "anna@acme.example", True, False)
    assert find_user_by_email(database, "ben@acme.example") is None


def test_an_address_is_taken_once_over_all_accounts(database: Database, account: AccountId) -> None:
    other = create_account(database, "Elsewhere", NOW + 1)
    add_user(database, account, NewUser("anna@acme.example", "Anna", "hash"), NOW)
    with pytest.raises(DatabaseError, match="address is taken"):
        add_user(database, other, NewUser("ANNA@acme.example", "Anna", "hash"), NOW)
    assert [row.name for row in list_accounts(database)] == ["Acme", "Elsewhere"]


def test_a_site_is_found_as_it_was_added(database: Database, site: SiteRow) -> None:
    assert find_site(database, "shop") == site
    assert find_site(database, "nothing") is None
    with pytest.raises(DatabaseError, match="key is taken"):
        add_site(database, site)


def test_a_visitor_is_recognised_by_id_and_secret(database: Database, account: AccountId, site: SiteRow) -> None:
    other = SiteRow("blog", account, "Blog", "Robin", ())
    add_site(database, other)
    first = admit_visitor(database, site, None, None, NOW)
    assert admit_visitor(database, site, first.visitor, first.secret, NOW) == first
    strangers = [
        admit_visitor(database, site, first.visitor, "a guess", NOW),
        admit_visitor(database, site, first.visitor, None, NOW),
        admit_visitor(database, other, first.visitor, first.secret, NOW),
    ]
    assert len({first.visitor, *(stranger.visitor for stranger in strangers)}) == 4


def test_a_refresh_token_is_used_once(database: Database, sign_in: SignedIn) -> None:
    first = issue_refresh_token(database, sign_in, NOW, LIFETIME)
    second = rotate_refresh_token(database, first.token, NOW + 1, LIFETIME)
    assert second is not None
    assert second.sign_in == sign_in
    assert second.token != first.token
    third = rotate_refresh_token(database, second.token, NOW + 2, LIFETIME)
    assert third is not None


def test_using_one_again_ends_the_whole_family_once_its_successor_was_used(database: Database, sign_in: SignedIn) -> None:
    first = issue_refresh_token(database, sign_in, NOW, LIFETIME)
    second = rotate_refresh_token(database, first.token, NOW + 1, LIFETIME)
    assert second is not None
    third = rotate_refresh_token(database, second.token, NOW + 1, LIFETIME)
    assert third is not None
    assert family_alive(database, sign_in.family)
    assert rotate_refresh_token(database, first.token, NOW + 2, LIFETIME) is None
    assert rotate_refresh_token(database, third.token, NOW + 3, LIFETIME) is None
    assert not family_alive(database, sign_in.family)


def test_using_one_again_ends_the_whole_family_once_its_answer_is_known_to_have_arrived(database: Database, sign_in: SignedIn) -> None:
    first = issue_refresh_token(database, sign_in, NOW, LIFETIME)
    assert rotate_refresh_token(database, first.token, NOW + 1, LIFETIME) is not None
    note_arrival(database, sign_in.family, NOW, NOW + 1)
    assert rotate_refresh_token(database, first.token, NOW + 2, LIFETIME) is not None
    note_arrival(database, sign_in.family, NOW + 2, NOW + 2)
    assert family_alive(database, sign_in.family)
    assert rotate_refresh_token(database, first.token, NOW + 3, LIFETIME) is None
    assert not family_alive(database, sign_in.family)


def test_an_answer_that_got_lost_is_given_again_and_what_it_held_is_worth_nothing(database: Database, sign_in: SignedIn) -> None:
    first = issue_refresh_token(database, sign_in, NOW, LIFETIME)
    lost = rotate_refresh_token(database, first.token, NOW + 1, LIFETIME)
    again = rotate_refresh_token(database, first.token, NOW + 2, LIFETIME)
    assert lost is not None
    assert again is not None
    assert rotate_refresh_token(database, again.token, NOW + 3, LIFETIME) is not None
    assert rotate_refresh_token(database, lost.token, NOW + 4, LIFETIME) is None  # somebody caught it
    assert not family_alive(database, sign_in.family)


def test_tokens_end_by_age_and_by_signing_out_at_their_device_only(database: Database, sign_in: SignedIn) -> None:
    phone = new_sign_in(sign_in.agent, "phone", "")
    desk_token, phone_token = (issue_refresh_token(database, one, NOW, LIFETIME).token for one in (sign_in, phone))
    revoke_device(database, sign_in.agent, "device", NOW)
    assert rotate_refresh_token(database, desk_token, NOW, LIFETIME) is None
    assert rotate_refresh_token(database, phone_token, NOW + LIFETIME, LIFETIME) is None
    assert rotate_refresh_token(database, phone_token, NOW + LIFETIME - 1, LIFETIME) is not None
    forget_expired(database, NOW + LIFETIME)
    assert rotate_refresh_token(database, phone_token, NOW + LIFETIME - 1, LIFETIME) is None
    assert rotate_refresh_token(database, "a guess", NOW, LIFETIME) is None


def test_a_revoked_sign_in_is_remembered_longer_than_one_that_ended_by_age(database: Database, sign_in: SignedIn) -> None:
    phone = new_sign_in(sign_in.agent, "phone", "")
    first = issue_refresh_token(database, sign_in, NOW, LIFETIME)
    last = rotate_refresh_token(database, first.token, NOW, LIFETIME)
    assert last is not None
    aged = issue_refresh_token(database, phone, NOW, LIFETIME)
    revoke_device(database, sign_in.agent, "device", NOW)
    forget_expired(database, NOW + LIFETIME)
    assert [knows_token(database, issued.token) for issued in (first, last, aged)] == [False, True, False]
    assert [knows_family(database, family) for family in (sign_in.family, phone.family)] == [True, False]
    forget_expired(database, NOW + LIFETIME + REVOKED_KEPT_MS)
    assert not knows_token(database, last.token)


def test_tokens_are_not_kept_in_clear(database: Database, sign_in: SignedIn) -> None:
    token = issue_refresh_token(database, sign_in, NOW, LIFETIME).token
    with database.read() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM refresh_token").all()
    assert len(rows) == 1
    assert token not in str(rows)


def test_the_newest_playbook_of_a_site_is_the_active_one(database: Database, site: SiteRow) -> None:
    assert active_playbook(database, site.key) is None
    opening = (OpeningMessage("Hello"),)
    first = save_playbook(database, site.key, Content(b"first", ()), NOW)
    second = save_playbook(database, site.key, Content(b"second", opening), NOW)
    assert active_playbook(database, site.key) == (second, b"second")
    assert playbook_definition(database, first) == b"first"
    assert playbook_definition(database, new_id()) is None
    with database.read() as connection:
        assert active_opening(connection, site.key) == (site.key, second, opening, site.bot_name, b"")


def test_each_subscriber_remembers_its_own_place(database: Database, account: AccountId) -> None:
    other = create_account(database, "Elsewhere", NOW)
    write_cursor(database, "bot", account, 5)
    write_cursor(database, "bot", account, 7)
    write_cursor(database, "crm", account, 3)
    places = [read_cursor(database, name, where) for name, where in (("bot", account), ("crm", account), ("bot", other))]
    assert places == [7, 3, 0]


def test_nobody_is_added_to_an_account_that_is_not_there(database: Database) -> None:
    with pytest.raises(DatabaseError, match="no such account"):
        add_user(database, AccountId(new_id()), NewUser("a@b.example", "A", "hash"), NOW)
    assert find_user(database, AgentId(new_id())) is None
