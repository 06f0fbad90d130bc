"""Access tokens and tickets."""

import pytest

from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, AgentId, VisitorId
from server_stub.handlers.refused import Refused
from server_stub.web.tickets import Admission, Tickets
from server_stub.web.tokens import Access, AccessTokens
from tests.fakes.clock import FakeClock

ACCESS = Access(AccountId("a"), AgentId("b"), "family", "device", 10_000)
ADMISSION = Admission(AccountId("a"), VisitorId("v"), "site", "https://own.example")


def code_of_reading(tokens: AccessTokens, token: str, now: int) -> ErrorCode:
    with pytest.raises(Refused) as refused:
        tokens.read(token, now)
    return refused.value.code


def test_a_token_says_who_until_it_expires() -> None:
    tokens = AccessTokens(b"k" * 32)
    token = tokens.issue(ACCESS)
    assert tokens.read(token, 9_999) == ACCESS
    assert code_of_reading(tokens, token, 10_000) is ErrorCode.TOKEN_EXPIRED


def test_another_key_or_a_changed_letter_makes_it_worthless() -> None:
    tokens = AccessTokens(b"k" * 32)
    token = tokens.issue(ACCESS)
    assert code_of_reading(AccessTokens(b"l" * 32), token, 0) is ErrorCode.UNAUTHENTICATED
    for place in range(len(token) - 1):  # the last letter carries spare bits
        changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
        assert code_of_reading(tokens, changed, 0) is ErrorCode.UNAUTHENTICATED


@pytest.mark.parametrize("token", ["", ".", "a", "a.b.c", "é.é", "****.****", "a" * 5_000])
def test_nonsense_is_unauthenticated(token: str) -> None:
    assert code_of_reading(AccessTokens(b"k" * 32), token, 0) is ErrorCode.UNAUTHENTICATED


def test_a_ticket_is_good_once(clock: FakeClock) -> None:
    tickets = Tickets(clock)
    ticket = tickets.give(ADMISSION)
    assert tickets.take(ticket, ADMISSION.origin) == ADMISSION
    with pytest.raises(Refused, match="unauthenticated"):
        tickets.take(ticket, ADMISSION.origin)


def test_a_ticket_is_good_for_thirty_seconds(clock: FakeClock) -> None:
    tickets = Tickets(clock)
    first, second = tickets.give(ADMISSION), tickets.give(ADMISSION)
    clock.advance(29_999)
    assert tickets.take(first, ADMISSION.origin) == ADMISSION
    clock.advance(1)
    with pytest.raises(Refused, match="unauthenticated"):
        tickets.take(second, ADMISSION.origin)


def test_a_ticket_is_bound_to_its_origin_and_lost_to_a_thief(clock: FakeClock) -> None:
    tickets = Tickets(clock)
    ticket = tickets.give(ADMISSION)
    for origin in ("https://evil.example", ADMISSION.origin):
        with pytest.raises(Refused, match="unauthenticated"):
            tickets.take(ticket, origin)


def test_old_tickets_are_forgotten(clock: FakeClock) -> None:
    tickets = Tickets(clock)
    for _ in range(100):
        tickets.give(ADMISSION)
    clock.advance(30_000)
    tickets.give(ADMISSION)
    assert len(tickets) == 1
