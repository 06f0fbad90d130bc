"""A company that is listened to, and a receiver that listens."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from server_stub.db.webhooks import WebhookRow, add_webhook
from server_stub.sealing import Seal
from server_stub.webhooks.sender import Sender, place
from tests.fakes.clock import FakeClock
from tests.fakes.receiver import Receiver, receiving
from tests.server_stub.company import Company, open_company

SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
SEAL = Seal(b"k" * 32)


@pytest.fixture
async def company(tmp_path: Path, clock: FakeClock) -> AsyncGenerator[Company]:
    """Anna, Ben and Chris, all online."""
    async with open_company(tmp_path, clock) as opened:
        yield opened


@pytest.fixture
async def receiver() -> AsyncGenerator[Receiver]:
    """Somebody to tell."""
    async with receiving() as opened:
        yield opened


@pytest.fixture
def webhook(company: Company, receiver: Receiver) -> WebhookRow:
    """The company tells the receiver."""
    row = WebhookRow("hook", company.account, receiver.url, SEAL.close(SECRET, place("hook")), company.clock(), None)
    add_webhook(company.database, row)
    return row


@pytest.fixture
def sender(company: Company, receiver: Receiver) -> Sender:
    """Sends to this machine too, which the real one does not."""
    return Sender(company.database, SEAL, company.clock, receiver.context, allowed=lambda _address: True)
