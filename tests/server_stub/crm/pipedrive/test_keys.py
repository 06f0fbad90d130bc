"""Coming in: tokens are renewed in time and kept before they are used; what is revoked is said; nothing of them shows anywhere."""

import asyncio
import logging

import msgspec
import pytest

from app.protocol.details import CrmReason
from server_stub.crm.pipedrive.access import Access, read_access
from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive.customer import Customer, order
from tests.fakes.pipedrive.faults import Fault
from tests.fakes.pipedrive.server import Pipedrive


async def test_a_token_is_fetched_first_and_kept(server: Pipedrive, app: Customer) -> None:
    await app.attempt(order())
    (kept,) = app.secrets
    access = read_access(kept)
    assert access.grant is not None
    assert access.grant.refresh == server.tokens.refresh
    assert access.grant.expires_at > app.clock()


async def test_a_refresh_token_is_spent_once_though_many_wait(server: Pipedrive, app: Customer) -> None:
    crm = app.open()
    await asyncio.gather(*(app.attempt(order(f"order {place}", chat=f"chat {place}"), crm) for place in range(4)))
    assert len(app.secrets) == len(server.asked("POST oauth/token")) == 1


async def test_it_is_renewed_before_its_time_is_over(server: Pipedrive, app: Customer, clock: FakeClock) -> None:
    crm = app.open()
    await app.attempt(order(), crm)
    clock.advance(3_570_000)
    await app.attempt(order("two"), crm)
    assert len(app.secrets) == 2
    assert not [seen for seen in server.seen if seen.status == 401]


async def test_what_is_refused_in_the_middle_is_renewed_once_and_goes_on(server: Pipedrive, app: Customer) -> None:
    crm = app.open()
    server.when("POST v1/leads", server.tokens.expire)
    server.faults.plan(Fault.UNAUTHORIZED, "POST v1/leads")
    await app.attempt(order(), crm)
    assert len(app.secrets) == 2
    assert len(server.company.leads.rows()) == 1


async def test_it_is_kept_before_it_is_used_and_never_lost(server: Pipedrive, app: Customer) -> None:
    crm = app.open()
    app.disk_full = True
    for _ in range(2):
        with pytest.raises(OSError, match="disk full"):
            await app.attempt(order(), crm)
    assert [seen.operation for seen in server.seen] == ["POST oauth/token"]
    app.disk_full = False
    await app.attempt(order(), crm)
    assert len(server.asked("POST oauth/token")) == len(app.secrets) == 1


async def test_whoever_is_stopped_while_it_is_renewed_keeps_what_comes(server: Pipedrive, app: Customer) -> None:
    """Over there the old refresh token is spent by then."""

    def stop() -> None:
        stopped.cancel()

    server.when("POST oauth/token", stop)
    async with asyncio.TaskGroup() as group:
        stopped = group.create_task(app.attempt(order()))
    assert stopped.cancelled()
    (kept,) = app.secrets
    grant = read_access(kept).grant
    assert grant is not None
    assert grant.refresh == server.tokens.refresh


async def test_a_process_that_starts_again_goes_on_with_what_was_kept(server: Pipedrive, app: Customer) -> None:
    await app.attempt(order())
    server.tokens.expire()
    await app.attempt(order("two"))
    assert len(server.company.leads.rows()) == 2


async def test_what_was_revoked_is_said(server: Pipedrive, app: Customer) -> None:
    server.tokens.revoke()
    assert (await app.trouble(order())).reason is CrmReason.UNAUTHORIZED


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (Fault.SERVER_ERROR, CrmReason.BUSY),
        (Fault.PAGE_AFTER, CrmReason.BUSY),
        (Fault.CUT, CrmReason.UNREACHABLE),
        (Fault.BURST, CrmReason.LIMITED),
    ],
)
async def test_trouble_with_the_tokens_passes(server: Pipedrive, app: Customer, fault: Fault, reason: CrmReason) -> None:
    server.faults.plan(fault, "POST oauth/token")
    assert (await app.trouble(order())).reason is reason
    if fault is not Fault.PAGE_AFTER:  # there the answer was lost, and with it the only good token
        await app.attempt(order())


@pytest.mark.parametrize("access", [Access(), Access(token="")])
async def test_without_any_credentials_nothing_is_sent(server: Pipedrive, clock: FakeClock, access: Access) -> None:
    customer = Customer(server, clock)
    customer.access = access
    assert (await customer.trouble(order())).reason is CrmReason.NOT_CONNECTED
    assert not server.seen


async def test_the_log_holds_neither_tokens_nor_content(server: Pipedrive, app: Customer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    for fault in (Fault.REJECTED, Fault.CUT, Fault.GATEWAY_AFTER):
        server.faults.plan(fault, "POST v1/leads")
        await app.trouble(order())
    await app.attempt(order())
    said = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("livechat"))
    for secret in ("access-", "refresh-", "client-secret", "vera", "Globex", "tents", "liking"):
        assert secret not in said
    assert "refresh-" in msgspec.json.encode(app.secrets).decode()
