"""A made-up company for the gallery and for tests."""

from msgspec.structs import replace

from app.protocol.company import Company, CompanySettings, CompanyUser
from app.protocol.ids import AgentId, derived_id
from app.ui import sample

_MINUTE, _DAY = 60_000, 86_400_000

COMPANY = Company(
    account=sample.ME.account,
    settings=CompanySettings(name=sample.ME.account.name, region="NL"),
    revision=7,
    changed_at=sample.NOW - _DAY,
    changed_by_name=sample.BEN.name,
)
ANNA = CompanyUser(
    id=sample.ANNA.id, name=sample.ANNA.name, email=sample.ANNA.email, admin=True, deals_admin=True, open_chats=2, seen_at=sample.NOW
)
BEN = CompanyUser(id=sample.BEN.id, name=sample.BEN.name, email=sample.BEN.email, deals_admin=True, open_chats=3, seen_at=sample.NOW)
CHRIS = CompanyUser(id=sample.CHRIS.id, name=sample.CHRIS.name, email=sample.CHRIS.email, open_chats=1, seen_at=sample.NOW - 26 * _MINUTE)
DORA = CompanyUser(id=AgentId(derived_id("dora")), name="Dora Kim", email="dora@acme.example", invited=True)
ERIK = CompanyUser(
    id=AgentId(derived_id("erik")), name="Erik Vos", email="erik@acme.example", deactivated=True, seen_at=sample.NOW - 9 * _DAY
)
LONG = replace(
    BEN, id=AgentId(derived_id("long")), name="<b>Bold</b> مرحبا 👍 " + "W" * 70, email="w" * 80 + "@acme.example", open_chats=1_200
)
PEOPLE = (ANNA, BEN, CHRIS, DORA, ERIK)
